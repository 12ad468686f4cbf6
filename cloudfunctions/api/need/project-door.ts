import type { z } from 'zod';
import { knowsDoor, seeHelpers, toldFrom, unitWords } from '../../../shared/need/door.ts';
import { isUnfinished, type Need } from '../../../shared/need/need.ts';
import { NEED_OVERSEERS } from '../../../shared/need/overseers.ts';
import type { needDetail } from '../../../shared/need/shapes.ts';
import type { MemberCtx } from '../../platform/context.ts';
import { holdsOver, isOffice, partyOf } from '../../platform/party-of.ts';

type Shown = Pick<z.output<typeof needDetail>, 'flat' | 'unit' | 'door' | 'hasUnseenHelpers'>;

/** True for who is told where the requester lives and who they are: their household, those in charge, and who helps once they read the flat. */
export const isToldWho = (need: Need, ctx: MemberCtx, isConcerned: boolean): boolean => {
  const isOwn = !isOffice(ctx) && ctx.resident.householdId === need.householdId;
  return isConcerned && (isOwn || knowsDoor(need, partyOf(ctx).id) || isInCharge(need, ctx));
};

/** Where the requester lives, as far as the caller is told. */
export const doorFor = (need: Need, ctx: MemberCtx, isConcerned: boolean): Shown => {
  const { id } = partyOf(ctx);
  const isTold = isToldWho(need, ctx, isConcerned);
  const from = isTold || !isUnfinished(need.status) ? null : toldFrom(need, id);
  return {
    flat: isTold ? need.flat : null,
    unit: isConcerned ? unitWords(need.flat) : null,
    door: from === null ? null : { from },
    hasUnseenHelpers: !isOffice(ctx) && seeHelpers(need, ctx.resident._id, ctx.now).ok,
  };
};

const isInCharge = (need: Need, ctx: MemberCtx): boolean =>
  need.requesterId === partyOf(ctx).id || holdsOver(ctx, NEED_OVERSEERS, need);
