import type { NeedKind } from '../../need/kinds.ts';
import type { DeedKind } from '../deed-kinds.ts';
import type { GivingSource } from '../shares.ts';
import type { MerchantSums, PointSums } from './points.ts';

/** Points of a month by where they came from, in entries and points. */
export type Earned = { readonly entries: number; readonly points: number };

/** Things of one name and unit that were handed out in a month. */
export type GivenGoods = {
  readonly name: string;
  readonly unit: string;
  readonly pieces: number;
  readonly vouchers: number;
  readonly points: number;
  /** How many of the pieces were brought back meanwhile. */
  readonly cameBack: number;
};

/** What slips, each signed by two, said of the shelf in a month, of things of one name and unit: pieces. */
export type ShelvedGoods = {
  readonly name: string;
  readonly unit: string;
  readonly bought: number;
  readonly donated: number;
  readonly fund: number;
  readonly lost: number;
  /** Counts: how many more were there than the books had, or fewer (below 0), and how often it was counted. */
  readonly counted: number;
  readonly counts: number;
};

/** The figures of a community over a month of points. No name of anybody stands in them, and nobody is ranked. */
export type MonthFigures = {
  readonly points: PointSums;
  readonly sources: readonly (Earned & { readonly source: GivingSource })[];
  /** Of needs and deeds, by kind. */
  readonly kinds: readonly (Earned & { readonly of: 'need' | 'deed'; readonly kind: NeedKind | DeedKind })[];
  /** Who did something, out of whom of the roster: adults who earned (`helpers`) of `adults`; households in which somebody earned (`helping`) or which fetched something, of `households`. Whoever left meanwhile is in neither. */
  readonly people: {
    readonly adults: number;
    readonly helpers: number;
    readonly households: number;
    readonly helping: number;
    readonly fetching: number;
  };
  readonly goods: readonly GivenGoods[];
  readonly shelf: readonly ShelvedGoods[];
  /** Vouchers that ended since nobody fetched them in time, and the points that came back with them. */
  readonly expired: { readonly vouchers: number; readonly points: number };
  readonly merchants: MerchantSums;
  /** Of the round of the supervisors over the month: all 0 where there is none. */
  readonly round: {
    readonly drawn: number;
    readonly fine: number;
    readonly wrong: number;
    readonly corrected: number;
    readonly explained: number;
  };
  /** Gifts that came to the shop, and those whose giver agreed to be thanked by name. */
  readonly gifts: { readonly all: number; readonly thanked: number };
};
