import type { ResidentDoc, ResidentFacts } from '../../../shared/community/documents.ts';
import type { Transaction } from '../../platform/transaction.ts';
import { saveMembership } from './record.ts';

/** Takes the applications to be somebody who moves along, so that the captain of the new building decides them (D5). */
export const followMove = async (
  transaction: Transaction,
  { applicants }: Pick<ResidentDoc, 'applicants'>,
  { gridId, buildingId, buildingName, householdId, unit, flat }: ResidentFacts,
): Promise<void> => {
  for (const id of applicants) {
    const before = await transaction.get('memberships', id);
    if (before?.status !== 'pending') continue;
    const moved = { ...before, gridId, buildingId, buildingName, householdId, unit, flat };
    await saveMembership(transaction, moved, before);
  }
};
