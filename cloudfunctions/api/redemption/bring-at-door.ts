import { isChild } from '../../../shared/community/age.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import { fail, ok, type Result } from '../../../shared/kernel/errors.ts';
import type { ResidentId } from '../../../shared/kernel/ids.ts';
import { askToBring } from '../../../shared/redemption/bringing.ts';
import { runCommand } from '../../platform/command.ts';
import type { ResidentAct } from '../../platform/context.ts';
import { findDocuments, getDocument } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';
import { keeperOf, redemptionActed, redemptionHappened } from './act.ts';
import { become } from './become.ts';
import { ownerAtDoor, type NotShown } from './owner-at-door.ts';
import { PEOPLE_MAX } from './payers.ts';
import { tellDropped } from './tell-carrier.ts';

type Asked = ReturnType<typeof askToBring>;
type Refused = NotShown | 'REDEMPTION_NOT_FOUND' | (Asked extends Result<unknown, infer E> ? E : never);

/** Whoever hands out cards says it for somebody who has nothing else. Those of their household who have an account hear of it. */
export const bringAtDoor: ApiHandlers['redemption.bringAtDoor'] = async (
  { residentId, code, redemptionId, isAsked },
  ctx,
) => {
  const told = await familyOf(residentId, ctx.now);
  return runCommand<ReturnType<typeof redemptionActed>, Refused, ResidentAct>(ctx, async (transaction, now, held) => {
    const owner = await ownerAtDoor(transaction, held, { residentId, code }, now);
    if (!owner.ok) return owner;
    const before = await transaction.get('redemptions', redemptionId);
    if (before?.ownerId !== residentId) return fail('REDEMPTION_NOT_FOUND');
    const decided = askToBring(before, keeperOf(ctx, now).signed, isAsked);
    if (!decided.ok) return decided;
    const written = await become(transaction, before, decided.value, now);
    if (!written.ok) throw new Error(`${redemptionId}: ${written.code} although nothing moves`);
    if (!isAsked) await tellDropped(transaction, before, { after: decided.value, cause: ctx.eventId }, now);
    const kind = isAsked ? 'redemption.bringAskedFor' : 'redemption.bringDroppedFor';
    const happened = redemptionHappened(ctx, decided.value, { from: before.status, kind, told });
    return ok({ value: redemptionActed(decided.value), happened });
  });
};

/** Those of a household who have an account, but for its children. */
const familyOf = async (residentId: ResidentId, now: InstantMs): Promise<readonly ResidentId[]> => {
  const owner = await getDocument('residents', residentId);
  if (!owner) return [];
  const { householdId } = owner;
  const people = await findDocuments('residents', { householdId, leftAt: null }, { limit: PEOPLE_MAX });
  return people
    .filter(({ identityId, birthYear }) => identityId !== null && !isChild(birthYear, now))
    .map(({ _id }) => _id);
};
