import type { Earned } from '../../../shared/earning/bounds.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { CommunityId } from '../../../shared/kernel/ids.ts';
import type { LocalDate } from '../../../shared/kernel/time.ts';
import type { AccountId, AccountState } from '../../../shared/points/account.ts';
import type { Entry } from '../../../shared/points/chain.ts';
import type { LedgerFault } from '../../../shared/points/recheck.ts';
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
  };

/** What a night found, of one community. Published; `digest` is over the heads of all accounts (`shared/points/night.ts`). */
export type LedgerNight = Stored & {
  readonly _id: string;
  readonly communityId: CommunityId;
  readonly date: LocalDate;
  /** Null while the night is still being gone through. */
  readonly doneAt: InstantMs | null;
  /** The account that was gone through last; '' before the first. */
  readonly cursor: string;
  readonly digest: string;
  /** The digest of the night before; '' for the first. */
  readonly before: string;
  readonly accounts: number;
  readonly transfers: number;
  /** What all accounts can spend together, and what is set aside. */
  readonly balance: number;
  readonly reserved: number;
  /** How many accounts are wrong, and the first of them. */
  readonly faultCount: number;
  readonly faults: readonly LedgerFault[];
};

/** The heads of up to a thousand accounts as a night published them; the next night holds the chains against them. */
export type LedgerHeads = Stored & {
  readonly _id: string;
  readonly communityId: CommunityId;
  readonly date: LocalDate;
  readonly heads: readonly { readonly account: AccountId; readonly sequence: number; readonly head: string }[];
};

const STAYS = 'balances are the sums of their entries, and nothing is deleted from a ledger (D3)';

/** The collections of this feature. */
export const pointsCollections = {
  transfers: collectionOf<TransferDocument>({
    indexes: [index('owner', '-order'), index('communityId', '-createdAt')],
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
        fields: ['_id', 'balance', 'reserved', 'sequence', 'head', 'earned'],
        kept: 'record',
        exported: { within: 'entry' },
        leaving: { how: 'act', rest: ['_id', 'balance', 'reserved', 'sequence', 'head', 'earned'], why: STAYS },
      },
    ],
  }),
  ledgerNights: collectionOf<LedgerNight>({ indexes: [index('communityId', '-date')], personal: 'nobody' }),
  ledgerHeads: collectionOf<LedgerHeads>({
    indexes: [index('communityId', 'date', '_id')],
    personal: [
      {
        whose: 'heads.account',
        by: 'account',
        fields: ['heads'],
        kept: { days: 3, since: 'createdAt' },
        exported: { not: 'a check of the ledger: nothing but a number and a hash of entries they take along' },
        leaving: { how: 'stays', why: STAYS },
      },
    ],
  }),
};
