import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildClient } from './build/client.ts';
import { buildFunctions } from './build/functions.ts';
import { attack } from './run/attack.ts';
import { gateSteps } from './run/gate.ts';
import { olderSdkSteps } from './run/older-sdks.ts';
import { runSteps } from './run/steps.ts';
import { close, tallyOfReport, tallyOfSteps } from './run/tally.ts';
import { sayTimes, timesOfReport } from './run/times.ts';
import { ensureChromium } from './setup/chromium.ts';

const LANES = 2;
const MINUTE_MS = 60_000;
/** How long sixteen callers go on while instances die. */
const ENDURED_MINUTES = 20;

/** What this run samples, where only the whole run tries everything: another part each minute, so that the next run tries the next. */
const sampled = (): Readonly<Record<'LINLI_TEST' | 'LINLI_SEED', string>> => ({
  LINLI_TEST: process.argv.includes('--whole') ? 'whole' : 'sampled',
  LINLI_SEED: process.env['LINLI_SEED'] ?? String(Math.floor(Date.now() / MINUTE_MS)),
});

/** The whole proof: the quick gate, then what is shipped is built and driven through the local cloud and a browser. */
const test = async (): Promise<void> => {
  const startedAt = performance.now();
  const root = join(__dirname, '..');
  const reports = mkdtempSync(join(tmpdir(), 'linli-test-'));
  const sample = sampled();
  Object.assign(process.env, sample, { CHROME_PATH: ensureChromium() });
  const told =
    sample.LINLI_TEST === 'whole'
      ? 'Everything is tried.'
      : `To try the same sample again: LINLI_SEED=${sample.LINLI_SEED} npm test`;
  console.log(told);
  const unitReport = join(reports, 'unit.json');
  const gate = await runSteps(gateSteps(root, unitReport, 'whole'), LANES, root);
  console.log('Building the functions, the browser client and the mini-program …');
  await buildFunctions(root);
  await buildClient(root, 'h5');
  await buildClient(root, 'weapp');
  const suiteStartedAt = performance.now();
  const report = join(reports, 'suite.json');
  const jest = join(root, 'node_modules/.bin/jest');
  spawnSync(jest, ['--selectProjects', 'conformance', 'suite', '--maxWorkers=2', '--json', `--outputFile=${report}`], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const whole = sample.LINLI_TEST === 'whole' ? 'whole' : 'sampled';
  const older = await runSteps(olderSdkSteps(root, whole, Number(sample.LINLI_SEED)), 1, root);
  // Of the whole proof, also what goes on for minutes.
  const attacks =
    whole === 'whole'
      ? [
          attack(root, reports, sample.LINLI_SEED, 'everything'),
          attack(root, mkdtempSync(join(tmpdir(), 'linli-endure-')), sample.LINLI_SEED, { minutes: ENDURED_MINUTES }),
        ]
      : [];
  const secondsSince = (from: number) => ((performance.now() - from) / 1000).toFixed(0);
  console.log(`\nSeconds of each suite, ${String(LANES)} files at once:`);
  for (const line of sayTimes([...timesOfReport(unitReport, root), ...timesOfReport(report, root)])) console.log(line);
  console.log(`${secondsSince(startedAt)} s in all, ${secondsSince(suiteStartedAt)} s of them after the gate. ${told}`);
  close(tallyOfSteps(gate), tallyOfSteps(older), tallyOfReport(unitReport), tallyOfReport(report), ...attacks);
};

void test();
