import type { InstantMs } from '../kernel/brand.ts';
import { fail, ok, type Result } from '../kernel/errors.ts';
import type { BuildingId, CommunityId, GridId, VoteId } from '../kernel/ids.ts';
import type { VoteResult } from './result.ts';
import { faultsOf, isElsewhere, TOTAL_FIELDS, type TotalField, type Totals } from './totals.ts';
import { enterIndependently } from './two-people.ts';
import type { Signed } from './signed.ts';
import type { HandedIn, Vote, VoteIn } from './vote.ts';

/** How far the totals of a statutory vote are: nobody has typed them, one person has, two have typed different ones, or they are published. */
export const TOTALS_STATES = ['none', 'first', 'differs', 'same'] as const;
export type TotalsState = (typeof TOTALS_STATES)[number];

/** What one person typed. */
export type TypedTotals = { readonly by: Signed; readonly totals: Totals };

/** What was typed of one vote, as long as no two people typed the same. */
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
  const { entries, agreesWith } = enterIndependently<TypedTotals>(
    before?.entries ?? [],
    typed,
    ({ by }) => by.id,
    (one, other) => TOTAL_FIELDS.every((field) => one.totals[field] === other.totals[field]),
  );
  const { _id, communityId, buildingId, onRoll } = vote;
  const gridId = vote.grid?.gridId ?? null;
  const createdAt = before?.createdAt ?? typed.by.at;
  return ok({
    vote,
    typed: { _id, communityId, buildingId, gridId, entries, createdAt },
    result: agreesWith && {
      ...{ onRoll, took: typed.totals.householdsTook, tally: null, outcome: { is: 'elsewhere' }, parts: [] },
      typed: { totals: typed.totals, by: [agreesWith.by, typed.by] },
    },
  });
};

/** How far the totals of a vote are. @param typed - undefined = nobody typed any, or they are published. */
export const totalsStateOf = (vote: Vote, typed: VoteTotals | undefined): TotalsState => {
  if ('result' in vote) return 'same';
  if (!typed) return 'none';
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
