import type { Need } from '../../../shared/need/need.ts';
import { MODERATORS } from '../../../shared/need/overseers.ts';
import type { MemberCtx } from '../../platform/context.ts';
import { holdsOver, partyOf } from '../../platform/party-of.ts';

/** True for who reads words that were taken down: their author and the staff. */
export const readsTakenDown = (need: Need, ctx: MemberCtx): boolean =>
  need.requesterId === partyOf(ctx).id || holdsOver(ctx, MODERATORS, need);

/** A need as somebody reads it: without what its author said and sent, where that was taken down and is not theirs to read. */
export const asReadBy = <N extends Need>(need: N, ctx: MemberCtx): N =>
  need.takenDown === null || readsTakenDown(need, ctx)
    ? need
    : { ...need, text: '', media: [], wording: null, place: { ...need.place, note: '' } };
