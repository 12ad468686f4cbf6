import type { z } from 'zod';
import type { AfterAction } from '../../../../shared/need/after/acts.ts';
import type { FollowUp } from '../../../../shared/need/after/follow-up.ts';
import { rateFollowUp } from '../../../../shared/need/after/rate-follow-up.ts';
import { changeableUntil } from '../../../../shared/need/after/rating.ts';
import type { needAfter } from '../../../../shared/need/after/shapes.ts';
import type { Need } from '../../../../shared/need/need.ts';
import { NEED_OVERSEERS } from '../../../../shared/need/overseers.ts';
import type { MemberCtx } from '../../../platform/context.ts';
import { holdsOver, residentIdOf } from '../../../platform/party-of.ts';
import { getDocument } from '../../../platform/store.ts';
import { followUpIdFor } from './follow-up-document.ts';

type Shown = z.output<typeof needAfter>;

/** The follow-up of a closed need, read only for those who are told of it: its requester, and who is in charge. */
export const followUpFor = async (need: Need, ctx: MemberCtx): Promise<FollowUp | null> => {
  const id = followUpIdFor(need);
  const isTold = need.requesterId === residentIdOf(ctx) || holdsOver(ctx, NEED_OVERSEERS, need);
  if (id === null || !isTold) return null;
  const followUp = await getDocument('followUps', id);
  // Whoever did the work reads of ratings as sums alone, also where they are in charge.
  const isDoer = followUp?.doerIds.some((doer) => doer === residentIdOf(ctx)) === true;
  return followUp === undefined || isDoer ? null : followUp;
};

/** What the caller is told of it. */
export const afterShown = (followUp: FollowUp | null, media: Shown['media'], ctx: MemberCtx): Shown | null => {
  if (followUp === null) return null;
  const { rating, status, tries } = followUp;
  const isReached = status === 'reached';
  const isTold = rating !== null && (followUp.requesterId === residentIdOf(ctx) || rating.mayCall);
  return {
    status,
    tries: tries.length,
    isSolved: isReached ? followUp.isSolved : null,
    word: isReached ? followUp.word : '',
    media: media.filter(({ of }) => of === 'followUp'),
    rating: isTold
      ? {
          isSatisfied: rating.isSatisfied,
          score: rating.score,
          mayCall: rating.mayCall,
          until: changeableUntil(rating),
        }
      : null,
  };
};

/** What the caller may do about it now. */
export const afterActions = (followUp: FollowUp | null, need: Need, ctx: MemberCtx): readonly AfterAction[] => {
  const me = residentIdOf(ctx);
  if (followUp === null || me === null) return [];
  const isAsked = followUp.status === 'waiting' && (followUp.tries.length > 0 || ctx.now >= followUp.dueAt);
  const mayAsk = isAsked && holdsOver(ctx, NEED_OVERSEERS, need) && !followUp.barredIds.includes(me);
  const mayRate = rateFollowUp(followUp, me, { isSatisfied: true, score: null, mayCall: false }, ctx.now).ok;
  return [...(mayAsk ? (['recordFollowUp'] as const) : []), ...(mayRate ? (['rate'] as const) : [])];
};
