import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gateSteps } from './run/gate.ts';
import { runSteps } from './run/steps.ts';
import { close, tallyOfReport, tallyOfSteps } from './run/tally.ts';

const LANES = 2;

const check = async (): Promise<void> => {
  const root = join(__dirname, '..');
  const unitReport = join(mkdtempSync(join(tmpdir(), 'linli-check-')), 'unit.json');
  const outcomes = await runSteps(gateSteps(root, unitReport, 'changed'), LANES, root);
  close(tallyOfSteps(outcomes), tallyOfReport(unitReport));
};

void check();
