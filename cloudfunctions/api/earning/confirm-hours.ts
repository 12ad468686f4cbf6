import { confirmHours as decide } from '../../../shared/earning/hours.ts';
import { hoursReward } from '../../../shared/earning/rewards.ts';
import { fail, ok } from '../../../shared/kernel/errors.ts';
import { startOfBeijingDay } from '../../../shared/kernel/time.ts';
import { runCommand } from '../../platform/command.ts';
import type { ApiHandlers } from '../handlers.ts';
import { earningHappened, signedBy } from './act.ts';
import { earn } from './earn.ts';
import { isMonthFull } from './month-given.ts';
import { isNearIn } from './near.ts';
import { saveHours } from './record.ts';
import { rulesOf } from './rules-of.ts';

/** Confirmed and credited in one transaction, by the version of that day. */
export const confirmHours: ApiHandlers['earning.confirmHours'] = async ({ hoursId, declaredAt }, ctx) => {
  const { communityId, householdId } = ctx.resident;
  const rules = await rulesOf(communityId);
  const isFull = await isMonthFull(communityId, rules(ctx.now), ctx.now);
  return runCommand(ctx, async (transaction, now, held) => {
    const day = await transaction.get('earningHours', hoursId);
    if (day?.communityId !== communityId) return fail('HOURS_NOT_FOUND');
    if (!held.reaches({ communityId, buildingId: day.buildingId })) return fail('FORBIDDEN');
    const isNear = await isNearIn(transaction, householdId, [day.householdId]);
    const by = { by: signedBy(ctx, now), declaredAt, isNear };
    const possible = decide(day, by, 0);
    if (!possible.ok) return possible;
    if (isFull) return fail('GIVEN_TOO_MUCH');
    const rewards = hoursReward(day, rules(startOfBeijingDay(day.day)), now);
    const paid = await earn(transaction, rewards, rules(now));
    await saveHours(transaction, { ...possible.value, paid });
    const change = { from: 'declared', to: 'confirmed', told: [day.residentId] };
    return ok({
      value: { hoursId, hours: possible.value.hours, paid },
      happened: earningHappened(ctx, day, 'earning.hoursConfirmed', change),
    });
  });
};
