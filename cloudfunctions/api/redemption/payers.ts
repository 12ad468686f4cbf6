import type { ResidentDoc } from '../../../shared/community/documents.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { ResidentId } from '../../../shared/kernel/ids.ts';
import { cardAccount, residentAccount, type AccountId } from '../../../shared/points/account.ts';
import type { Payer } from '../../../shared/redemption/ordering.ts';
import { isPooled } from '../../../shared/redemption/pooling.ts';
import { findDocuments } from '../../platform/store.ts';
import type { Transaction } from '../../platform/transaction.ts';
import { poolingIdOf } from './ids.ts';

/** More than live in one flat. */
export const PEOPLE_MAX = 50;

type Owner = Pick<ResidentDoc, '_id' | 'householdId'>;

/** Who of the household said yes that its points are spent together, but for the owner; in the order of their ids. */
export const pooledWith = async ({ _id, householdId }: Owner): Promise<readonly ResidentId[]> => {
  const found = await findDocuments('poolings', { householdId }, { orderBy: [['_id', 'asc']], limit: PEOPLE_MAX });
  return found.map(({ residentId }) => residentId).filter((residentId) => residentId !== _id);
};

/** The accounts that may pay for somebody, in their order: their own, the card of the household, those who said yes. */
export const accountsOf = ({ _id, householdId }: Owner, pooled: readonly ResidentId[]): readonly AccountId[] => [
  residentAccount(_id),
  cardAccount(householdId),
  ...pooled.map(residentAccount),
];

/**
 * What each can spend, read in the transaction, until it is enough; of those who said yes only who still lives there and has not taken it back.
 *
 * @param pooled - as {@link pooledWith} found them before.
 */
export const payersFor = async (
  transaction: Transaction,
  owner: Owner,
  pooled: readonly ResidentId[],
  { price, now }: { readonly price: number; readonly now: InstantMs },
): Promise<readonly Payer[]> => {
  const payers: Payer[] = [];
  let missing = price;
  const add = async (account: AccountId): Promise<void> => {
    const balance = (await transaction.get('accounts', account))?.balance ?? 0;
    payers.push({ account, balance });
    missing -= balance;
  };
  for (const account of accountsOf(owner, [])) if (missing > 0) await add(account);
  for (const residentId of pooled) {
    if (missing <= 0) break;
    const pooling = await transaction.get('poolings', poolingIdOf(residentId));
    const person = pooling && (await transaction.get('residents', residentId));
    if (person && isPooled(pooling, person, owner.householdId, now)) await add(residentAccount(residentId));
  }
  return payers;
};
