import type { IdentityId } from '../../shared/kernel/ids.ts';
import { holderOf } from '../../shared/office/office.ts';
import type { Documents } from '../database/collections.ts';
import { membershipIdOf } from './membership-id.ts';
import { getDocument } from './store.ts';

/** The office that an identity acts for; undefined for everybody else. One read for a stranger, two for an office. */
export const officeOfIdentity = async (identityId: IdentityId): Promise<Documents['offices'] | undefined> =>
  officeOf(await getDocument('memberships', membershipIdOf(identityId)));

/** The office that an account acts for by its record; the office has the last word, for it may be another's by now. */
export const officeOf = async (
  account: Documents['memberships'] | undefined,
): Promise<Documents['offices'] | undefined> => {
  const office = account?.status === 'office' ? await getDocument('offices', account.officeId) : undefined;
  return office && holderOf(office) === account?.identityId ? office : undefined;
};
