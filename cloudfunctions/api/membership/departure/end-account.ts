import type { ResidentDoc } from '../../../../shared/community/documents.ts';
import type { InstantMs } from '../../../../shared/kernel/brand.ts';
import type { DepartureId, IdentityId, ResidentId } from '../../../../shared/kernel/ids.ts';
import type { DepartureDocument } from '../collections.ts';
import type { Transaction } from '../../../platform/transaction.ts';
import { membershipIdOf } from '../../../platform/membership-id.ts';
import { DEPARTURE_STAGES } from './stages.ts';
import { saveMembership } from '../record.ts';

export const departureIdOf = (residentId: ResidentId): DepartureId =>
  `departure_${residentId.slice('resident_'.length)}` as DepartureId;

type Why = Pick<DepartureDocument, 'at' | 'actorId' | 'actorName' | 'method' | 'reason'>;

/**
 * Ends the account of a resident, within the transaction that also saves the row without it: from then on nobody acts as them, and
 * a departure stands there to be carried on (`carryOnDeparture`). The account itself may apply again at once (D10).
 *
 * @returns the row without the account, to be saved.
 */
export const endAccount = async (
  transaction: Transaction,
  resident: ResidentDoc & { readonly identityId: IdentityId },
  why: Why,
): Promise<ResidentDoc> => {
  await endMembership(transaction, resident.identityId);
  // Who wanted no account any more is not acted for by those at home either, until they say at the door that they may.
  return {
    ...(await beginDeparture(transaction, resident, why, 'leaving')),
    ...{ isNameShown: false, refusesHousemates: true },
  };
};

/**
 * Ends the account of somebody whom a roster no longer has, so that it can be given back: from now on nobody acts as them and the account may
 * apply as somebody else, but what they did and have is gone through only after `why.at`, unless they are on a roster again by then.
 *
 * @returns the row without the account, to be saved.
 */
export const holdAccount = async (
  transaction: Transaction,
  resident: ResidentDoc & { readonly identityId: IdentityId },
  why: Why,
): Promise<ResidentDoc> => {
  await endMembership(transaction, resident.identityId);
  return { ...(await beginDeparture(transaction, resident, why, 'held')), isNameShown: false };
};

/** The departure itself. `held`: of somebody who was removed, or is on no roster any more, until `why.at`. @returns the row without the account, to be saved. */
export const beginDeparture = async (
  transaction: Transaction,
  resident: ResidentDoc & { readonly identityId: IdentityId },
  why: Why,
  status: 'leaving' | 'held',
): Promise<ResidentDoc> => {
  const { _id, identityId, communityId } = resident;
  await transaction.replace('departures', {
    _id: departureIdOf(_id),
    schema: 1,
    createdAt: why.at,
    communityId,
    residentId: _id,
    identityId,
    membershipId: membershipIdOf(identityId),
    status,
    stage: DEPARTURE_STAGES[0].name,
    cursor: '',
    done: 0,
    ...why,
  });
  return { ...resident, identityId: null, hadAccount: true };
};

/** What stays of the application: that names were guessed today. */
const endMembership = async (transaction: Transaction, identity: IdentityId): Promise<void> => {
  const before = await transaction.get('memberships', membershipIdOf(identity));
  if (!before || before.status === 'none') return;
  const { _id, identityId, attempts, createdAt } = before;
  await saveMembership(transaction, { _id, identityId, attempts, status: 'none' }, { openid: '', createdAt });
};

/** After so long no call that began under the account can be under way any more: a function is stopped after 20 s, a transaction after 30. */
export const UNDER_WAY_MS = 60_000;

/** Calls that were let in before the account ended may end after it; then all is gone through once more. */
export const isSettled = ({ at }: Pick<DepartureDocument, 'at'>, now: InstantMs): boolean => now - at >= UNDER_WAY_MS;
