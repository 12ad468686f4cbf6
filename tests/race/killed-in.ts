import { measureEveryMethod } from '../bench/calls.ts';
import type { Measure } from '../bench/cost.ts';
import { PARTS } from '../bench/parts.ts';
import { smallRoster } from '../world/people.ts';
import { openWorld } from '../world/world.ts';
import { killAmid, type Killed } from './kill-amid.ts';

// What a killed instance left locked stays so until the test lets it go: nothing turns on how long a lock lasts.
const HELD = { transactionTimeoutMs: 600_000 } as const;

/** The 22nd of the next month, ten o'clock in Beijing: reviews are open. */
const whileReviewsAreOpen = (now: number): number => {
  const today = new Date(now);
  return Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + 1, 22, 2);
};

/** Does a part of what people do once, or everything, in a world of its own, and kills each act before its request of this number. */
export const killedIn = async (part: string, at: number): Promise<readonly Killed[]> => {
  const killed: Killed[] = [];
  const how = killAmid(at, (one) => killed.push(one));
  const call: Measure = async (who, method, input = {}) => (await how(world, who.openid, method, input)).value;
  const world = await openWorld(HELD);
  const { clock } = world.cloud;
  try {
    await clock.jumpTo(whileReviewsAreOpen(clock.now()), { timers: 'once' });
    const one = PARTS[part];
    if (one) await one(world, call, 0);
    else await measureEveryMethod(world, smallRoster(), 0, how);
  } finally {
    await world.close();
  }
  return killed;
};

/** Those of which something was found. */
export const wrongIn = (killed: readonly Killed[]): readonly Killed[] => killed.filter(({ wrong }) => wrong.length > 0);
