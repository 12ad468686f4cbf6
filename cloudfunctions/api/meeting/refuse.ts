import type { ApiHandlers } from '../handlers.ts';
import { decide } from './decide.ts';

export const refuse: ApiHandlers['meeting.refuse'] = ({ opinionId, reason }, ctx) =>
  decide(ctx, { opinionId, outcome: 'refused', words: reason });
