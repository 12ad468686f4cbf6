import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildClient } from './build/client.ts';
import { buildFunctions } from './build/functions.ts';
import { gateSteps } from './run/gate.ts';
import { runSteps } from './run/steps.ts';
import { close, tallyOfReport, tallyOfSteps } from './run/tally.ts';
import { ensureChromium } from './setup/chromium.ts';

const LANES = 2;

/** The whole proof: the quick gate, then what is shipped is built and driven through the local cloud and a browser. */
const test = async (): Promise<void> => {
  const root = join(__dirname, '..');
  const reports = mkdtempSync(join(tmpdir(), 'linli-test-'));
  const chromium = ensureChromium();
  const gate = await runSteps(gateSteps(root, join(reports, 'unit.json'), 'whole'), LANES, root);
  console.log('Building the functions, the browser client and the mini-program …');
  await buildFunctions(root);
  await buildClient(root, 'h5');
  await buildClient(root, 'weapp');
  const report = join(reports, 'suite.json');
  const jest = join(root, 'node_modules/.bin/jest');
  spawnSync(jest, ['--selectProjects', 'conformance', 'suite', '--maxWorkers=2', '--json', `--outputFile=${report}`], {
    cwd: root,
    env: { ...process.env, CHROME_PATH: chromium },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  close(tallyOfSteps(gate), tallyOfReport(join(reports, 'unit.json')), tallyOfReport(report));
};

void test();
