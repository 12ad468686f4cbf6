import type { FaultRule } from '../../localcloud/index.ts';
import { inTurn } from '../fixtures/sample.ts';

/**
 * What a cloud under load does to a function: transactions that lose, transactions told busy, requests refused at the
 * door, and answers that never arrive although the work is done.
 */
const WEATHER: readonly FaultRule[] = [
  { fault: 'conflict', probability: 0.06 },
  { fault: 'busy', probability: 0.04 },
  { fault: 'timeout-after', action: 'database.commitTransaction', probability: 0.12 },
  { fault: 'timeout-after', probability: 0.03 },
  { fault: 'timeout-before', probability: 0.02 },
  { fault: 'EXCEED_CONCURRENT_REQUEST_LIMIT', probability: 0.02 },
];

/** Strikes what the functions ask for, not what the tests read beside it. */
export const BAD_WEATHER: readonly FaultRule[] = ['api', 'bulk'].flatMap((name) =>
  WEATHER.map((rule) => ({ ...rule, function: name })),
);

/** The seeds a race is run under, one in each run; a failure names its own in the title of the test. */
export const SEEDS = inTurn([1, 20261123, 8627], 'weather');
