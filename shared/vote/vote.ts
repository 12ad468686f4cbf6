import type { InstantMs } from '../kernel/brand.ts';
import { fail, ok, type Result } from '../kernel/errors.ts';
import type { BuildingId, CommunityId, GridId, ResidentId, SeriesId, VoteId } from '../kernel/ids.ts';
import { intoState, type StateFields } from '../kernel/state.ts';
import { startOfDayAfter } from './days.ts';
import { announcedQuestion, type OptionLot } from './option-order.ts';
import type { TieRule } from './outcome.ts';
import type { Question } from './question.ts';
import type { VoteResult } from './result.ts';
import type { VoteRule, VoteUnit } from './rules.ts';
import type { Signed } from './signed.ts';

/** Bounds of a vote. Lengths count UTF-16 units. */
export const VOTE_LIMITS = {
  ...{ reasonLengthMin: 2, reasonLengthMax: 100, openDaysMax: 60, extensionsMax: 3 },
  ...{ heldAtLengthMin: 2, heldAtLengthMax: 40, findLengthMax: 20 },
} as const;

/** That it closes later: published with its reason. */
export type Extension = {
  readonly from: InstantMs;
  readonly to: InstantMs;
  readonly reason: string;
  readonly by: ResidentId;
};

/** How many households of the roll have handed in a slip, and when that was said. */
export type HandedIn = { readonly took: number; readonly at: InstantMs };

/** What stays true of a vote, however it stands. */
export type VoteFacts = {
  readonly _id: VoteId;
  readonly communityId: CommunityId;
  /** The building that votes; null = a grid, or the whole community. */
  readonly buildingId: BuildingId | null;
  /** The grid that votes, with its buildings as they were when it was made; null = a building, or all. */
  readonly grid: { readonly gridId: GridId; readonly buildingIds: readonly BuildingId[] } | null;
  /** The name of the place, as it was. */
  readonly placeName: string;
  readonly unit: VoteUnit;
  /** Its options in the order in which everybody reads them: by phone, on paper and in the result. */
  readonly question: Question;
  /** How that order was drawn when it was announced; left out where they stand as they were written. */
  readonly lot?: OptionLot;
  /** As it was when the vote was made: a later rule changes nothing of it. */
  readonly rule: VoteRule;
  readonly tie: TieRule;
  /** Whoever cast can cast again until it closes. */
  readonly mayChange: boolean;
  /** It asks about the captain of its building: they take no part in holding it, and are not told how many have voted. */
  readonly isAboutCaptain: boolean;
  /** Where it is held, of a statutory vote: where slips of paper are handed in, or which system of the city; left out of one that is held here. */
  readonly heldAt?: string;
  /** Of a statutory vote that is open: so many households have handed in their slip, as somebody at the table said last; left out before, and of one that is held here. */
  readonly handedIn?: HandedIn;
  /** For teaching (课上用，不算数). */
  readonly isRehearsal: boolean;
  readonly opensAt: InstantMs;
  /** The first instant that is too late; later ones stand in `extensions`. */
  readonly closesAt: InstantMs;
  readonly extensions: readonly Extension[];
  /** The votes of the same question in all buildings, of which it is one; null = made by itself. */
  readonly seriesId: SeriesId | null;
  readonly made: Signed;
  readonly createdAt: InstantMs;
  readonly updatedAt: InstantMs;
};

/** Checked by a second person: question, rule and roll are what both signed. The two are its counters, and nobody else reads a ballot. */
type Checked = { readonly checked: Signed; readonly digest: string };
/** How many units are on the roll. */
type Rolled = Checked & { readonly onRoll: number };
type Counted = Rolled & { readonly closedAt: InstantMs; readonly result: VoteResult; readonly queriesUntil: InstantMs };

/** How a vote stands. */
export type VoteState =
  | { readonly status: 'draft' }
  /** Its roll is being written; `onRoll` so far, after the unit `rollAfter`. */
  | (Checked & { readonly status: 'freezing'; readonly onRoll: number; readonly rollAfter: string })
  /** Everybody reads it, and who is on the roll. */
  | (Rolled & { readonly status: 'announced' })
  | (Rolled & { readonly status: 'open' })
  /** Nothing more comes in; it is being counted, and nobody reads how far. */
  | (Rolled & { readonly status: 'closed'; readonly closedAt: InstantMs })
  /** A result that can be asked about (询异). */
  | (Counted & { readonly status: 'preliminary' })
  | (Counted & { readonly status: 'confirmed'; readonly confirmedAt: InstantMs })
  | {
      readonly status: 'withdrawn';
      readonly reason: string;
      readonly withdrawn: Signed;
      readonly wasAnnounced: boolean;
    };

