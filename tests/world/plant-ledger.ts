import { EJSON } from 'bson';
import type { InstantMs, Points } from '../../shared/kernel/brand.ts';
import type { CommunityId, NeedId, ResidentId, TransferId } from '../../shared/kernel/ids.ts';
import { fundAccount, NEW_ACCOUNT, residentAccount, type AccountState } from '../../shared/points/account.ts';
import { applyTransfer } from '../../shared/points/chain.ts';
import type { Transfer } from '../../shared/points/transfer.ts';
import { insertTexts } from './insert.ts';

const AT_ONCE = 400;

/** Writes accounts with so many entries each past the product, as the product would have: one point an entry. @returns them as they stand. */
export const plantLedger = async (
  url: string,
  communityId: CommunityId,
  sizes: readonly number[],
): Promise<ReadonlyMap<string, AccountState>> => {
  const accounts = new Map<string, AccountState>();
  const texts = { accounts: [] as string[], transfers: [] as string[] };
  const flush = async (collection: keyof typeof texts, least: number) => {
    while (texts[collection].length >= least && texts[collection].length > 0)
      await insertTexts(url, collection, texts[collection].splice(0, AT_ONCE));
  };
  for (const [at, size] of sizes.entries()) {
    const owner = residentAccount(`resident_planted_${String(at).padStart(6, '0')}` as ResidentId);
    let state = NEW_ACCOUNT;
    for (let n = 0; n < size; n += 1) {
      const transfer = earned(communityId, owner, n);
      const applied = applyTransfer(state, transfer);
      if (!applied) throw new Error('a planted account may not be overdrawn');
      state = applied.state;
      texts.transfers.push(textOf({ ...transfer, ...applied.entry, owner, schema: 1, createdAt: transfer.at }));
      await flush('transfers', AT_ONCE);
    }
    accounts.set(owner, state);
    texts.accounts.push(textOf({ _id: owner, communityId, ...state, schema: 1, createdAt: 0 }));
    await flush('accounts', AT_ONCE);
  }
  await flush('transfers', 1);
  await flush('accounts', 1);
  return accounts;
};

const textOf = (document: object): string => EJSON.stringify(document, { relaxed: false });

const earned = (communityId: CommunityId, owner: ReturnType<typeof residentAccount>, n: number): Transfer => ({
  ...{ _id: `transfer_${owner.replace(':', '-')}-${String(n)}` as TransferId, communityId },
  ...{ debit: fundAccount(communityId), credit: owner, amount: 1 as Points, code: 'need-reward', phase: 'moved' },
  ...{ needId: `need_planted_${String(n)}` as NeedId, needKind: 'water', rule: '1', at: n as InstantMs },
});
