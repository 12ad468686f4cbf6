import type { Earned } from '../../../shared/earning/bounds.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { CommunityId, NightId } from '../../../shared/kernel/ids.ts';
import type { LocalDate } from '../../../shared/kernel/time.ts';
import type { AccountId, AccountState } from '../../../shared/points/account.ts';
import type { Entry } from '../../../shared/points/chain.ts';
import type { Head, NightRun } from '../../../shared/points/night.ts';
import type { MonthSums } from '../../../shared/points/month-sums.ts';
import type { Transfer } from '../../../shared/points/transfer.ts';
import { collectionOf, index } from '../../database/collection.ts';
import type { Stored } from '../../database/stored.ts';

/** A transfer with what it left on the account of its owner. */
export type TransferDocument = Transfer &
  Entry &
  Stored & {
    /** The side that keeps a balance: in its list the transfer stands. */
    readonly owner: AccountId;
  };

/** An account that keeps a balance, as its last transfer left it: a projection, written with it. Made by its first transfer. */
export type AccountDocument = Stored &
  AccountState & {
    readonly _id: AccountId;
    readonly communityId: CommunityId;
    /** What it earned lately, for the bounds of a day and a month; left out before the first reward. */
    readonly earned?: Earned;
    /** What its latest months came to, the newest first; left out in an account that is older than they are. */
    readonly months?: readonly MonthSums[];
  };

/** What a night found, of one community. Published; `digest` is over the heads of all accounts (`shared/points/night.ts`). */
export type LedgerNight = Stored &
  NightRun & {
    readonly _id: NightId;
    readonly communityId: CommunityId;
    readonly date: LocalDate;
    /** True until every account is gone through and the heads of the night before are taken away. */
    readonly isOpen: boolean;
    /** Null while accounts are still being gone through. */
    readonly doneAt: InstantMs | null;
    /** The digest of the night before; '' for the first. */
    readonly before: string;
  };

/** The heads of some hundred accounts as a night published them; the next night holds the chains against them. */
export type LedgerHeads = Stored & {
  readonly _id: string;
  readonly communityId: CommunityId;
  readonly date: LocalDate;
  /** The last of its accounts: pages follow each other by it. */
  readonly last: AccountId;
  readonly heads: readonly Head[];
};

const STAYS = 'balances are the sums of their entries, and nothing is deleted from a ledger (D3)';

/** The collections of this feature. */
export const pointsCollections = {
  transfers: collectionOf<TransferDocument>({
    indexes: [
      ...[index('owner', '-order'), index('owner', 'at')],
      ...[index('communityId', '-createdAt'), index('communityId', 'createdAt', '_id')],
    ],
    personal: [
      {
        whose: 'owner',
        by: 'account',
        fields: ['_id', 'owner', 'debit', 'credit', 'order', 'balanceAfter', 'reservedAfter', 'hash'],
        kept: 'record',
        exported: { as: 'entry' },
        leaving: { how: 'stays', why: STAYS },
      },
    ],
  }),
  accounts: collectionOf<AccountDocument>({
    indexes: [index('communityId', '_id'), index('communityId', 'earned.month', '_id')],
    personal: [
      {
        whose: '_id',
        by: 'account',
        fields: ['_id', 'balance', 'reserved', 'sequence', 'head', 'earned', 'months'],
        kept: 'record',
        exported: { within: 'entry' },
        leaving: {
          how: 'act',
          rest: ['_id', 'balance', 'reserved', 'sequence', 'head', 'earned', 'months'],
          why: STAYS,
        },
      },
    ],
  }),
  ledgerNights: collectionOf<LedgerNight>({
    indexes: [index('communityId', '-date'), index('isOpen', '_id'), index('date', '_id')],
    personal: [
      {
        whose: 'faults.account',
        by: 'account',
        fields: ['cursor', 'part', 'faults'],
        kept: 'record',
        exported: { not: 'a check of the ledger: nothing but where in the entries they take along something is wrong' },
        leaving: { how: 'stays', why: STAYS },
      },
    ],
  }),
  ledgerHeads: collectionOf<LedgerHeads>({
    indexes: [index('communityId', 'date', 'last')],
    personal: [
      {
        whose: 'heads.account',
        by: 'account',
        fields: ['last', 'heads'],
        kept: { days: 3, since: 'createdAt' },
        exported: { not: 'a check of the ledger: nothing but a number and a hash of entries they take along' },
        leaving: { how: 'stays', why: STAYS },
      },
    ],
  }),
};
