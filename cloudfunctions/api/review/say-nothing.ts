import { ok } from '../../../shared/kernel/errors.ts';
import { runCommand } from '../../platform/command.ts';
import type { ApiHandlers } from '../handlers.ts';
import { reviewActed, reviewHappened } from './happened.ts';
import { opinionIdOf } from './ids.ts';
import { homeOf, keepNothing } from './saying.ts';

export const sayNothing: ApiHandlers['review.sayNothing'] = (_input, ctx) =>
  runCommand(ctx, async (transaction, now) => {
    const by = {
      home: await homeOf(transaction, ctx.resident),
      byId: ctx.resident._id,
      source: 'phone',
      opinionId: opinionIdOf(ctx.eventId),
      now,
    } as const;
    const kept = await keepNothing(transaction, by);
    if (!kept.ok) return kept;
    const { review } = kept.value;
    const change = { subject: review._id, from: null, to: 'nothing' };
    return ok({ value: reviewActed(review), happened: reviewHappened(ctx, review, 'review.saidNothing', change) });
  });
