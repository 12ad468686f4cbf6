import { fail, ok, type ErrorCode, type Result } from '../../../shared/kernel/errors.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { OfficeId } from '../../../shared/kernel/ids.ts';
import { runCommand, type Happened } from '../../platform/command.ts';
import type { ResidentAct } from '../../platform/context.ts';
import type { Transaction } from '../../platform/transaction.ts';
import type { OfficeDocument } from './collections.ts';

/**
 * What the acts of the staff on one office share: load it, see that it is one of their community, decide, save. `settle` does what only
 * one of them does, and is given the office as it was.
 */
export const actOnOffice = <T, E extends ErrorCode>(
  ctx: ResidentAct,
  officeId: OfficeId,
  kind: Happened['kind'],
  decide: (office: OfficeDocument, now: InstantMs) => Result<OfficeDocument, E>,
  answer: (office: OfficeDocument) => T,
  settle: (transaction: Transaction, before: OfficeDocument) => Promise<void> = () => Promise.resolve(),
) =>
  runCommand<T, E | 'OFFICE_NOT_FOUND' | 'FORBIDDEN', ResidentAct>(ctx, async (transaction, now, held) => {
    const before = await transaction.get('offices', officeId);
    if (before?.communityId !== ctx.resident.communityId) return fail('OFFICE_NOT_FOUND');
    if (!held.reaches({ communityId: before.communityId })) return fail('FORBIDDEN');
    const decided = decide(before, now);
    if (!decided.ok) return decided;
    await settle(transaction, before);
    await transaction.replace('offices', decided.value);
    return ok({ value: answer(decided.value), happened: officeHappened(ctx, kind, decided.value, before) });
  });

/** What happened to an office, by one of the staff. */
export const officeHappened = (
  { resident }: ResidentAct,
  kind: Happened['kind'],
  { _id, communityId, state }: OfficeDocument,
  before: OfficeDocument | null,
): Happened => ({
  subject: _id,
  kind,
  communityId,
  buildingId: null,
  actorId: resident._id,
  actorName: resident.name,
  from: before?.state.status ?? null,
  to: state.status,
  reason: null,
});
