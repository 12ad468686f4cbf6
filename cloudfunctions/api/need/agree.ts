import { agreeToNeed } from '../../../shared/need/assent.ts';
import type { ApiHandlers } from '../handlers.ts';
import { actOnNeed } from './act.ts';
import { answering } from './answering.ts';

export const agree: ApiHandlers['need.agree'] = ({ needId }, ctx) =>
  actOnNeed(ctx, {
    kind: 'need.agreed',
    needId,
    decide: (need, now, held) => agreeToNeed(need, answering(held), now),
  });