export type Vote = VoteFacts & VoteState;
export type VoteStatus = Vote['status'];
export type VoteIn<S extends VoteStatus> = VoteFacts & Extract<VoteState, { readonly status: S }>;
/** In the order in which they follow. */
export const VOTE_STATUSES = [
  ...(['draft', 'freezing', 'announced', 'open', 'closed', 'preliminary', 'confirmed', 'withdrawn'] as const),
] as const satisfies readonly VoteStatus[];

const STATE_FIELDS: StateFields<VoteState> = {
  ...{ status: true, checked: true, digest: true, onRoll: true, rollAfter: true, closedAt: true },
  ...{ result: true, queriesUntil: true, confirmedAt: true, reason: true, withdrawn: true, wasAnnounced: true },
};

/** Puts a vote into a state; its facts stay. */
export const intoVoteState = <S extends VoteState>(vote: Vote, state: S, now: InstantMs): VoteFacts & S =>
  intoState<VoteFacts, S>(STATE_FIELDS, { ...vote, updatedAt: now }, state);

/** The first instant at which it may open, if it is checked now: the notice is whole days, and today is none of them. */
const opensEarliest = ({ noticeDays }: VoteRule, now: InstantMs): InstantMs =>
  noticeDays === 0 ? now : startOfDayAfter(now, noticeDays + 1);

/**
 * True for times a vote can have, if it is checked now: it opens after its notice, closes later, and is open for at most {@link VOTE_LIMITS} days.
 */
export const areTimes = (
  { rule, opensAt, closesAt }: Pick<VoteFacts, 'rule' | 'opensAt' | 'closesAt'>,
  now: InstantMs,
): boolean =>
  opensAt >= opensEarliest(rule, now) &&
  closesAt > opensAt &&
  closesAt <= startOfDayAfter(opensAt, VOTE_LIMITS.openDaysMax + 1);

/**
 * A second person has read it, and announces it: from here on nothing of it changes. Where its rule says so the options get an order by lot with it.
 *
 * @param digest - of the question as they read it, in the order in which it was written. @returns in this order: `VOTE_NOT_DRAFT`, `SECOND_PERSON_NEEDED` where they made it themselves, `VOTE_TIMES_WRONG`.
 */
export const checkVote = (
  vote: Vote,
  checked: Signed,
  digest: string,
): Result<VoteIn<'freezing'>, 'VOTE_NOT_DRAFT' | 'SECOND_PERSON_NEEDED' | 'VOTE_TIMES_WRONG'> => {
  if (vote.status !== 'draft') return fail('VOTE_NOT_DRAFT');
  if (vote.made.id === checked.id) return fail('SECOND_PERSON_NEEDED');
  if (!areTimes(vote, checked.at)) return fail('VOTE_TIMES_WRONG');
  const asked = { ...vote, ...announcedQuestion(vote, digest, checked.at) };
  return ok(intoVoteState(asked, { status: 'freezing', checked, digest, onRoll: 0, rollAfter: '' }, checked.at));
};

/** Withdrawn before it opens, with a reason everybody reads. @returns `VOTE_BEGUN` where it has opened, by the clock, or is over. */
export const withdrawVote = (
  vote: Vote,
  withdrawn: Signed,
  reason: string,
): Result<VoteIn<'withdrawn'>, 'VOTE_BEGUN'> => {
  const isBefore =
    vote.status === 'draft' ||
    ((vote.status === 'freezing' || vote.status === 'announced') && withdrawn.at < vote.opensAt);
  return isBefore
    ? ok(
        intoVoteState(
          vote,
          { status: 'withdrawn', withdrawn, reason, wasAnnounced: vote.status === 'announced' },
          withdrawn.at,
        ),
      )
    : fail('VOTE_BEGUN');
};

/**
 * It closes later than was said.
 *
 * @returns in this order: `VOTE_NOT_OPEN` unless it is announced or open and has not closed, by the clock; `VOTE_TIMES_WRONG` where the new time is not later, too late, or it was put off three times.
 */
export const extendVote = (
  vote: Vote,
  { to, reason, by }: Omit<Extension, 'from'>,
  now: InstantMs,
): Result<VoteIn<'announced'> | VoteIn<'open'>, 'VOTE_NOT_OPEN' | 'VOTE_TIMES_WRONG'> => {
  if ((vote.status !== 'announced' && vote.status !== 'open') || now >= vote.closesAt) return fail('VOTE_NOT_OPEN');
  const { closesAt: from, extensions, opensAt } = vote;
  const latest = startOfDayAfter(opensAt, VOTE_LIMITS.openDaysMax + 1);
  if (to <= from || to > latest || extensions.length >= VOTE_LIMITS.extensionsMax) return fail('VOTE_TIMES_WRONG');
  return ok({ ...vote, closesAt: to, extensions: [...extensions, { from, to, reason, by }], updatedAt: now });
};
