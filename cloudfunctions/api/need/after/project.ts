import type { z } from 'zod';
import type { AfterAction } from '../../../../shared/need/after/acts.ts';
import type { FollowUp } from '../../../../shared/need/after/follow-up.ts';
import { rateFollowUp } from '../../../../shared/need/after/rate-follow-up.ts';
import { changeableUntil } from '../../../../shared/need/after/rating.ts';
import type { needAfter } from '../../../../shared/need/after/shapes.ts';
import { thankFor } from '../../../../shared/need/after/thank.ts';
import { isDoer } from '../../../../shared/assignment/assignment.ts';
import type { Attached } from '../../../../shared/capture/attached.ts';
import { hasClaim } from '../../../../shared/need/decisions.ts';
import type { Need } from '../../../../shared/need/need.ts';
import { NEED_OVERSEERS } from '../../../../shared/need/overseers.ts';
import type { MemberCtx } from '../../../platform/context.ts';
import { holdsOver, partyOf, residentIdOf } from '../../../platform/party-of.ts';
import { getDocument } from '../../../platform/store.ts';
import { followUpIdFor, mediaOf } from './follow-up-document.ts';

type Shown = z.output<typeof needAfter>;

/** The follow-up of a closed need, read only for those who are told something of it: its requester, who did it, and who is in charge. */
export const followUpFor = async (need: Need, ctx: MemberCtx): Promise<FollowUp | null> => {
  const id = followUpIdFor(need);
  const { id: me } = partyOf(ctx);
  const hasPart = need.requesterId === me || hasClaim(need, me) || isDoer(need.assignment, me);
  if (id === null || !(hasPart || holdsOver(ctx, NEED_OVERSEERS, need))) return null;
  return (await getDocument('followUps', id)) ?? null;
};

/** Whoever did the work reads of ratings as sums alone, also where they are in charge. */
const didIt = (followUp: FollowUp, ctx: MemberCtx): boolean =>
  followUp.doerIds.some((doer) => doer === partyOf(ctx).id);

/** The thanks, for whoever said them and whoever they are for. */
export const thanksShown = (followUp: FollowUp | null, media: Shown['media'], ctx: MemberCtx) => {
  const thanks = followUp?.thanks ?? null;
  if (followUp === null || thanks === null) return null;
  if (followUp.requesterId !== residentIdOf(ctx) && !didIt(followUp, ctx)) return null;
  return { text: thanks.text, at: thanks.at, media: media.filter(({ of }) => of === 'thanks') };
};

/** The pictures and recordings of it that the caller is told of. */
export const mediaAfter = (followUp: FollowUp | null, ctx: MemberCtx): readonly Attached[] => {
  if (followUp === null) return [];
  const isMine = followUp.requesterId === residentIdOf(ctx);
  return mediaOf(followUp).filter(({ of }) => isMine || (of === 'thanks') === didIt(followUp, ctx));
};

/** What the caller is told of it. */
export const afterShown = (followUp: FollowUp | null, media: Shown['media'], ctx: MemberCtx): Shown | null => {
  if (followUp === null || didIt(followUp, ctx)) return null;
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
  const mayThank = followUp.doerIds.length > 0 && thankFor(followUp, me, { text: '', media: [] }, ctx.now).ok;
  return [
    ...(mayAsk ? (['recordFollowUp'] as const) : []),
    ...(mayRate ? (['rate'] as const) : []),
    ...(mayThank ? (['thank'] as const) : []),
  ];
};
