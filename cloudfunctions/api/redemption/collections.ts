import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type {
  CommunityId,
  GoodsId,
  HouseholdId,
  RedemptionId,
  TakenId,
  TriesId,
  VoucherCodeId,
} from '../../../shared/kernel/ids.ts';
import type { LocalMonth } from '../../../shared/kernel/time.ts';
import type { AccountId } from '../../../shared/points/account.ts';
import type { Pooling } from '../../../shared/redemption/pooling.ts';
import type { Giver, Redemption } from '../../../shared/redemption/redemption.ts';
import type { Sheet } from '../../../shared/redemption/sheet.ts';
import type { Estate } from '../../../shared/redemption/estate.ts';
import type { Tries } from '../../../shared/redemption/tries.ts';
import { collectionOf, index } from '../../database/collection.ts';
import type { Stored } from '../../database/stored.ts';

/** `wakeAt`: it ends then by itself; null once it has ended. `isOpen`: points and goods are set aside. `payers`: whose points, while it is open. */
export type RedemptionDocument = Redemption &
  Stored & {
    readonly wakeAt: InstantMs | null;
    readonly isOpen: boolean;
    readonly payers: readonly AccountId[];
    /** `<orderedAt, 13 digits>_<id>`: one unique key to sort and page by. */
    readonly order: string;
    /** Whether it waits for somebody to carry it, or somebody does; null, or left out of what was stored before = neither. */
    readonly toBring?: 'waiting' | 'carried' | null;
  };

/** Whose six digits are: of the open voucher that has them, or of the last one that had, until another takes them. */
type VoucherCode = Stored & {
  readonly _id: VoucherCodeId;
  readonly communityId: CommunityId;
  readonly redemptionId: RedemptionId;
  readonly isOpen: boolean;
};

/** `order`: one unique key to sort by. */
export type SheetDocument = Sheet & Stored & { readonly order: string };

/** How many of one thing a household ordered or took in a month, what came back not counted. */
type Taken = Stored & {
  readonly _id: TakenId;
  readonly communityId: CommunityId;
  readonly householdId: HouseholdId;
  readonly goodsId: GoodsId;
  readonly month: LocalMonth;
  readonly count: number;
};

/** The wrong digits that somebody typed today; `residentId` is an office's where a merchant did. */
type TriesDocument = Stored &
  Tries & { readonly _id: TriesId; readonly communityId: CommunityId; readonly residentId: Giver['id'] };

const ACCOUNTABLE = {
  how: 'stays',
  why: 'whoever gives at the counter stays accountable by the number of their row, and the name signed then',
} as const;
const BY_EVENT = { not: 'the event of it is' } as const;
const signed = <const W extends string, const F extends string>(whose: W, fields: readonly F[]) =>
  ({ whose, by: 'resident', fields, kept: 'record', exported: BY_EVENT, leaving: ACCOUNTABLE }) as const;

/** The collections of this feature. */
export const redemptionCollections = {
  redemptions: collectionOf<RedemptionDocument>({
    indexes: [
      ...[index('wakeAt'), index('ownerId', '-order'), index('ownerId', 'isOpen'), index('payers', '_id')],
      ...[
        index('communityId', 'isOpen', '-order'),
        index('communityId', 'status', 'order'),
        index('householdId', 'isOpen', '-order'),
      ],
      index('communityId', 'toBring', 'order'),
      index('bringing.carrier.id', 'isOpen', 'order'),
      ...[index('bringing.asked.id', '_id'), index('bringing.carrier.handed.id', '_id')],
      ...[index('communityId', '-redeemed.at'), index('goodsId', '-order')],
      ...[index('counter.id', '_id'), index('stopped.id', '_id'), index('redeemed.id', '_id')],
      ...[index('returnAsked.id', '_id'), index('returned.id', '_id')],
    ],
    personal: [
      {
        ...{ whose: 'ownerId', by: 'resident', fields: ['ownerId', 'collector'], kept: 'record' },
        exported: { within: 'entry' },
        leaving: {
          how: 'act',
          rest: ['ownerId', 'collector'],
          why: 'what went out of the shop stays accounted for by the number of the row; what was not fetched is let go of',
        },
      },
      {
        ...{ whose: 'payers', by: 'account', fields: ['payers', 'shares'], kept: 'record' },
        exported: { within: 'entry' },
        leaving: { how: 'act', rest: ['shares'], why: 'they say what the entries of the ledger say' },
      },
      signed('counter.id', ['counter']),
      signed('stopped.id', ['stopped']),
      signed('bringing.asked.id', ['bringing']),
      signed('bringing.carrier.id', ['bringing']),
      signed('bringing.carrier.handed.id', ['bringing']),
      signed('redeemed.id', ['redeemed']),
      signed('returnAsked.id', ['returnAsked']),
      signed('returned.id', ['returned']),
    ],
  }),
  redemptionSheets: collectionOf<SheetDocument>({
    indexes: [
      ...[index('communityId', '-order'), index('printed.id', '_id')],
      ...[index('lines.tick.id', '_id'), index('lines.solved.id', '_id')],
    ],
    personal: [
      signed('printed.id', ['printed']),
      signed('lines.tick.id', ['lines']),
      signed('lines.solved.id', ['lines']),
    ],
  }),
  estates: collectionOf<Estate & Stored>({
    indexes: [
      ...[index('communityId', 'signed', '_id'), index('residentId', '_id')],
      ...[index('asked.id', '_id'), index('signed.id', '_id')],
    ],
    personal: [
      {
        ...{ whose: 'residentId', by: 'resident', fields: ['residentId', 'householdId'], kept: 'record' },
        exported: { within: 'entry' },
        leaving: { how: 'stays', why: 'it says where the points of an entry of the ledger went' },
      },
      signed('asked.id', ['asked']),
      signed('signed.id', ['signed']),
    ],
  }),
  voucherCodes: collectionOf<VoucherCode>({ indexes: [], personal: 'nobody' }),
  takenGoods: collectionOf<Taken>({ indexes: [], personal: 'nobody' }),
  poolings: collectionOf<Pooling & Stored>({
    indexes: [index('householdId', '_id'), index('residentId', '_id')],
    personal: [
      {
        ...{ whose: 'residentId', by: 'resident', fields: ['residentId'], kept: 'account' },
        exported: { not: 'it is a yes of the moment, which the page of the points shows' },
        leaving: { how: 'remove' },
      },
    ],
  }),
  voucherTries: collectionOf<TriesDocument>({
    indexes: [index('residentId', '_id')],
    personal: [
      {
        ...{ whose: 'residentId', by: 'resident', fields: ['residentId', 'count', 'last', 'day'], kept: 'account' },
        exported: { not: 'it counts wrong digits of one day' },
        leaving: { how: 'remove' },
      },
    ],
  }),
};
