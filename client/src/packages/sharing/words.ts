// Written by `npx tsx scripts/pages.ts` from the manifests of the pages and the index of languages.
import { addWords } from '../../words/catalogue.ts';
import { plot as zhInsightPlot } from '../../features/insight/words/zh/plot.ts';
import { refusals as zhNeedRefusals } from '../../features/need/words/zh/refusals.ts';
import { refusals as zhNoticeRefusals } from '../../features/notice/words/zh/refusals.ts';
import { refusals as zhReviewRefusals } from '../../features/review/words/zh/refusals.ts';
import { review as zhReviewReview } from '../../features/review/words/zh/review.ts';
import { refusals as zhSharingRefusals } from '../../features/sharing/words/zh/refusals.ts';
import { share as zhSharingShare } from '../../features/sharing/words/zh/share.ts';
import { casting as zhVoteCasting } from '../../features/vote/words/zh/casting.ts';
import { hung as zhVoteHung } from '../../features/vote/words/zh/hung.ts';
import { keeping as zhVoteKeeping } from '../../features/vote/words/zh/keeping.ts';
import { make as zhVoteMake } from '../../features/vote/words/zh/make.ts';
import { refusals as zhVoteRefusals } from '../../features/vote/words/zh/refusals.ts';
import { result as zhVoteResult } from '../../features/vote/words/zh/result.ts';
import { statutory as zhVoteStatutory } from '../../features/vote/words/zh/statutory.ts';
import { vote as zhVoteVote } from '../../features/vote/words/zh/vote.ts';
import { plot as enInsightPlot } from '../../features/insight/words/en/plot.ts';
import { refusals as enNeedRefusals } from '../../features/need/words/en/refusals.ts';
import { refusals as enNoticeRefusals } from '../../features/notice/words/en/refusals.ts';
import { refusals as enReviewRefusals } from '../../features/review/words/en/refusals.ts';
import { review as enReviewReview } from '../../features/review/words/en/review.ts';
import { refusals as enSharingRefusals } from '../../features/sharing/words/en/refusals.ts';
import { share as enSharingShare } from '../../features/sharing/words/en/share.ts';
import { casting as enVoteCasting } from '../../features/vote/words/en/casting.ts';
import { hung as enVoteHung } from '../../features/vote/words/en/hung.ts';
import { keeping as enVoteKeeping } from '../../features/vote/words/en/keeping.ts';
import { make as enVoteMake } from '../../features/vote/words/en/make.ts';
import { refusals as enVoteRefusals } from '../../features/vote/words/en/refusals.ts';
import { result as enVoteResult } from '../../features/vote/words/en/result.ts';
import { statutory as enVoteStatutory } from '../../features/vote/words/en/statutory.ts';
import { vote as enVoteVote } from '../../features/vote/words/en/vote.ts';

addWords({
  zh: {
    ...zhInsightPlot,
    ...zhNeedRefusals,
    ...zhNoticeRefusals,
    ...zhReviewRefusals,
    ...zhReviewReview,
    ...zhSharingRefusals,
    ...zhSharingShare,
    ...zhVoteCasting,
    ...zhVoteHung,
    ...zhVoteKeeping,
    ...zhVoteMake,
    ...zhVoteRefusals,
    ...zhVoteResult,
    ...zhVoteStatutory,
    ...zhVoteVote,
  },
  en: {
    ...enInsightPlot,
    ...enNeedRefusals,
    ...enNoticeRefusals,
    ...enReviewRefusals,
    ...enReviewReview,
    ...enSharingRefusals,
    ...enSharingShare,
    ...enVoteCasting,
    ...enVoteHung,
    ...enVoteKeeping,
    ...enVoteMake,
    ...enVoteRefusals,
    ...enVoteResult,
    ...enVoteStatutory,
    ...enVoteVote,
  },
});
