import type { ResidentDoc } from '../../../shared/community/documents.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import { fail, ok, type Result } from '../../../shared/kernel/errors.ts';
import type { ResidentId } from '../../../shared/kernel/ids.ts';
import type { Remembered } from '../../platform/command.ts';
import type { ResidentAct } from '../../platform/context.ts';
import type { Transaction } from '../../platform/transaction.ts';
import { showCard } from '../household/index.ts';

/** Why nothing is done at somebody's door. */
export type NotShown = 'RESIDENT_NOT_FOUND' | 'FORBIDDEN' | 'HAS_ACCOUNT' | 'TOO_MANY_ATTEMPTS' | 'CARD_WRONG';
type Card = { readonly residentId: ResidentId; readonly code: string };

/** Somebody without an account, whose household shows its card. @param held - the caller as they stand in this attempt. */
export const ownerAtDoor = async (
  transaction: Transaction,
  held: ResidentAct,
  { residentId, code }: Card,
  now: InstantMs,
): Promise<Result<ResidentDoc, NotShown> | Remembered<NotShown>> => {
  const owner = await transaction.get('residents', residentId);
  if (owner?.communityId !== held.resident.communityId || owner.leftAt !== null) return fail('RESIDENT_NOT_FOUND');
  if (!held.reaches(owner)) return fail('FORBIDDEN');
  if (owner.identityId !== null) return fail('HAS_ACCOUNT');
  const shown = await showCard(transaction, owner.householdId, code, now);
  return shown.ok ? ok(owner) : { ...shown, keep: true };
};
