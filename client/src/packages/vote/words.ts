// Written by `npx tsx scripts/pages.ts` from the manifests of the pages and the index of languages.
import { addWords } from '../../words/catalogue.ts';
import { refusals as zhVoteRefusals } from '../../features/vote/words/zh/refusals.ts';
import { vote as zhVoteVote } from '../../features/vote/words/zh/vote.ts';
import { refusals as enVoteRefusals } from '../../features/vote/words/en/refusals.ts';
import { vote as enVoteVote } from '../../features/vote/words/en/vote.ts';

addWords({
  zh: {
    ...zhVoteRefusals,
    ...zhVoteVote,
  },
  en: {
    ...enVoteRefusals,
    ...enVoteVote,
  },
});
