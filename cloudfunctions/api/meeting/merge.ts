import { fail } from '../../../shared/kernel/errors.ts';
import { mergeHandedOver } from '../../../shared/review/sorting.ts';
import type { ApiHandlers } from '../handlers.ts';
import { isBefore } from './matter.ts';
import { sort } from './sort.ts';

export const merge: ApiHandlers['meeting.merge'] = ({ opinionId, intoId }, ctx) =>
  sort<'OPINION_NOT_FOUND' | 'MERGE_NOT_POSSIBLE'>(ctx, {
    ...{ opinionId, kind: 'meeting.merged' },
    sort: async ({ review, opinion }, now, transaction, held) => {
      const into = await transaction.get('opinions', intoId);
      if (!into || !isBefore(into, held)) return fail('OPINION_NOT_FOUND');
      return mergeHandedOver(review, opinion, into, now);
    },
  });
