import { fail } from '../../../shared/kernel/errors.ts';
import type { NeedId } from '../../../shared/kernel/ids.ts';
import { recordNotReached, recordReached } from '../../../shared/need/after/ask.ts';
import type { FollowUp } from '../../../shared/need/after/follow-up.ts';
import type { NeedEventKind } from '../../../shared/need/events.ts';
import { refuseUnlessAnswered } from '../../platform/command.ts';
import type { ResidentCtx } from '../../platform/context.ts';
import { getDocument } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';
import { ASKED_BY } from './asked-by.ts';
import { whoIsInCharge } from './in-charge.ts';
import { mediaFrom } from './media-from.ts';
import { checkReason } from './reason.ts';
import { actOnFollowUp } from './after/act.ts';

export const recordFollowUp: ApiHandlers['need.recordFollowUp'] = async (input, ctx) => {
  const { needId, how, outcome, isSatisfied, score, word } = input;
  const looked = await checkReason(ctx.openid, word);
  if (!looked.ok) return refuseUnlessAnswered(ctx, looked.code);
  const media = await mediaFrom(ctx, input.media, 'followUp');
  if (!media.ok) return refuseUnlessAnswered(ctx, media.code);
  const isSolved = outcome === 'solved';
  const by = ctx.resident._id;
  return actOnFollowUp(ctx, {
    needId,
    reason: { text: ASKED_BY[how], isPublic: true },
    alsoTold: outcome === 'notSolved' ? await toldOfNotSolved(needId, ctx) : [],
    decide: (followUp, _need, now) => {
      if (followUp === null) return fail('NOTHING_TO_ASK');
      if (outcome === 'notReached') return recordNotReached(followUp, by, now);
      return recordReached(followUp, by, { isSolved, isSatisfied, score, word, media: media.value }, now);
    },
    kindOf: eventOf,
  });
};

const eventOf = (followUp: FollowUp): NeedEventKind => {
  if (followUp.status === 'reached') return followUp.isSolved ? 'need.followedUp' : 'need.notSolved';
  return followUp.status === 'notFound' ? 'need.followUpNotFound' : 'need.followUpMissed';
};

/** Nothing is reopened by itself: whoever is in charge of the place sees that it is not mended. */
const toldOfNotSolved = async (needId: NeedId, { resident, now }: ResidentCtx) => {
  const need = await getDocument('needs', needId);
  return need ? whoIsInCharge(need, now, [resident._id]) : [];
};
