import type { InstantMs, Points } from '../kernel/brand.ts';
import type {
  BuildingId,
  CommunityId,
  GoodsId,
  HouseholdId,
  OfficeId,
  PriceId,
  RedemptionId,
  ResidentId,
} from '../kernel/ids.ts';
import type { LocalDate, LocalMonth } from '../kernel/time.ts';
import type { AccountId } from '../points/account.ts';
import type { Goods } from '../shop/goods.ts';
import type { Signed } from '../vote/signed.ts';
import type { SpokenWord } from './spoken.ts';

/**
 * Bounds of what is redeemed. A voucher can be fetched for `days` Beijing days after the one on which it was ordered, and at least until the
 * next day on which the shop gives things. A counter that opened it has it to itself for `counterMs`. What was fetched can come back
 * within `returnDays`. What was given
 * on paper on a last day has `paperDays` more to be entered, before the points come back. What is brought to a door is on its way for `carryMs` at
 * most; not given there, it can be fetched for `broughtBackDays` at least.
 */
export const REDEMPTION_LIMITS = {
  ...{ quantityMax: 20, days: 14, paperDays: 2, returnDays: 7, counterMs: 300_000 },
  ...{ carryMs: 172_800_000, broughtBackDays: 2 },
  ...{ nameLengthMin: 1, nameLengthMax: 12, reasonLengthMin: 2, reasonLengthMax: 100 },
} as const;

/** Whoever stands behind a counter: a keeper of the shop, or the account of a merchant's office. */
export type Giver = Omit<Signed, 'id'> & { readonly id: ResidentId | OfficeId };

/** What one account gives for it. */
export type Share = { readonly account: AccountId; readonly amount: Points };

/** Who fetches it for its owner: the name that the owner gave, and the word that they tell each other, among three. */
export type Collector = {
  readonly name: string;
  /** Three different ones, in the order in which the counter shows them. */
  readonly words: readonly SpokenWord[];
  /** The one that the owner was shown. */
  readonly word: SpokenWord;
};

/** That it is brought to the door, since the household cannot walk to the shop. */
export type Bringing = {
  /** Who said so: its owner, or a keeper for somebody without a phone. */
  readonly asked: Signed;
  /** Who carries it, and who gave it to them: from then on it is on its way until then; null = nobody yet. */
  readonly carrier: (Signed & { readonly handed: (Signed & { readonly until: InstantMs }) | null }) | null;
};

/** What stays true of a redemption, however it stands. */
export type RedemptionFacts = {
  readonly _id: RedemptionId;
  readonly communityId: CommunityId;
  readonly buildingId: BuildingId;
  readonly householdId: HouseholdId;
  /** Whose it is. */
  readonly ownerId: ResidentId;
  readonly goodsId: GoodsId;
  /** What it is, as it was ordered: later words of the shop do not change what was promised. */
  readonly goods: Pick<Goods, 'kind' | 'name' | 'size' | 'unit' | 'picture'>;
  /** Whole, 1 to `quantityMax`. */
  readonly quantity: number;
  /** The version of the price that it was ordered at. */
  readonly priceId: PriceId;
  /** What it costs in all. */
  readonly cost: Points;
  /** Who gives how much of that; together `cost`. */
  readonly shares: readonly Share[];
  /** Six digits, which no other open voucher of the community has. */
  readonly digits: string;
  readonly orderedAt: InstantMs;
  /** The Beijing month in which it counts against what a household may take. */
  readonly month: LocalMonth;
  /** The last Beijing day on which it can be fetched. */
  readonly lastDay: LocalDate;
  /** Null = its owner fetches it. */
  readonly collector: Collector | null;
  /** The counter that has it in hand: nobody else redeems, cancels or ends it until then; null = none ever had. */
  readonly counter: (Giver & { readonly until: InstantMs }) | null;
  /** It is brought; null, or left out of what was ordered before anything could be = it is fetched. */
  readonly bringing?: Bringing | null;
};

/** Who asked for something back at the counter, and why; their household does not take it back. */
export type ReturnAsked = Signed & { readonly householdId: HouseholdId; readonly reason: string };

/**
 * How a redemption stands. `reserved`: points and goods are set aside. `stopped`: the counter did not give it and its owner decides; both
 * stay set aside. `redeemed`: it was fetched. `cancelled`, `expired`: both are as before. `returned`: it came back, and two signed.
 */
export type RedemptionState =
  | { readonly status: 'reserved' }
  | { readonly status: 'stopped'; readonly stopped: Giver & { readonly why: StopReason } }
  | { readonly status: 'cancelled'; readonly endedAt: InstantMs }
  | { readonly status: 'expired'; readonly endedAt: InstantMs }
  | {
      readonly status: 'redeemed';
      readonly redeemed: Giver;
      readonly fetchedBy: Taker;
      readonly returnAsked: ReturnAsked | null;
    }
  | {
      readonly status: 'returned';
      readonly redeemed: Giver;
      readonly fetchedBy: Taker;
      readonly returnAsked: ReturnAsked;
      readonly returned: Signed;
    };
export type Redemption = RedemptionFacts & RedemptionState;
export type RedemptionIn<S extends Redemption['status']> = Extract<Redemption, { readonly status: S }>;

/** All of them. */
export const REDEMPTION_STATUSES = [
  ...(['reserved', 'stopped', 'redeemed', 'cancelled', 'expired', 'returned'] as const),
] as const satisfies readonly Redemption['status'][];
/** Whoever stood at the counter: its owner, or who was named. */
export const FETCHERS = ['owner', 'collector'] as const;
export type Fetcher = (typeof FETCHERS)[number];
/** Who was given it: at a counter, or `door`, at their own. */
export const TAKERS = [...FETCHERS, 'door'] as const;
export type Taker = (typeof TAKERS)[number];
/** Why a counter did not give it: another word than the owner's was said, or whoever stood there was not the one. */
export const STOP_REASONS = ['wrongWord', 'notThem'] as const;
export type StopReason = (typeof STOP_REASONS)[number];

/** True while points and goods are set aside for it. */
export const isOpen = (redemption: Redemption): redemption is RedemptionIn<'reserved' | 'stopped'> =>
  redemption.status === 'reserved' || redemption.status === 'stopped';

/** The office of the merchant that handed it out; null where the shop did. */
export const merchantOf = ({ redeemed }: { readonly redeemed: Giver }): OfficeId | null =>
  redeemed.id.startsWith('office_') ? (redeemed.id as OfficeId) : null;

/** What it is in the words of an account: `大米 2 袋`. */
export const whatOf = ({ goods, quantity }: Pick<RedemptionFacts, 'goods' | 'quantity'>): string =>
  `${goods.name} ${String(quantity)} ${goods.unit}`;
