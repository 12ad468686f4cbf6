import { fail, ok } from '../../../shared/kernel/errors.ts';
import type { OfficeId } from '../../../shared/kernel/ids.ts';
import { isLastGuess, mayTakeOffice } from '../../../shared/membership/membership.ts';
import { bindOffice, holderOf } from '../../../shared/office/office.ts';
import { runCommand } from '../../platform/command.ts';
import { residentOf } from '../../platform/identity.ts';
import { membershipIdOf } from '../../platform/membership-id.ts';
import { findDocuments } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';
import { freeOfOffice, noteWrongGuess, takeForOffice } from '../membership/index.ts';
import { digestOfCode, liveCodeUntil } from './code.ts';

export const bind: ApiHandlers['office.bind'] = async ({ code }, ctx) => {
  const digest = digestOfCode(code);
  const officeId = await officeWithCode(digest, ctx.now);
  // The founder is a resident without ever having applied.
  const isResident = (await residentOf(ctx.identityId)) !== undefined;
  return runCommand(ctx, async (transaction, now) => {
    const account = await transaction.get('memberships', membershipIdOf(ctx.identityId));
    const isCounted = account !== undefined && isLastGuess(account.attempts, ctx.fingerprint, now);
    // A phone that got no answer asks again; it has learnt nothing and is charged nothing.
    if (officeId === undefined && isCounted) return fail('OFFICE_CODE_WRONG');
    const allowed = mayTakeOffice(account, now);
    if (!allowed.ok) return allowed;
    if (isResident) return fail('IDENTITY_TAKEN');
    const before = officeId && (await transaction.get('offices', officeId));
    const bound = before && bindOffice(before, ctx.identityId, digest, now);
    if (!before || !bound?.ok) {
      await noteWrongGuess(transaction, ctx, account, now);
      return { ok: false, code: 'OFFICE_CODE_WRONG', keep: true } as const;
    }
    await freeOfOffice(transaction, holderOf(before));
    await takeForOffice(transaction, ctx, account, before._id, now);
    await transaction.replace('offices', bound.value);
    return ok({
      value: { officeId: before._id, organisation: before.organisation },
      happened: {
        subject: before._id,
        kind: before.state.status === 'held' ? 'office.handedOver' : 'office.bound',
        communityId: before.communityId,
        buildingId: null,
        actorId: null,
        actorName: before.organisation,
        from: before.state.status,
        to: bound.value.state.status,
        reason: null,
      },
    });
  });
};

/** The one office whose code this is. Two with the same code by chance are none: whose it is would be a guess. */
const officeWithCode = async (
  digest: string,
  now: Parameters<typeof liveCodeUntil>[1],
): Promise<OfficeId | undefined> => {
  const found = await findDocuments('offices', { 'state.code.digest': digest }, { limit: SAME_CODE_MAX });
  const [only, another] = found.filter((office) => liveCodeUntil(office, now) !== null);
  return another ? undefined : only?._id;
};

/** More than ever had the same code. */
const SAME_CODE_MAX = 20;
