import type { InstantMs } from '../kernel/brand.ts';
import { fail, ok, type Result } from '../kernel/errors.ts';
import type { BallotId, BuildingId, CommunityId, GateId, ResidentId, VoteId, VoterId } from '../kernel/ids.ts';
import type { VoteUnit } from './rules.ts';
import type { RollKeys } from './door-keys.ts';
import { isChoice, type Choice, type Question } from './question.ts';

/** How a ballot came in. */
export const BALLOT_CHANNELS = ['phone', 'paper'] as const;
export type BallotChannel = (typeof BALLOT_CHANNELS)[number];

/** That a unit has cast: who for it, how and when; never what. */
export type Cast = {
  readonly byId: ResidentId;
  readonly channel: BallotChannel;
  readonly at: InstantMs;
  readonly times: number;
};

/** One line of a roll. */
export type Voter = RollKeys & {
  readonly createdAt: InstantMs;
  readonly _id: VoterId;
  readonly communityId: CommunityId;
  readonly buildingId: BuildingId;
  readonly voteId: VoteId;
  /** The household or the resident that votes. */
  readonly unitId: string;
  /** What is on the door, such as `3号楼1单元402`; the roll that everybody reads names no people. */
  readonly door: string;
  /** Null = it has not. */
  readonly cast: Cast | null;
  /** The line of the unit to which it gave its vote in writing; left out where it did not. */
  readonly proxyTo?: VoterId;
};

/** What one unit chose; it stands apart from the roll, and two counters alone read it. */
export type Ballot = {
  readonly _id: BallotId;
  readonly communityId: CommunityId;
  readonly buildingId: BuildingId;
  readonly voteId: VoteId;
  readonly unitId: string;
  readonly choice: Choice;
  readonly channel: BallotChannel;
  readonly byId: ResidentId;
  readonly at: InstantMs;
};

/** What a cast leans on and writes: closing writes it too, so that of a cast and a close one is too late. Several of them share the load. */
export type Gate = {
  readonly _id: GateId;
  readonly communityId: CommunityId;
  readonly voteId: VoteId;
  /** 0 to {@link GATES} - 1. */
  readonly number: number;
  readonly isOpen: boolean;
  readonly unit: VoteUnit;
  readonly opensAt: InstantMs;
  /** The first instant that is too late. */
  readonly closesAt: InstantMs;
  readonly question: Question;
  readonly mayChange: boolean;
  /** Units that have cast through it. */
  readonly took: number;
};

/** How many gates a vote has: closing reads and writes all of them in one transaction, of at most a hundred operations. */
export const GATES = 16;

type CastRefused = 'VOTE_NOT_OPEN' | 'NOT_YET_ADULT' | 'NOT_ON_ROLL' | 'HAS_VOTED' | 'CHOICE_NOT_POSSIBLE';
/** What is known when a unit casts; undefined = there is no such document. */
type Casting = { readonly gate: Gate | undefined; readonly voter: Voter | undefined };

/**
 * A unit casts, or casts again.
 *
 * @param cast.now - the instant of the transaction that writes it.
 * @returns the line of the roll and the ballot to write; refused in this order: `VOTE_NOT_OPEN` where the gate is not open or the time is over, `NOT_YET_ADULT`, `NOT_ON_ROLL`, `HAS_VOTED` where the unit has cast and this vote, this
 *   channel or this person cannot change it, `CHOICE_NOT_POSSIBLE`.
 */
export const castBallot = (
  { gate, voter }: Casting,
  {
    _id,
    choice,
    byId,
    channel,
    now,
  }: Pick<Ballot, '_id' | 'choice' | 'byId' | 'channel'> & { readonly now: InstantMs },
  { isGrownUp }: { readonly isGrownUp: boolean },
): Result<{ readonly voter: Voter; readonly ballot: Ballot; readonly isFirst: boolean }, CastRefused> => {
  if (!gate?.isOpen || now >= gate.closesAt) return fail('VOTE_NOT_OPEN');
  if (!isGrownUp) return fail('NOT_YET_ADULT');
  if (!voter) return fail('NOT_ON_ROLL');
  if (voter.cast && !mayChange(gate, voter.cast, { byId, channel })) return fail('HAS_VOTED');
  if (!isAnswer(gate.question, choice, channel)) return fail('CHOICE_NOT_POSSIBLE');
  const { communityId, buildingId, voteId, unitId } = voter;
  return ok({
    voter: { ...voter, cast: { byId, channel, at: now, times: (voter.cast?.times ?? 0) + 1 } },
    ballot: { _id, communityId, buildingId, voteId, unitId, choice, channel, byId, at: now },
    isFirst: voter.cast === null,
  });
};

/** Whoever cast by phone may cast again by phone, if the vote says so; anybody else goes to the table. */
const mayChange = (gate: Gate, cast: Cast, { byId, channel }: Pick<Cast, 'byId' | 'channel'>): boolean =>
  gate.mayChange && cast.channel === 'phone' && channel === 'phone' && cast.byId === byId;

const isAnswer = (question: Question, choice: Choice, channel: BallotChannel): boolean =>
  (channel === 'paper' && choice.length === 0) || isChoice(question, choice);
