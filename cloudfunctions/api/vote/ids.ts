import type {
  BallotId,
  BuildingId,
  CommunityId,
  EventId,
  GateId,
  HouseholdId,
  ObjectionId,
  PaperId,
  ProxyId,
  ResidentId,
  SeriesId,
  SlipPictureId,
  TellingId,
  VoteId,
  VoterId,
  WishId,
} from '../../../shared/kernel/ids.ts';
import { GATES } from '../../../shared/vote/casting.ts';
import type { VoteNews } from '../../../shared/vote/telling.ts';
import { digest } from '../../platform/digest.ts';

/** One a request. */
export const voteIdOf = (eventId: EventId): VoteId => `vote_${eventId.slice('event_'.length)}` as VoteId;

/** One a community and what is asked for which days: whoever asks it again means the same. */
export const seriesIdOf = (communityId: CommunityId, asked: object): SeriesId =>
  `series_${digest('series', communityId, JSON.stringify(asked))}` as SeriesId;

/** One a series and building. */
export const voteIdIn = (seriesId: SeriesId, buildingId: BuildingId): VoteId =>
  `vote_${digest('of-series', seriesId, buildingId)}` as VoteId;

/** One a vote of a series and what is done with it. */
export const seriesEventIdOf = (what: 'make' | 'check' | 'withdraw', voteId: VoteId): EventId =>
  `event_${digest('series', what, voteId)}` as EventId;

/** One a vote and unit: a unit stands on a roll once. */
export const voterIdOf = (voteId: VoteId, unitId: string): VoterId =>
  `voter_${digest('voter', voteId, unitId)}` as VoterId;

/** One a vote and unit: a unit is counted once (D2). */
export const ballotIdOf = (voteId: VoteId, unitId: string): BallotId =>
  `ballot_${digest('ballot', voteId, unitId)}` as BallotId;

/** One a vote and unit: its slip. */
export const paperIdOf = (voteId: VoteId, unitId: string): PaperId =>
  `paper_${digest('paper', voteId, unitId)}` as PaperId;

/** One a vote and unit: the picture of its slip. */
export const slipPictureIdOf = (voteId: VoteId, unitId: string): SlipPictureId =>
  `paperphoto_${digest('paperphoto', voteId, unitId)}` as SlipPictureId;

/** One a vote and number. */
export const gateIdOf = (voteId: VoteId, number: number): GateId =>
  `gate_${digest('gate', voteId, String(number))}` as GateId;

/** The gate through which a household goes: always the same, so that its members meet there too. */
export const gateNumberOf = (householdId: HouseholdId): number => parseInt(digest('through', householdId), 36) % GATES;

/** One a line and person: what they say against it, or that it is missing. */
export const objectionIdOf = (voterId: VoterId, byId: ResidentId): ObjectionId =>
  `objection_${digest('objection', voterId, byId)}` as ObjectionId;

/** What is on a door, as a roll tells it. */
export const doorOf = (building: string, { unit, flat }: { readonly unit: number; readonly flat: string }): string =>
  `${building}${String(unit)}单元${flat}`;

/** One a line: what its unit holds of others. */
export const proxyIdOf = (holderId: VoterId): ProxyId => `proxy_${digest('proxy', holderId)}` as ProxyId;

/** One a vote and person: however often they ask, they are told once. */
export const wishIdOf = (voteId: VoteId, residentId: ResidentId): WishId =>
  `wish_${digest('wish', voteId, residentId)}` as WishId;

/** One a vote and piece of news. */
export const tellingIdOf = (voteId: VoteId, news: VoteNews): TellingId =>
  `telling_${digest('telling', voteId, news)}` as TellingId;
