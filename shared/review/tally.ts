/**
 * What can become of an opinion (M-21): each has one of them in the end. Given to somebody (交办), answered at once (当场答复), told where it belongs
 * (指路), goes on with another that says the same (合并), put off to a named month (缓办), refused with a reason (不办), taken back by its author
 * (收回), or turned into a private need (私下).
 */
export const DISPOSITIONS = [
  'assigned',
  'answered',
  'referred',
  'merged',
  'deferred',
  'refused',
  'withdrawn',
  'madePrivate',
] as const;
export type Disposition = (typeof DISPOSITIONS)[number];

/** How many opinions of one review became what. */
export type Outcomes = Readonly<Record<Disposition, number>>;

/** The sums of one review, written with every act that changes them. Households are counted, never the people in them. */
export type Tally = {
  /** Households of the building when the review was planned: of so many it speaks. */
  readonly asked: number;
  /** Households that said something, or that they have nothing to say. */
  readonly spoke: number;
  /** Those of them that have nothing to say. */
  readonly nil: number;
  /** Praise stands apart: it asks for nothing and is in no other sum. */
  readonly praises: number;
  /** Opinions that came in. */
  readonly opinions: number;
  readonly outcomes: Outcomes;
};

const NO_OUTCOMES: Outcomes = {
  assigned: 0,
  answered: 0,
  referred: 0,
  merged: 0,
  deferred: 0,
  refused: 0,
  withdrawn: 0,
  madePrivate: 0,
};

/** The sums of a review in which nobody has spoken yet. */
export const emptyTally = (asked: number): Tally => ({
  asked,
  spoke: 0,
  nil: 0,
  praises: 0,
  opinions: 0,
  outcomes: NO_OUTCOMES,
});

/** Opinions of which nothing became yet (没定): what came in, less the eight outcomes. The meeting ends only at 0. */
export const undecidedOf = ({ opinions, outcomes }: Tally): number =>
  opinions - DISPOSITIONS.reduce((sum, one) => sum + outcomes[one], 0);

/** Households that said nothing yet; never below 0, also where some moved in after the review was planned. */
export const silentOf = ({ asked, spoke }: Tally): number => Math.max(0, asked - spoke);

/** The sums after one opinion became something else; null = nothing was or is decided of it. */
export const tallyMoved = (tally: Tally, from: Disposition | null, to: Disposition | null): Tally => {
  const by = (one: Disposition): number => Number(one === to) - Number(one === from);
  const outcomes = Object.fromEntries(DISPOSITIONS.map((one) => [one, tally.outcomes[one] + by(one)]));
  return { ...tally, outcomes: outcomes as Outcomes };
};
