import type { ApiHandlers } from '../handlers.ts';
import { decide } from './decide.ts';
import { giveOrder } from './order.ts';

export const assign: ApiHandlers['meeting.assign'] = async ({ opinionId, promise, ...asked }, ctx) =>
  decide(ctx, {
    ...{ opinionId, outcome: 'assigned', words: promise },
    also: (matter) => giveOrder(ctx, matter, asked),
  });
