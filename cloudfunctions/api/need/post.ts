import { ok } from '../../../shared/kernel/errors.ts';
import { refuseUnlessAnswered, runCommand } from '../../platform/command.ts';
import type { ApiHandlers } from '../handlers.ts';
import { needHappened } from './act.ts';
import { lookAt, postedNeed } from './posting.ts';
import { saveNeed } from './record.ts';

export const post: ApiHandlers['need.post'] = async (input, ctx) => {
  const home = ctx.resident;
  const looked = await lookAt(ctx, input, home);
  if (!looked.ok) return refuseUnlessAnswered(ctx, looked.code);
  return runCommand(ctx, async (transaction, now) => {
    const need = postedNeed(looked.value, { home, eventId: ctx.eventId, now, behalf: null });
    await saveNeed(transaction, null, need);
    const happened = needHappened(ctx, need, { kind: 'need.posted', from: null, reason: null });
    return ok({
      value: { needId: need._id, status: need.status as 'open' | 'pending' },
      happened: { ...happened, told: looked.value.told },
    });
  });
};
