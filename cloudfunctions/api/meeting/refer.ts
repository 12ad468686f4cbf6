import { ok } from '../../../shared/kernel/errors.ts';
import type { ApiHandlers } from '../handlers.ts';
import { decide } from './decide.ts';

export const refer: ApiHandlers['meeting.refer'] = ({ opinionId, channel, words }, ctx) =>
  decide(ctx, {
    ...{ opinionId, outcome: 'referred', words },
    also: () => Promise.resolve(ok({ decision: { channel } })),
  });
