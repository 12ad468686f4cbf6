// Written by `npx tsx scripts/pages.ts` from the manifests of the pages and the index of languages.
import { addWords } from '../../words/catalogue.ts';
import { capture as zhCaptureCapture } from '../../features/capture/words/zh/capture.ts';
import { days as zhMeetingDays } from '../../features/meeting/words/zh/days.ts';
import { refusals as zhMembershipRefusals } from '../../features/membership/words/zh/refusals.ts';
import { refusals as zhNeedRefusals } from '../../features/need/words/zh/refusals.ts';
import { holidays as zhReviewHolidays } from '../../features/review/words/zh/holidays.ts';
import { casting as zhVoteCasting } from '../../features/vote/words/zh/casting.ts';
import { hung as zhVoteHung } from '../../features/vote/words/zh/hung.ts';
import { keeping as zhVoteKeeping } from '../../features/vote/words/zh/keeping.ts';
import { make as zhVoteMake } from '../../features/vote/words/zh/make.ts';
import { refusals as zhVoteRefusals } from '../../features/vote/words/zh/refusals.ts';
import { result as zhVoteResult } from '../../features/vote/words/zh/result.ts';
import { statutory as zhVoteStatutory } from '../../features/vote/words/zh/statutory.ts';
import { tell as zhVoteTell } from '../../features/vote/words/zh/tell.ts';
import { vote as zhVoteVote } from '../../features/vote/words/zh/vote.ts';
import { capture as enCaptureCapture } from '../../features/capture/words/en/capture.ts';
import { days as enMeetingDays } from '../../features/meeting/words/en/days.ts';
import { refusals as enMembershipRefusals } from '../../features/membership/words/en/refusals.ts';
import { refusals as enNeedRefusals } from '../../features/need/words/en/refusals.ts';
import { holidays as enReviewHolidays } from '../../features/review/words/en/holidays.ts';
import { casting as enVoteCasting } from '../../features/vote/words/en/casting.ts';
import { hung as enVoteHung } from '../../features/vote/words/en/hung.ts';
import { keeping as enVoteKeeping } from '../../features/vote/words/en/keeping.ts';
import { make as enVoteMake } from '../../features/vote/words/en/make.ts';
import { refusals as enVoteRefusals } from '../../features/vote/words/en/refusals.ts';
import { result as enVoteResult } from '../../features/vote/words/en/result.ts';
import { statutory as enVoteStatutory } from '../../features/vote/words/en/statutory.ts';
import { tell as enVoteTell } from '../../features/vote/words/en/tell.ts';
import { vote as enVoteVote } from '../../features/vote/words/en/vote.ts';

addWords({
  zh: {
    ...zhCaptureCapture,
    ...zhMeetingDays,
    ...zhMembershipRefusals,
    ...zhNeedRefusals,
    ...zhReviewHolidays,
    ...zhVoteCasting,
    ...zhVoteHung,
    ...zhVoteKeeping,
    ...zhVoteMake,
    ...zhVoteRefusals,
    ...zhVoteResult,
    ...zhVoteStatutory,
    ...zhVoteTell,
    ...zhVoteVote,
  },
  en: {
    ...enCaptureCapture,
    ...enMeetingDays,
    ...enMembershipRefusals,
    ...enNeedRefusals,
    ...enReviewHolidays,
    ...enVoteCasting,
    ...enVoteHung,
    ...enVoteKeeping,
    ...enVoteMake,
    ...enVoteRefusals,
    ...enVoteResult,
    ...enVoteStatutory,
    ...enVoteTell,
    ...enVoteVote,
  },
});
