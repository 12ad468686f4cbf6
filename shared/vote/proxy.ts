import type { Attached } from '../capture/attached.ts';
import type { InstantMs } from '../kernel/brand.ts';
import { fail, ok, type Result } from '../kernel/errors.ts';
import type { BuildingId, CommunityId, ProxyId, ResidentId, VoteId, VoterId } from '../kernel/ids.ts';
import type { Voter } from './casting.ts';
import type { Vote } from './vote.ts';

/** That a unit which is not at home gave its vote away in writing (书面委托), and the paper that says so. */
export type GivenProxy = {
  readonly voterId: VoterId;
  readonly unitId: string;
  readonly door: string;
  /** One picture of the paper; those at the table alone see it. */
  readonly media: readonly Attached[];
  /** Whoever entered it at the table. */
  readonly byId: ResidentId;
  readonly at: InstantMs;
};

/** All that one unit of a roll holds of others. */
export type Proxy = {
  readonly _id: ProxyId;
  readonly communityId: CommunityId;
  readonly buildingId: BuildingId;
  readonly voteId: VoteId;
  /** The line of the unit that brings the slips of others. */
  readonly holderId: VoterId;
  readonly unitId: string;
  readonly door: string;
  /** At most as many as the rule of the vote says. */
  readonly given: readonly GivenProxy[];
  readonly createdAt: InstantMs;
};

/** What is known when a proxy is entered: the lines of the giver and of the holder, and what the holder has of others. */
type Giving = { readonly giver: Voter; readonly holder: Voter; readonly held: readonly GivenProxy[] };

/**
 * A unit gives its vote to another one of the same roll, in writing. It chooses nothing by that: its slip is entered like any other, and if it votes itself first, that counts.
 *
 * @returns what the holder has then; refused in this order: `VOTE_NOT_OPEN` unless it is announced or open and not over, by the clock; `PROXY_NOT_POSSIBLE` where this kind of vote knows none, to oneself, to or from another vote, to
 *   one who gave its own away or from one who holds others; `HAS_VOTED`; `PROXIES_FULL`.
 */
export const giveProxy = (
  vote: Vote,
  { giver, holder, held }: Giving,
  given: GivenProxy,
  holdsOthers: boolean,
): Result<readonly GivenProxy[], 'VOTE_NOT_OPEN' | 'PROXY_NOT_POSSIBLE' | 'HAS_VOTED' | 'PROXIES_FULL'> => {
  const { proxiesMax } = vote.rule;
  if ((vote.status !== 'announced' && vote.status !== 'open') || given.at >= vote.closesAt)
    return fail('VOTE_NOT_OPEN');
  const isOfOne = giver.voteId === vote._id && holder.voteId === vote._id && giver._id !== holder._id;
  if (proxiesMax === 0 || !isOfOne || holder.proxyTo !== undefined || holdsOthers) return fail('PROXY_NOT_POSSIBLE');
  if (giver.cast) return fail('HAS_VOTED');
  const others = held.filter(({ voterId }) => voterId !== giver._id);
  return others.length >= proxiesMax ? fail('PROXIES_FULL') : ok([...others, given]);
};
