import { fail, ok } from '../../../shared/kernel/errors.ts';
import { cardAccount, residentAccount } from '../../../shared/points/account.ts';
import { PASSBOOK_LINES, shortDigest } from '../../../shared/points/passbook.ts';
import { runCommand } from '../../platform/command.ts';
import type { ResidentAct } from '../../platform/context.ts';
import { getDocument } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';
import { showCard } from '../household/index.ts';
import { entriesOf } from './entries.ts';
import { showEntry } from './show-entry.ts';

/** Whoever lives there shows the card, and is their yes (decision 053). */
export const passbook: ApiHandlers['points.passbook'] = async ({ residentId, whose, code, after }, ctx) => {
  const { communityId } = ctx.resident;
  const owner = await getDocument('residents', residentId);
  if (owner?.communityId !== communityId || owner.leftAt !== null) return fail('RESIDENT_NOT_FOUND');
  if (!ctx.reaches(owner)) return fail('FORBIDDEN');
  const { householdId, buildingId, buildingName, unit, flat } = owner;
  const shown = await runCommand<null, 'TOO_MANY_ATTEMPTS' | 'CARD_WRONG' | 'FORBIDDEN', ResidentAct>(
    ctx,
    async (transaction, now, held) => {
      if (!held.reaches(owner)) return fail('FORBIDDEN');
      const right = await showCard(transaction, householdId, code, now);
      if (!right.ok) return { ...right, keep: true };
      const isOwn = residentId === ctx.resident._id;
      return ok({
        value: null,
        happened: {
          ...{ kind: 'points.passbookPrinted', subject: residentId, from: null, to: whose, reason: null },
          ...{ communityId, buildingId, actorId: ctx.resident._id, actorName: ctx.resident.name },
          onBehalfOf: isOwn ? null : residentId,
          // A card may be shown by whoever has it in hand: the person hears that it was.
          told: isOwn ? [] : [residentId],
        },
      });
    },
    () => Promise.resolve(null),
  );
  if (!shown.ok) return shown;
  const ofHousehold = cardAccount(householdId);
  const account = whose === 'person' ? residentAccount(residentId) : ofHousehold;
  const [told, household] = await Promise.all([
    entriesOf(communityId, account, after, PASSBOOK_LINES),
    getDocument('accounts', ofHousehold),
  ]);
  return ok({
    ...{ name: owner.name, buildingName, unit, flat, printedAt: ctx.now },
    ...{ balance: told.balance, reserved: told.reserved, next: told.next, hasHousehold: household !== undefined },
    lines: told.entries.map((one) => ({
      ...{ number: Number(one.order), digest: shortDigest(one.hash), entry: showEntry(one) },
    })),
  });
};
