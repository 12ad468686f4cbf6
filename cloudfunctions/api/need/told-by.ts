import { TOLD_MAX } from '../../../shared/inbox/told.ts';
import type { ResidentId } from '../../../shared/kernel/ids.ts';
import type { NeedEventKind } from '../../../shared/need/events.ts';
import type { Need } from '../../../shared/need/need.ts';
import { followersToldOf, toldOf } from '../../../shared/need/whom-it-concerns.ts';
import type { EventDocument } from '../../platform/collections.ts';

/** Those whom an event of a need is told: whom it concerns, at most 20, and behind them who only follows it. */
export const toldBy = (
  kind: NeedEventKind,
  need: Need,
  actorId: ResidentId | null,
  first: readonly ResidentId[] = [],
): Pick<EventDocument, 'told' | 'following'> => {
  const concerned = [...new Set([...first, ...toldOf(kind, need, actorId)])].slice(0, TOLD_MAX);
  const following = followersToldOf(kind, need, actorId).filter((id) => !concerned.includes(id));
  return { told: [...concerned, ...following], ...(following.length === 0 ? {} : { following: following.length }) };
};
