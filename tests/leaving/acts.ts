import { A_NEED } from '../contract/refusals/need.ts';
import type { Actor, Resident, World } from '../world/world.ts';

export const FORMER = '以前的邻居';

/** Calls until it is over, as the phone does; gives how much was done. */
export const leave = async (who: Resident): Promise<number> => {
  for (;;) {
    const { status, done } = await who.must('membership.leave', { residentId: who.residentId });
    if (status === 'left') return done;
  }
};
/** Until no call of before can be under way, and the timer has gone through all once more. */
export const settle = ({ cloud }: World) => cloud.clock.jumpTo(cloud.clock.now() + 3 * 60_000);

export const post = async (who: Actor, more: object = {}) =>
  (await who.must('need.post', { ...A_NEED, ...more })).needId;
/** What somebody sees of a need and of its way. */
export const seenBy = async (who: Actor, needId: string) => {
  const { need, events } = await who.must('need.detail', { needId });
  const { status, claimants, requester, flat } = need;
  return { status, claimants, requester, flat, story: events.map(({ kind, actor, reason }) => [kind, actor, reason]) };
};
