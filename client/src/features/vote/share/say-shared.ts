import { sayOption } from '../options.ts';
import { barsOf, headlineOf, isCounted } from '../result-words.ts';
import { sayTook, sayUntil } from '../say-vote.ts';
import type { VoteShown } from '../vote-shown.ts';

/** What is announced and was not taken back. */
export const isShareableVote = ({ status }: VoteShown): boolean =>
  status !== 'draft' && status !== 'freezing' && status !== 'withdrawn';

/** What stands on the picture of a vote, line by line. */
export const sayVoteShared = (vote: VoteShown): readonly string[] =>
  isCounted(vote)
    ? [headlineOf(vote).title, sayTook(vote), ...barsOf(vote).map(({ words, count }) => `${words}：${count}`)]
    : [...vote.options.map((_, place) => sayOption(vote, place)), sayUntil(vote)];
