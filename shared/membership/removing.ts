import type { InstantMs } from '../kernel/brand.ts';
import { fail, ok, type Result } from '../kernel/errors.ts';
import type { Membership, MembershipIn } from './membership.ts';
import { removalAppealableUntil, type Removal, type RemovalHeard } from './removal.ts';

/**
 * Takes a member out, with the reason they read.
 *
 * @returns in this order: `OWN_REMOVAL` (whoever leaves does that themselves), `NOT_JOINED` (no member, or not any more).
 */
export const removeMember = (
  membership: Membership | undefined,
  { byId, reason }: Pick<Removal, 'byId' | 'reason'>,
  now: InstantMs,
): Result<MembershipIn<'removed'>, 'OWN_REMOVAL' | 'NOT_JOINED'> => {
  if (membership?.status !== 'approved') return fail('NOT_JOINED');
  if (membership.residentId === byId) return fail('OWN_REMOVAL');
  return ok({ ...membership, status: 'removed', removal: { byId, at: now, reason, appeal: null } });
};

/**
 * Whoever was removed says once that it is wrong.
 *
 * @returns in this order: `NOT_REMOVED`, `ALREADY_APPEALED`, `APPEAL_TOO_LATE`.
 */
export const appealRemoval = (
  membership: Membership | undefined,
  words: string,
  now: InstantMs,
): Result<MembershipIn<'removed'>, 'NOT_REMOVED' | 'ALREADY_APPEALED' | 'APPEAL_TOO_LATE'> => {
  if (membership?.status !== 'removed' || membership.removal.isReplaced) return fail('NOT_REMOVED');
  if (membership.removal.appeal) return fail('ALREADY_APPEALED');
  if (now >= removalAppealableUntil(membership.removal)) return fail('APPEAL_TOO_LATE');
  return ok({ ...membership, removal: { ...membership.removal, appeal: { words, at: now, heard: null } } });
};

/**
 * Somebody else than who removed them hears it: the membership stands again as it did, or the removal stays for good.
 *
 * @returns in this order: `APPEAL_NOT_FOUND` (none waits), `APPEAL_OF_OWN` (whoever removed them hears nothing of it).
 */
export const hearRemoval = (
  membership: Membership | undefined,
  { byId, words, isRestored }: Pick<RemovalHeard, 'byId' | 'words'> & { readonly isRestored: boolean },
  now: InstantMs,
): Result<MembershipIn<'removed' | 'approved'>, 'APPEAL_NOT_FOUND' | 'APPEAL_OF_OWN'> => {
  const appeal = membership?.status === 'removed' ? membership.removal.appeal : null;
  if (membership?.status !== 'removed' || appeal?.heard !== null) return fail('APPEAL_NOT_FOUND');
  const { removal, ...applied } = membership;
  if (byId === removal.byId) return fail('APPEAL_OF_OWN');
  return ok(
    isRestored
      ? { ...applied, status: 'approved', decidedAt: now, decidedBy: byId }
      : {
          ...applied,
          status: 'removed',
          removal: { ...removal, appeal: { ...appeal, heard: { byId, at: now, words } } },
        },
  );
};
