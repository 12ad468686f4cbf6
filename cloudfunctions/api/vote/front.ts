import type { Voter } from '../../../shared/vote/casting.ts';
import { VOTE_FRONT } from '../../../shared/vote/front.ts';
import type { ResidentCtx } from '../../platform/context.ts';
import { countOfPage } from '../../platform/paging.ts';
import { part } from '../../platform/read-together.ts';
import { command } from '../../platform/sdk.ts';
import type { VoteDocument } from './collections.ts';
import { ownVoterId, showRow } from './project.ts';
import { leftLately } from './voting-places.ts';

/** What to read for {@link votesAtFront}: the votes that are open or have a new result where the caller lives, and the newest lines of rolls that are theirs. */
export const votesAtFrontParts = ({ resident, now }: ResidentCtx) => {
  const { communityId, buildingId, householdId, _id } = resident;
  const places = [communityId, buildingId, ...leftLately(resident, now)];
  return {
    votes: part(
      'votes',
      { place: command.in(places), status: command.in(['open', 'preliminary']) },
      { orderBy: [['order', 'desc']], limit: VOTE_FRONT.votesMax },
    ),
    lines: part(
      'voters',
      { unitId: command.in([householdId, _id]) },
      { orderBy: [['createdAt', 'desc']], limit: VOTE_FRONT.linesMax },
    ),
  };
};

type Found = { readonly votes: readonly VoteDocument[]; readonly lines: readonly Voter[] };

/** The votes that wait for the caller, what is over first; and the results that came after they looked. */
export const votesAtFront = ({ votes, lines }: Found, { resident, now }: ResidentCtx, readUntil: number) => {
  const byId = new Map<string, Voter>(lines.map((line) => [line._id, line]));
  const seen = votes.map((vote) => ({
    updatedAt: vote.updatedAt,
    row: showRow(vote, { own: byId.get(ownVoterId(vote, resident)), reader: resident, now }),
  }));
  const waiting = seen
    .filter(({ row }) => !row.hasVoted && (row.mine === 'can' || row.mine === 'askAge'))
    .map(({ row }) => row)
    .sort((one, other) => one.closesAt - other.closesAt);
  const results = seen.filter(({ row, updatedAt }) => row.status === 'preliminary' && updatedAt > readUntil);
  return {
    votes: { ...countOfPage(waiting, VOTE_FRONT.votesMax), items: waiting.slice(0, VOTE_FRONT.shownMax) },
    results: {
      ...countOfPage(results, VOTE_FRONT.votesMax),
      items: results.slice(0, VOTE_FRONT.shownMax).map(({ row }) => row),
    },
  };
};
