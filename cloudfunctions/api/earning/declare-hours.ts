import { declareHours as decide } from '../../../shared/earning/hours.ts';
import { ok } from '../../../shared/kernel/errors.ts';
import { runCommand } from '../../platform/command.ts';
import type { ApiHandlers } from '../handlers.ts';
import { earningHappened } from './act.ts';
import { doorOf } from './home-named.ts';
import { hoursIdOf } from './ids.ts';
import { saveHours } from './record.ts';

export const declareHours: ApiHandlers['earning.declareHours'] = ({ day, spans }, ctx) =>
  runCommand(ctx, async (transaction, now) => {
    const { _id: residentId, communityId, buildingId, householdId, name } = ctx.resident;
    const _id = hoursIdOf(residentId, day);
    const before = await transaction.get('earningHours', _id);
    const facts = { _id, communityId, buildingId, householdId, residentId, name, door: doorOf(ctx.resident), day };
    const declared = decide(before, facts, spans, now);
    if (!declared.ok) return declared;
    await saveHours(transaction, declared.value);
    const change = { from: before?.status ?? null, to: 'declared' };
    return ok({
      value: { hoursId: _id, declaredAt: now },
      happened: earningHappened(ctx, facts, 'earning.hoursDeclared', change),
    });
  });
