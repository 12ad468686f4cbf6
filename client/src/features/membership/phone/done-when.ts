import type { InstantMs } from '../../../../../shared/kernel/brand.ts';
import { beijingDaysBetween } from '../../../../../shared/kernel/time.ts';
import { clockOf, stamp } from '../../../words/time.ts';
import { say } from '../../../words/say.ts';

/** When the person goes over, as a neighbour says it; within a day of now, but for a phone whose clock is wrong. */
export const doneWhen = (until: number, now: InstantMs): string => {
  const at = until as InstantMs;
  const days = beijingDaysBetween(now, at);
  const clock = clockOf(at);
  if (days === 0) return say('time.today', { clock });
  return days === 1 ? say('newPhone.tomorrow', { clock }) : stamp(at);
};
