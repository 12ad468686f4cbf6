import { fail, ok } from '../../../shared/kernel/errors.ts';
import { isOpen, type Redemption } from '../../../shared/redemption/redemption.ts';
import { runCommand } from '../../platform/command.ts';
import type { ResidentAct } from '../../platform/context.ts';
import { part, readTogether } from '../../platform/read-together.ts';
import { findFirst, getDocument } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';
import { showCard } from '../household/index.ts';
import { PEOPLE_MAX } from './payers.ts';
import { showForCard } from './project.ts';
import { payersOf } from './quote.ts';

/** As many as wait for one home at once; what waits longest is shown. */
const VOUCHERS_MAX = 50;

/** Whoever lives there shows the card, and is their yes (decision 053). */
export const openCard: ApiHandlers['redemption.openCard'] = async ({ buildingId, unit, flat, code }, ctx) => {
  const { communityId } = ctx.resident;
  const building = await getDocument('buildings', buildingId);
  const household = await findFirst('households', { buildingId, unit, flat, leftAt: null });
  if (building?.communityId !== communityId || !household) return fail('FLAT_NOT_FOUND');
  const { _id: householdId } = household;
  const shown = await runCommand<null, 'TOO_MANY_ATTEMPTS' | 'CARD_WRONG', ResidentAct>(
    ctx,
    async (transaction, now) => {
      const right = await showCard(transaction, householdId, code, now);
      if (!right.ok) return { ...right, keep: true };
      return ok({
        value: null,
        happened: {
          ...{ kind: 'redemption.cardShown', subject: householdId, from: null, to: 'shown', reason: null },
          ...{ communityId, buildingId, actorId: ctx.resident._id, actorName: ctx.resident.name },
        },
      });
    },
    () => Promise.resolve(null),
  );
  if (!shown.ok) return shown;
  const { people, poolings, vouchers } = await readTogether(communityId, {
    people: part('residents', { householdId, leftAt: null }, { limit: PEOPLE_MAX }),
    poolings: part('poolings', { householdId }, { orderBy: [['_id', 'asc']], limit: PEOPLE_MAX }),
    vouchers: part('redemptions', { householdId, isOpen: true }, { orderBy: [['order', 'asc']], limit: VOUCHERS_MAX }),
  });
  const spendable = await Promise.all(
    people.map(async (resident) => {
      const { payers } = await payersOf({ resident, now: ctx.now }, poolings);
      return payers.reduce((sum, { balance }) => sum + balance, 0);
    }),
  );
  const nameOf = (id: Redemption['ownerId']) => people.find(({ _id }) => _id === id)?.name ?? '';
  return ok({
    ...{ householdId, buildingName: building.name, unit, flat },
    people: people.map(({ _id, name }, at) => ({ residentId: _id, name, balance: spendable[at] ?? 0 })),
    vouchers: vouchers.flatMap((one) => (isOpen(one) ? [showForCard(one, nameOf(one.ownerId))] : [])),
  });
};
