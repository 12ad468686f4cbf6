import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildClient } from './build/client.ts';
import { buildFunctions } from './build/functions.ts';
import { writtenForOthers } from './build/engines.ts';
import { filesOf, sayWeight, serverWordsIn, tooHeavy, weighFirstLoad, weighPackages } from './build/weigh.ts';
import { ensureChromium } from './setup/chromium.ts';

/** What crosses to the view, and the work of a frame: measured in what was built. */
const runsInBounds = async (root: string): Promise<boolean> => {
  const chromium = ensureChromium();
  await buildFunctions(root);
  const jest = join(root, 'node_modules/.bin/jest');
  const { status } = spawnSync(jest, ['--selectProjects', 'budgets', '--runInBand'], {
    cwd: root,
    env: { ...process.env, CHROME_PATH: chromium },
    stdio: 'inherit',
  });
  return status === 0;
};

/** A step of the gate: weighs and measures what is shipped to phones and browsers, built first where its source changed since. */
const budgets = async (): Promise<void> => {
  const root = join(__dirname, '..');
  await buildClient(root, 'weapp');
  await buildClient(root, 'h5');
  const [weapp, h5] = [filesOf(join(root, 'dist/weapp')), filesOf(join(root, 'dist/h5'))];
  const weights = [...weighPackages(weapp), weighFirstLoad(h5)];
  const strangers = [...serverWordsIn(weapp), ...serverWordsIn(h5)];
  const others = [weapp, h5].flatMap(writtenForOthers);
  for (const weight of weights) console.log(sayWeight(weight));
  for (const what of tooHeavy(weights)) console.log(`TOO HEAVY: ${what}`);
  for (const word of strangers) console.log(`OF THE SERVER: ${word}`);
  for (const what of others) console.log(`FOR OTHER PHONES: ${what}`);
  const isLight = tooHeavy(weights).length + strangers.length + others.length === 0;
  if (!(await runsInBounds(root)) || !isLight) process.exitCode = 1;
};

budgets().catch((cause: unknown) => {
  console.error(cause instanceof Error ? cause.message : cause);
  process.exit(1);
});
