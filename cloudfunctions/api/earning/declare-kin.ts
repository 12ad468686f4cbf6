import { fail, ok } from '../../../shared/kernel/errors.ts';
import { runCommand } from '../../platform/command.ts';
import type { ApiHandlers } from '../handlers.ts';
import { earningHappened } from './act.ts';
import { doorOf, homeNamed } from './home-named.ts';
import { kinshipIdOf } from './ids.ts';

/** Of two households once, whoever of them says it. */
export const declareKin: ApiHandlers['earning.declareKin'] = async (door, ctx) => {
  const { _id: byId, name: byName, communityId, householdId } = ctx.resident;
  const other = await homeNamed(communityId, door);
  if (!other.ok) return other;
  return runCommand(ctx, async (transaction, now) => {
    if (other.value.householdId === householdId) return fail('WITHIN_HOUSEHOLD');
    const _id = kinshipIdOf(householdId, other.value.householdId);
    if (await transaction.get('kinships', _id)) return fail('KIN_DECLARED');
    await transaction.insert('kinships', [
      {
        ...{ _id, communityId, byId, byName, schema: 1, createdAt: now },
        ...{ households: [householdId, other.value.householdId], doors: [doorOf(ctx.resident), other.value.door] },
      },
    ]);
    return ok({
      value: { kinshipId: _id },
      happened: earningHappened(ctx, { _id, communityId }, 'earning.kinDeclared', { from: null, to: 'declared' }),
    });
  });
};
