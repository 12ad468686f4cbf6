import type { InstantMs } from '../kernel/brand.ts';
import { fail, ok, type Result } from '../kernel/errors.ts';
import type { BuildingId, CommunityId, GridId, VoteId } from '../kernel/ids.ts';
import { CORRECTIONS_MAX, type VoteResult } from './result.ts';
import { faultsOf, isElsewhere, TOTAL_FIELDS, type TotalField, type Totals } from './totals.ts';
import { enterIndependently } from './two-people.ts';
import type { Signed } from './signed.ts';
import type { HandedIn, Vote, VoteIn } from './vote.ts';
import { asksAgain } from './waking.ts';

/** How far the totals of a statutory vote are: nobody has typed them, one person has, two have typed different ones, or they are published. */
export const TOTALS_STATES = ['none', 'first', 'differs', 'same'] as const;
export type TotalsState = (typeof TOTALS_STATES)[number];

/** What one person typed; of a correction also why, which everybody reads once it counts. */
export type TypedTotals = { readonly by: Signed; readonly totals: Totals; readonly reason?: string };

/** What was typed of one vote, as long as no two people typed the same: of its first totals, or of those that are to take their place. */
export type VoteTotals = {
  /** That of the vote: there is one. */
  readonly _id: VoteId;
  readonly communityId: CommunityId;
  /** Where the vote is held: a building, a grid, or with neither all of the community. */
  readonly buildingId: BuildingId | null;
  readonly gridId: GridId | null;
  /** One of each person; at most three, the latest last. */
  readonly entries: readonly TypedTotals[];
  readonly createdAt: InstantMs;
};

/**
 * Somebody types the totals of a statutory vote from the sheet on which it was counted, or types them again. Two people do, and neither learns what the other one typed.
 *
 * @param before - what stands so far; null = nothing.
 * @returns what stands then, and the result once two people typed the same; refused in this order: `VOTE_HERE` where the vote is held here, `TOTALS_DONE` where they are published, `VOTE_NOT_CLOSED`, `TOTALS_WRONG` where the numbers cannot be.
 */
export const typeTotals = (
  vote: Vote,
  before: VoteTotals | null,
  typed: TypedTotals,
): Result<
  { readonly vote: VoteIn<'closed'>; readonly typed: VoteTotals; readonly result: VoteResult | null },
  'VOTE_HERE' | 'VOTE_NOT_CLOSED' | 'TOTALS_DONE' | 'TOTALS_WRONG'
> => {
  if (!isElsewhere(vote)) return fail('VOTE_HERE');
  if ('result' in vote) return fail('TOTALS_DONE');
  if (vote.status !== 'closed') return fail('VOTE_NOT_CLOSED');
  if (faultsOf(typed.totals, vote.onRoll).length > 0) return fail('TOTALS_WRONG');
  const { kept, agreesWith } = enter(vote, before, typed);
  const { onRoll } = vote;
  return ok({
    vote,
    typed: kept,
    result: agreesWith && {
      ...{ onRoll, took: typed.totals.householdsTook, tally: null, outcome: { is: 'elsewhere' }, parts: [] },
      typed: { totals: typed.totals, by: [agreesWith.by, typed.by] },
    },
  });
};

/** True where two sheets say the same in each number. */
const areSame = (one: Totals, other: Totals): boolean => TOTAL_FIELDS.every((field) => one[field] === other[field]);

/** What stands once somebody typed, and the entry of somebody else that says the same. */
const enter = (vote: Vote, before: VoteTotals | null, typed: TypedTotals) => {
  const { entries, agreesWith } = enterIndependently<TypedTotals>(
    before?.entries ?? [],
    typed,
    ({ by }) => by.id,
    (one, other) => areSame(one.totals, other.totals),
  );
  const { _id, communityId, buildingId } = vote;
  const gridId = vote.grid?.gridId ?? null;
  const kept: VoteTotals = {
    ...{ _id, communityId, buildingId, gridId, entries },
    createdAt: before?.createdAt ?? typed.by.at,
  };
  return { kept, agreesWith };
};

/** True while the totals of a statutory vote can be corrected: as long as the result can be asked about, by the clock, at most {@link CORRECTIONS_MAX} times. */
export const isCorrectable = (vote: Vote, now: InstantMs): vote is VoteIn<'preliminary'> =>
  isElsewhere(vote) &&
  vote.status === 'preliminary' &&
  now < vote.queriesUntil &&
  (vote.result.earlier?.length ?? 0) < CORRECTIONS_MAX;

