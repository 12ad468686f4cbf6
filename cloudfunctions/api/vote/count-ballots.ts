import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { BuildingId, CommunityId } from '../../../shared/kernel/ids.ts';
import { resultOf } from '../../../shared/vote/result.ts';
import type { Ballot } from '../../../shared/vote/casting.ts';
import { addBallot, emptyVoteTally } from '../../../shared/vote/tally.ts';
import type { VoteIn } from '../../../shared/vote/vote.ts';
import { voteCounted } from '../../../shared/vote/waking.ts';
import { command } from '../../platform/sdk.ts';
import { findDocuments } from '../../platform/store.ts';
import type { Transaction } from '../../platform/transaction.ts';
import type { VoteCountDocument } from './collections.ts';

/** Ballots that are added at once; a count is written after each such page. */
const BALLOTS_AT_ONCE = 1000;
const BUILDINGS_MAX = 1000;

/** What a step needs and no transaction can ask for: the ballots after the last one counted, which nobody writes any more, and the names. */
export type CountPage = {
  readonly after: string;
  readonly ballots: readonly Ballot[];
  readonly names: ReadonlyMap<string, string>;
};

/** The next page of a vote whose gates are closed. */
export const nextBallots = async ({ _id: voteId, communityId }: VoteIn<'closed'>): Promise<CountPage> => {
  const [count] = await findDocuments('voteCounts', { _id: voteId }, { limit: 1 });
  const after = count?.after ?? '';
  return {
    after,
    ballots: await findDocuments(
      'ballots',
      { voteId, _id: command.gt(after) },
      { orderBy: [['_id', 'asc']], limit: BALLOTS_AT_ONCE },
    ),
    names: await namesIn(communityId),
  };
};

const namesIn = async (communityId: CommunityId): Promise<ReadonlyMap<string, string>> => {
  const buildings = await findDocuments('buildings', { communityId }, { limit: BUILDINGS_MAX });
  return new Map(buildings.map(({ _id, name }) => [_id, name]));
};

/**
 * Adds a page to the count, if it is the next one; after the last one the vote has a result.
 *
 * @returns the vote as it is then; undefined where another run was quicker.
 */
export const countPage = async (
  transaction: Transaction,
  vote: VoteIn<'closed'>,
  { after, ballots, names }: CountPage,
  now: InstantMs,
) => {
  const stored = await transaction.get('voteCounts', vote._id);
  const before: VoteCountDocument = stored ?? emptyCount(vote, now);
  if (before.after !== after) return undefined;
  const count: VoteCountDocument = {
    ...before,
    after: ballots.at(-1)?._id ?? after,
    tally: ballots.reduce((tally, { choice }) => addBallot(tally, choice), before.tally),
    parts: vote.buildingId === null ? ballots.reduce(addToPart(vote), before.parts) : [],
  };
  await transaction.replace('voteCounts', count);
  if (ballots.length === BALLOTS_AT_ONCE) return vote;
  const { onRoll, question, rule, tie: then } = vote;
  const parts = count.parts.map((part) => ({ ...part, name: names.get(part.buildingId) ?? '' }));
  return voteCounted(vote, resultOf(question, rule, { onRoll, then, tally: count.tally, parts }), now);
};

const emptyCount = ({ _id, communityId, question }: VoteIn<'closed'>, now: InstantMs): VoteCountDocument => ({
  ...{ _id, communityId, schema: 1, createdAt: now, after: '', tally: emptyVoteTally(question), parts: [] },
});

type Parts = VoteCountDocument['parts'];
const addToPart =
  ({ question }: VoteIn<'closed'>) =>
  (parts: Parts, { buildingId, choice }: Ballot): Parts => {
    const known = parts.find((part) => part.buildingId === buildingId);
    const part = {
      buildingId: buildingId satisfies BuildingId,
      tally: addBallot(known?.tally ?? emptyVoteTally(question), choice),
    };
    return [...parts.filter((one) => one !== known), part];
  };
