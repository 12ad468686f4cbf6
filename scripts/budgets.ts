import { join } from 'node:path';
import { buildClient } from './build/client.ts';
import { writtenForOthers } from './build/engines.ts';
import { filesOf, sayWeight, serverWordsIn, tooHeavy, weighFirstLoad, weighPackages } from './build/weigh.ts';

/** A step of the gate: weighs what is shipped to phones and browsers, built first where its source changed since. */
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
  if (tooHeavy(weights).length + strangers.length + others.length > 0) process.exitCode = 1;
};

budgets().catch((cause: unknown) => {
  console.error(cause instanceof Error ? cause.message : cause);
  process.exit(1);
});