/**
 * Somebody types totals that were published once more, because they were wrong. As the first ones they count once two people typed the same, neither knowing what the other one did. What was published stays to be read, with the
 * reason of the first of the two, and the days of query begin again.
 *
 * @param before - what stands so far of this correction; null = nothing.
 * @returns what stands then, and the vote with its new result once two typed the same; refused in this order: `VOTE_HERE` where the vote is held here, `VOTE_NOT_CLOSED` where nothing is published, `RESULT_STANDS` where it can be corrected no
 * more, `TOTALS_WRONG` where the numbers cannot be, `TOTALS_SAME` where they are those that are published, `SECOND_PERSON_NEEDED` where the same person typed the same before.
 */
export const correctTotals = (
  vote: Vote,
  before: VoteTotals | null,
  typed: TypedTotals & { readonly reason: string },
): Result<
  { readonly typed: VoteTotals; readonly corrected: VoteIn<'preliminary'> | null },
  'VOTE_HERE' | 'VOTE_NOT_CLOSED' | 'RESULT_STANDS' | 'TOTALS_WRONG' | 'TOTALS_SAME' | 'SECOND_PERSON_NEEDED'
> => {
  const { by, totals } = typed;
  if (!isElsewhere(vote)) return fail('VOTE_HERE');
  if (!('result' in vote)) return fail('VOTE_NOT_CLOSED');
  const { typed: published, earlier = [] } = vote.result;
  if (!isCorrectable(vote, by.at) || !published) return fail('RESULT_STANDS');
  const wrong = wrongIn(vote, published.totals, before, typed);
  if (wrong) return fail(wrong);
  const { kept, agreesWith } = enter(vote, before, typed);
  if (!agreesWith) return ok({ typed: kept, corrected: null });
  const reason = agreesWith.reason ?? typed.reason;
  const result: VoteResult = {
    ...vote.result,
    ...{ took: totals.householdsTook, typed: { totals, by: [agreesWith.by, by] } },
    earlier: [...earlier, { ...published, reason, until: by.at }],
  };
  return ok({ typed: kept, corrected: asksAgain({ ...vote, result, updatedAt: by.at }, by.at) });
};

/** Why what somebody typed takes the place of nothing. */
const wrongIn = (
  vote: VoteIn<'preliminary'>,
  published: Totals,
  before: VoteTotals | null,
  { by, totals }: TypedTotals,
) => {
  if (faultsOf(totals, vote.onRoll).length > 0) return 'TOTALS_WRONG';
  if (areSame(published, totals)) return 'TOTALS_SAME';
  const own = before?.entries.find((one) => one.by.id === by.id);
  return own && areSame(own.totals, totals) ? 'SECOND_PERSON_NEEDED' : null;
};

/** Why totals are being corrected, as whoever typed longest ago said; null while nobody does. */
export const correctionReason = (typed: VoteTotals | undefined): string | null => typed?.entries[0]?.reason ?? null;

/** How far the totals of a vote are, or those that are to take their place. @param typed - undefined = nobody typed any that are not published. */
export const totalsStateOf = (vote: Vote, typed: VoteTotals | undefined): TotalsState => {
  if (!typed) return 'result' in vote ? 'same' : 'none';
  return typed.entries.length > 1 ? 'differs' : 'first';
};

/** Where those who typed do not agree, in the order of the sheet; never what either of them typed. */
export const differingIn = (typed: VoteTotals | undefined): readonly TotalField[] =>
  TOTAL_FIELDS.filter((field) => new Set(typed?.entries.map(({ totals }) => totals[field])).size > 1);

/**
 * Somebody at the table says how many households have handed in their slip so far; the last one holds.
 *
 * @returns in this order: `VOTE_HERE` where the vote is held here, `VOTE_NOT_OPEN` unless it is open, by the clock, `TOTALS_WRONG` where there are not so many on the roll.
 */
export const sayTurnout = (
  vote: Vote,
  handedIn: HandedIn,
): Result<VoteIn<'open'>, 'VOTE_HERE' | 'VOTE_NOT_OPEN' | 'TOTALS_WRONG'> => {
  if (!isElsewhere(vote)) return fail('VOTE_HERE');
  if (vote.status !== 'open' || handedIn.at >= vote.closesAt) return fail('VOTE_NOT_OPEN');
  return handedIn.took > vote.onRoll ? fail('TOTALS_WRONG') : ok({ ...vote, handedIn, updatedAt: handedIn.at });
};
