import { useQuery } from '../../data/index.ts';
import { say } from '../../words/say.ts';
import type { Resident } from '../membership/index.ts';
import { isShareableVote, sayVoteShared, voteCard, votePicture } from '../vote/index.ts';
import { valueOf, type Shared } from './shared.ts';

/** A vote to be sent on: to be cast in, or with its result; `shared` is null until it is known, and for one that was withdrawn. */
export const useSharedVote = (voteId: string, { communityName }: Resident, code: string | null) => {
  const of = useQuery('vote.detail', { voteId });
  const vote = valueOf(of.query);
  const shared: Shared | null =
    vote && isShareableVote(vote)
      ? {
          card: voteCard(vote),
          picture: votePicture(vote, { communityName, code }),
          poster: {
            ...{ communityName, title: vote.title, picture: null, rows: [] },
            lines: sayVoteShared(vote),
            ...{ from: vote.placeName, scan: say('poster.scan') },
          },
          spoken: [vote.placeName, vote.title, ...sayVoteShared(vote)],
        }
      : null;
  return { of, shared };
};
