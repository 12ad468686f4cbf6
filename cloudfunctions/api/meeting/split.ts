import { splitHandedOver } from '../../../shared/review/sorting.ts';
import type { ApiHandlers } from '../handlers.ts';
import { sort } from './sort.ts';

export const split: ApiHandlers['meeting.split'] = ({ opinionId }, ctx) =>
  sort(ctx, {
    ...{ opinionId, kind: 'meeting.split' },
    sort: ({ review, opinion }, now) => Promise.resolve(splitHandedOver(review, opinion._id, now)),
  });
