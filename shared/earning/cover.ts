import type { InstantMs } from '../kernel/brand.ts';
import type { CommunityId } from '../kernel/ids.ts';
import type { Signed } from '../vote/signed.ts';
import { enterIndependently } from '../vote/two-people.ts';

/** Bounds of what is typed, in 分 of money: up to a million yuan. */
export const COVER_LIMITS = { moneyMax: 100_000_000, pointMax: 10_000 } as const;

/** What there is against the points that people hold: the worth of the stock, what is left of the budget, and of how much money a point is worth. All in 分. */
export type CoverFigures = { readonly stock: number; readonly budget: number; readonly perPoint: number };
type CoverEntry = CoverFigures & { readonly by: Signed };

/** What staff typed of a community; figures that two of them typed alike count. */
export type Cover = {
  readonly _id: string;
  readonly communityId: CommunityId;
  readonly entries: readonly CoverEntry[];
  readonly agreed: (CoverFigures & { readonly at: InstantMs; readonly names: readonly string[] }) | null;
};

/** Somebody types what there is, and learns nothing of what another one typed. With the second who typed the same it counts, and typing begins anew. */
export const typeCover = (before: Cover, entry: CoverEntry): Cover => {
  const { entries, agreesWith } = enterIndependently(before.entries, entry, ({ by }) => by.id, isSame);
  if (!agreesWith) return { ...before, entries };
  const { stock, budget, perPoint, by } = entry;
  const agreed = { stock, budget, perPoint, at: by.at, names: [agreesWith.by.name, by.name] };
  return { ...before, entries: [], agreed };
};

const isSame = (one: CoverEntry, other: CoverEntry): boolean =>
  one.stock === other.stock && one.budget === other.budget && one.perPoint === other.perPoint;

/**
 * How many of a hundred points could be paid for: the worth of stock and budget against what people hold, rounded down; more than a hundred where there is more. Null while nothing is held or a point is worth nothing.
 */
export const coverShare = ({ stock, budget, perPoint }: CoverFigures, outstanding: number): number | null =>
  outstanding * perPoint === 0 ? null : Math.floor(((stock + budget) * 100) / (outstanding * perPoint));
