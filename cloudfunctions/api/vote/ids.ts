import type { BallotId, EventId, GateId, HouseholdId, PaperId, VoteId, VoterId } from '../../../shared/kernel/ids.ts';
import { GATES } from '../../../shared/vote/casting.ts';
import { digest } from '../../platform/digest.ts';

/** One a request. */
export const voteIdOf = (eventId: EventId): VoteId => `vote_${eventId.slice('event_'.length)}` as VoteId;

/** One a vote and unit: a unit stands on a roll once. */
export const voterIdOf = (voteId: VoteId, unitId: string): VoterId =>
  `voter_${digest('voter', voteId, unitId)}` as VoterId;

/** One a vote and unit: a unit is counted once (D2). */
export const ballotIdOf = (voteId: VoteId, unitId: string): BallotId =>
  `ballot_${digest('ballot', voteId, unitId)}` as BallotId;

/** One a vote and unit: its slip. */
export const paperIdOf = (voteId: VoteId, unitId: string): PaperId =>
  `paper_${digest('paper', voteId, unitId)}` as PaperId;

/** One a vote and number. */
export const gateIdOf = (voteId: VoteId, number: number): GateId =>
  `gate_${digest('gate', voteId, String(number))}` as GateId;

/** The gate through which a household goes: always the same, so that its members meet there too. */
export const gateNumberOf = (householdId: HouseholdId): number => parseInt(digest('through', householdId), 36) % GATES;
