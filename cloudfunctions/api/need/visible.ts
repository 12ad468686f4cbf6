import { isDoer } from '../../../shared/assignment/assignment.ts';
import { covers, type RoleGrant } from '../../../shared/community/roles.ts';
import { isBetween, isBetweenThem } from '../../../shared/need/assent.ts';
import { isSaidBy } from '../../../shared/need/behalf.ts';
import { hasClaim } from '../../../shared/need/decisions.ts';
import type { Need } from '../../../shared/need/need.ts';
import { COMPLAINT_READERS, MODERATORS, NEED_OVERSEERS } from '../../../shared/need/overseers.ts';
import { isPrivateNeed } from '../../../shared/need/privacy.ts';
import { isLetStand } from '../../../shared/need/published.ts';
import type { MemberCtx } from '../../platform/context.ts';
import { communityOf, holdsOver, isActing, isOffice, isResident, partyOf } from '../../platform/party-of.ts';
import type { NeedDocument } from './collections.ts';

/** Words that are not public exist only for their author and for those who look at them. An office sees what it was given, in its term. */
export const isVisible = (need: NeedDocument, ctx: MemberCtx): boolean => {
  if (need.communityId !== communityOf(ctx)) return false;
  const { id } = partyOf(ctx);
  if (isBetweenThem(need))
    return isResident(ctx) && isBetween(need, ctx.resident._id, holdsOver(ctx, NEED_OVERSEERS, need));
  if (isOffice(ctx)) return isActing(ctx) && (isDoer(need.assignment, id) || audits(need, ctx.office.grant));
  return need.wall !== 'hidden' || need.requesterId === id || isSaidAtHome(need, ctx) || seesHidden(need, ctx);
};

/** Said by the caller for one of their own household: it is between those two as before it was said. */
const isSaidAtHome = (need: Need, ctx: MemberCtx): boolean =>
  isResident(ctx) && isSaidBy(need, ctx.resident._id) && need.householdId === ctx.resident.householdId;

/** Whoever audits reads the complaints of a body, wherever in their scope, and no more of them than a neighbour (M-13). */
const audits = (need: Need, grant: RoleGrant): boolean =>
  need.about !== null &&
  isLetStand(need) &&
  need.takenDown === null &&
  grant.role === 'supervisor' &&
  covers(grant, need);

/** Waiting and refused words are for those who look at words; what is private, and what was taken down
 * (without its words), for those in charge and who took it or was given it. */
const seesHidden = (need: Need, ctx: MemberCtx): boolean => {
  if (holdsOver(ctx, MODERATORS, need)) return true;
  const { id } = partyOf(ctx);
  if (need.about !== null && isLetStand(need) && need.takenDown === null && holdsOver(ctx, COMPLAINT_READERS, need))
    return true;
  const hasPart = hasClaim(need, id) || isDoer(need.assignment, id);
  const isHidden = isPrivateNeed(need) || need.takenDown !== null;
  return isHidden && isLetStand(need) && (hasPart || holdsOver(ctx, NEED_OVERSEERS, need));
};
