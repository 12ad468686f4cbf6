import { fail, ok } from '../../../shared/kernel/errors.ts';
import { runCommand } from '../../platform/command.ts';
import type { ResidentAct } from '../../platform/context.ts';
import { findDocuments, getDocument } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';
import { ownerAtDoor, type NotShown } from './owner-at-door.ts';
import { showAtDoor } from './project.ts';

/** As many as wait for one person at once. */
const VOUCHERS_MAX = 50;

/** Whoever lives there shows the card, and is their yes (decision 053). */
export const openAtDoor: ApiHandlers['redemption.openAtDoor'] = async ({ residentId, code }, ctx) => {
  const shown = await runCommand<null, NotShown, ResidentAct>(
    ctx,
    async (transaction, now, held) => {
      const owner = await ownerAtDoor(transaction, held, { residentId, code }, now);
      if (!owner.ok) return owner;
      const { communityId, buildingId, householdId } = owner.value;
      return ok({
        value: null,
        happened: {
          ...{ kind: 'redemption.cardShown', subject: householdId, from: null, to: 'shown', reason: null },
          ...{ communityId, buildingId, actorId: ctx.resident._id, actorName: ctx.resident.name },
          onBehalfOf: residentId,
        },
      });
    },
    () => Promise.resolve(null),
  );
  if (!shown.ok) return shown;
  const [owner, vouchers] = await Promise.all([
    getDocument('residents', residentId),
    findDocuments('redemptions', { ownerId: residentId, isOpen: true }, { limit: VOUCHERS_MAX }),
  ]);
  if (!owner) return fail('RESIDENT_NOT_FOUND');
  const { name, buildingName, unit, flat } = owner;
  const latestFirst = [...vouchers].sort((one, other) => (one.order < other.order ? 1 : -1));
  return ok({ name, buildingName, unit, flat, vouchers: latestFirst.map(showAtDoor) });
};
