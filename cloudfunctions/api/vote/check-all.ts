import { fail } from '../../../shared/kernel/errors.ts';
import type { ApiHandlers } from '../handlers.ts';
import { checkedBy } from './check.ts';
import { actInSeries, votesIn } from './in-series.ts';

export const checkAll: ApiHandlers['vote.checkAll'] = async ({ seriesId }, ctx) => {
  const all = await votesIn(ctx, seriesId);
  if (all.length === 0) return fail('VOTE_NOT_FOUND');
  return actInSeries<'SECOND_PERSON_NEEDED' | 'VOTE_TIMES_WRONG', 'VOTE_NOT_DRAFT'>(ctx, seriesId, all, {
    ...{ what: 'check', kind: 'vote.checked', reason: null },
    standing: ({ status }) => (status === 'draft' ? 'todo' : status === 'withdrawn' ? 'none' : 'done'),
    decide: (vote, now, held) => checkedBy(held, vote, now),
    passedOver: 'VOTE_NOT_DRAFT',
  });
};
