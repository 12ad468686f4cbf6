import { fail, ok } from '../../../shared/kernel/errors.ts';
import type { HouseholdId } from '../../../shared/kernel/ids.ts';
import { refuseUnlessAnswered, runCommand } from '../../platform/command.ts';
import type { ResidentAct } from '../../platform/context.ts';
import { checkText } from '../../platform/moderation.ts';
import { takeRoster } from '../../platform/take-roster.ts';
import type { ApiHandlers } from '../handlers.ts';
import { leaveCluster } from '../appointment/index.ts';
import { freeFlatAt, nameOfHome } from './flat-at.ts';
import { countRehoused, livingIn, rehouse } from './rehouse.ts';

type Refusal = 'FORBIDDEN' | 'HOUSEHOLD_NOT_FOUND' | 'IMPORT_RUNNING' | 'FLAT_NOT_FOUND' | 'FLAT_TAKEN';
type Moved = { readonly householdId: HouseholdId; readonly people: number };

export const moveHousehold: ApiHandlers['community.moveHousehold'] = async ({ householdId, reason, ...to }, ctx) => {
  const verdict = await checkText(ctx.openid, reason);
  if (verdict === 'refused') return refuseUnlessAnswered(ctx, 'TEXT_REFUSED');
  return runCommand<Moved, Refusal, ResidentAct>(ctx, async (transaction, now, held) => {
    const { communityId } = held.resident;
    if (!held.reaches({ communityId })) return fail('FORBIDDEN');
    const household = await transaction.get('households', householdId);
    if (household?.communityId !== communityId || household.leftAt !== null) return fail('HOUSEHOLD_NOT_FOUND');
    const revision = await takeRoster(transaction, communityId);
    if (!revision.ok) return revision;
    const flat = await freeFlatAt(transaction, communityId, to);
    if (!flat.ok) return flat;
    const { home } = flat.value;
    const people = await livingIn(householdId);
    await rehouse({ transaction, now, held, revision: revision.value }, people, { ...flat.value, householdId });
    await transaction.replace('households', { ...household, ...home, rosterRevision: revision.value });
    await leaveCluster({ transaction, today: held.today, revision: revision.value }, household);
    const counts = { people: people.length, left: 1, came: 1 };
    await countRehoused(transaction, [household.buildingId, home.buildingId], counts);
    return ok({
      value: { householdId, people: people.length },
      happened: {
        ...{
          subject: householdId,
          kind: 'community.householdMoved' as const,
          communityId,
          buildingId: home.buildingId,
        },
        ...{ actorId: held.resident._id, actorName: held.resident.name, reason, isReasonPublic: verdict === 'clear' },
        ...{ from: `${String(household.unit)}-${household.flat}`, to: nameOfHome(flat.value) },
      },
    });
  });
};
