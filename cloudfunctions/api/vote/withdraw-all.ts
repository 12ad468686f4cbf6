import { fail } from '../../../shared/kernel/errors.ts';
import { withdrawVote, type Vote } from '../../../shared/vote/vote.ts';
import { refuseUnlessAnswered } from '../../platform/command.ts';
import { checkText } from '../../platform/moderation.ts';
import type { ApiHandlers } from '../handlers.ts';
import { signedBy } from './act.ts';
import { actInSeries, votesIn } from './in-series.ts';

export const withdrawAll: ApiHandlers['vote.withdrawAll'] = async ({ seriesId, reason }, ctx) => {
  if ((await checkText(ctx.openid, reason)) === 'refused') return refuseUnlessAnswered(ctx, 'TEXT_REFUSED');
  const all = await votesIn(ctx, seriesId);
  if (all.length === 0) return fail('VOTE_NOT_FOUND');
  const standing = (vote: Vote) => {
    if (vote.status === 'withdrawn') return 'done';
    return withdrawVote(vote, signedBy(ctx, ctx.now), reason).ok ? 'todo' : 'none';
  };
  if (all.every((vote) => standing(vote) === 'none')) return fail('VOTE_BEGUN');
  return actInSeries<never, 'VOTE_BEGUN'>(ctx, seriesId, all, {
    ...{ what: 'withdraw', kind: 'vote.withdrawn', reason, standing },
    decide: (vote, now, held) => withdrawVote(vote, signedBy(held, now), reason),
    passedOver: 'VOTE_BEGUN',
  });
};
