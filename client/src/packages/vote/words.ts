// Written by `npx tsx scripts/pages.ts` from the manifests of the pages and the index of languages.
import { addWords } from '../../words/catalogue.ts';
import { casting as zhVoteCasting } from '../../features/vote/words/zh/casting.ts';
import { refusals as zhVoteRefusals } from '../../features/vote/words/zh/refusals.ts';
import { result as zhVoteResult } from '../../features/vote/words/zh/result.ts';
import { vote as zhVoteVote } from '../../features/vote/words/zh/vote.ts';
import { casting as enVoteCasting } from '../../features/vote/words/en/casting.ts';
import { refusals as enVoteRefusals } from '../../features/vote/words/en/refusals.ts';
import { result as enVoteResult } from '../../features/vote/words/en/result.ts';
import { vote as enVoteVote } from '../../features/vote/words/en/vote.ts';

addWords({
  zh: {
    ...zhVoteCasting,
    ...zhVoteRefusals,
    ...zhVoteResult,
    ...zhVoteVote,
  },
  en: {
    ...enVoteCasting,
    ...enVoteRefusals,
    ...enVoteResult,
    ...enVoteVote,
  },
});
