import type { NeedEventKind } from './events.ts';
import { isUnfinished, NEED_TRANSITIONS, type NeedStatus } from './need.ts';

const UNFINISHED = (Object.keys(NEED_TRANSITIONS) as NeedStatus[]).filter(isUnfinished);
const STAYS = Object.fromEntries(UNFINISHED.map((status) => [status, [status]]));

/**
 * What a need leaves behind that goes to another building with its people: that it is counted no more where it was (`need.movedAway`, in the old
 * building), and from then on where it is (`need.movedHere`, in the new one). Either leaves it in the state in which it was.
 */
export const MOVING_STEPS = {
  'need.movedAway': STAYS,
  'need.movedHere': STAYS,
} as const satisfies Partial<Record<NeedEventKind, Partial<Record<NeedStatus, readonly NeedStatus[]>>>>;

/** True of an event by which a need only goes from the figures of one building to those of another. */
export const isMoving = (kind: string): kind is keyof typeof MOVING_STEPS =>
  kind === 'need.movedAway' || kind === 'need.movedHere';
