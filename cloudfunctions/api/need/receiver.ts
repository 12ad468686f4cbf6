import type { Receiver } from '../../../shared/assignment/decisions.ts';
import { isChild } from '../../../shared/community/age.ts';
import { isInTerm, rolesOf } from '../../../shared/community/roles.ts';
import { fail, ok, type Result } from '../../../shared/kernel/errors.ts';
import type { CommunityId } from '../../../shared/kernel/ids.ts';
import { holderOf } from '../../../shared/office/office.ts';
import { startOfBeijingDay, type LocalDate } from '../../../shared/kernel/time.ts';
import { openId, sealId } from '../../platform/sealed-id.ts';
import type { Transaction } from '../../platform/transaction.ts';

/** How a receiver is named to the phone: in one community alone, and nothing that a row of the roster could be told by. */
export const receiverIdOf = (communityId: CommunityId, id: string): string => sealId(`receiver ${communityId}`, id);

/**
 * Whom a sealed id names, as they stand in this transaction: a resident who has an account and is no child (M-16), or an office that somebody acts for.
 *
 * @returns `RECEIVER_NOT_FOUND` if there is nobody of that name any more.
 */
export const receiverIn = async (
  transaction: Transaction,
  communityId: CommunityId,
  sealed: string,
  today: LocalDate,
): Promise<Result<Receiver, 'RECEIVER_NOT_FOUND'>> => {
  const id = openId(`receiver ${communityId}`, sealed) ?? '';
  const receiver = id.startsWith('office_')
    ? await officeIn(transaction, id, today)
    : id && (await residentIn(transaction, id, today));
  return receiver ? ok(receiver) : fail('RECEIVER_NOT_FOUND');
};

/** {@link receiverIn} of several, each once: those who help a lead. */
export const receiversIn = async (
  transaction: Transaction,
  communityId: CommunityId,
  sealed: readonly string[],
  today: LocalDate,
): Promise<Result<readonly Receiver[], 'RECEIVER_NOT_FOUND'>> => {
  const found = [];
  for (const one of new Set(sealed)) {
    const receiver = await receiverIn(transaction, communityId, one, today);
    if (!receiver.ok) return receiver;
    found.push(receiver.value);
  }
  return ok(found);
};

const residentIn = async (transaction: Transaction, id: string, today: LocalDate): Promise<Receiver | undefined> => {
  const resident = await transaction.get('residents', id);
  if (!resident || resident.leftAt !== null || resident.identityId === null) return undefined;
  if (isChild(resident.birthYear, startOfBeijingDay(today))) return undefined;
  const { _id, name, roles } = resident;
  return { party: { kind: 'resident', id: _id, name }, roles: rolesOf(roles, today) };
};

const officeIn = async (transaction: Transaction, id: string, today: LocalDate): Promise<Receiver | undefined> => {
  const office = await transaction.get('offices', id);
  if (!office || holderOf(office) === null || !isInTerm(office.grant, today)) return undefined;
  const { _id, organisation, grant } = office;
  return { party: { kind: 'office', id: _id, name: organisation }, roles: rolesOf([grant], today) };
};
