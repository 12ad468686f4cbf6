import type { ResidentDoc } from '../../../shared/community/documents.ts';
import { grantsOf, ROLES } from '../../../shared/community/roles.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import { ok } from '../../../shared/kernel/errors.ts';
import type { MembershipIn } from '../../../shared/membership/membership.ts';
import { isOpen, removalAppealableUntil } from '../../../shared/membership/removal.ts';
import { takeOverState } from '../../../shared/membership/taking-over.ts';
import { residentOf } from '../../platform/identity.ts';
import { officeOf } from '../../platform/office-of.ts';
import { command } from '../../platform/sdk.ts';
import { findDocuments, getDocument } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';
import { membershipIdOf } from '../../platform/membership-id.ts';

/** More than say that they are one person. */
const APPLICANTS_MAX = 20;

/** What somebody reads who was removed. */
const removedAs = (membership: MembershipIn<'removed'>, now: InstantMs) => {
  const { removal, name, buildingName, unit, flat } = membership;
  const { at: removedAt, reason, appeal } = removal;
  const until = removalAppealableUntil(removal);
  return {
    ...{ kind: 'removed' as const, name, buildingName, unit, flat, removedAt, reason },
    appealUntil: appeal === null && !removal.isReplaced && now < until ? until : null,
    appeal: appeal && { words: appeal.words, heard: appeal.heard?.words ?? null },
    isFinal: !isOpen(removal, now),
    isReplaced: removal.isReplaced === true,
  };
};

/** Somebody on another phone is about to be let take this person over. Mostly nobody applies to be them, and nothing is read. */
const takeOverOf = async ({ applicants, identityId }: ResidentDoc) => {
  if (applicants.length === 0) return null;
  const found = await findDocuments('memberships', { _id: command.in([...applicants]) }, { limit: APPLICANTS_MAX });
  const begun = found.find((one) => one.status === 'pending' && one.takeOver?.from === identityId);
  return begun?.status === 'pending' && begun.takeOver
    ? { membershipId: begun._id, until: begun.takeOver.until }
    : null;
};

/** What an application waits for that somebody in charge has begun to let take the person over. Before that a stranger is not told whether the person is in already: nothing is read. */
const standingOf = async (membership: MembershipIn<'pending'>) => {
  if (!membership.takeOver) return null;
  const person = await getDocument('residents', membership.residentId);
  const standing = takeOverState(membership, person?.identityId ?? null);
  return standing && standing.state !== 'asked' ? { state: standing.state, until: standing.until } : null;
};

export const me: ApiHandlers['membership.me'] = async (_input, ctx) => {
  const resident = await residentOf(ctx.identityId);
  if (resident) {
    const roles = grantsOf(resident.roles, ROLES, ctx.today).filter(({ scopeKind }) => scopeKind !== 'household');
    const takeOver = await takeOverOf(resident);
    return ok({ kind: 'resident', residentId: resident._id, ...resident, roles: [...roles], takeOver });
  }
  const membership = await getDocument('memberships', membershipIdOf(ctx.identityId));
  if (membership?.status === 'pending' || membership?.status === 'refused') {
    const reason = membership.status === 'refused' ? membership.reason : null;
    const takeOver = membership.status === 'pending' ? await standingOf(membership) : null;
    return ok({ kind: 'applicant', membershipId: membership._id, ...membership, reason, takeOver });
  }
  if (membership?.status === 'removed') return ok(removedAs(membership, ctx.now));
  const office = await officeOf(membership);
  const community = office && (await getDocument('communities', office.communityId));
  if (!community) return ok({ kind: 'stranger' });
  return ok({ kind: 'office', officeId: office._id, ...office, communityName: community.name });
};
