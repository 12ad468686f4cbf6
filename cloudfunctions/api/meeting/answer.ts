import type { ApiHandlers } from '../handlers.ts';
import { decide } from './decide.ts';

export const answer: ApiHandlers['meeting.answer'] = ({ opinionId, answer: words }, ctx) =>
  decide(ctx, { opinionId, outcome: 'answered', words });
