// Written by `npx tsx scripts/pages.ts` from the manifests of the pages and the index of languages.
import { addWords } from '../../words/catalogue.ts';
import { capture as zhCaptureCapture } from '../../features/capture/words/zh/capture.ts';
import { refusals as zhHouseholdRefusals } from '../../features/household/words/zh/refusals.ts';
import { appeals as zhMeetingAppeals } from '../../features/meeting/words/zh/appeals.ts';
import { days as zhMeetingDays } from '../../features/meeting/words/zh/days.ts';
import { decide as zhMeetingDecide } from '../../features/meeting/words/zh/decide.ts';
import { meeting as zhMeetingMeeting } from '../../features/meeting/words/zh/meeting.ts';
import { minutes as zhMeetingMinutes } from '../../features/meeting/words/zh/minutes.ts';
import { order as zhMeetingOrder } from '../../features/meeting/words/zh/order.ts';
import { outcomes as zhMeetingOutcomes } from '../../features/meeting/words/zh/outcomes.ts';
import { ready as zhMeetingReady } from '../../features/meeting/words/zh/ready.ts';
import { refusals as zhMeetingRefusals } from '../../features/meeting/words/zh/refusals.ts';
import { refusals as zhMembershipRefusals } from '../../features/membership/words/zh/refusals.ts';
import { refusals as zhNeedRefusals } from '../../features/need/words/zh/refusals.ts';
import { refusals as zhNoticeRefusals } from '../../features/notice/words/zh/refusals.ts';
import { holidays as zhReviewHolidays } from '../../features/review/words/zh/holidays.ts';
import { refusals as zhReviewRefusals } from '../../features/review/words/zh/refusals.ts';
import { refusals as zhSharingRefusals } from '../../features/sharing/words/zh/refusals.ts';
import { share as zhSharingShare } from '../../features/sharing/words/zh/share.ts';
import { refusals as zhVoteRefusals } from '../../features/vote/words/zh/refusals.ts';
import { capture as enCaptureCapture } from '../../features/capture/words/en/capture.ts';
import { refusals as enHouseholdRefusals } from '../../features/household/words/en/refusals.ts';
import { appeals as enMeetingAppeals } from '../../features/meeting/words/en/appeals.ts';
import { days as enMeetingDays } from '../../features/meeting/words/en/days.ts';
import { decide as enMeetingDecide } from '../../features/meeting/words/en/decide.ts';
import { meeting as enMeetingMeeting } from '../../features/meeting/words/en/meeting.ts';
import { minutes as enMeetingMinutes } from '../../features/meeting/words/en/minutes.ts';
import { order as enMeetingOrder } from '../../features/meeting/words/en/order.ts';
import { outcomes as enMeetingOutcomes } from '../../features/meeting/words/en/outcomes.ts';
import { ready as enMeetingReady } from '../../features/meeting/words/en/ready.ts';
import { refusals as enMeetingRefusals } from '../../features/meeting/words/en/refusals.ts';
import { refusals as enMembershipRefusals } from '../../features/membership/words/en/refusals.ts';
import { refusals as enNeedRefusals } from '../../features/need/words/en/refusals.ts';
import { refusals as enNoticeRefusals } from '../../features/notice/words/en/refusals.ts';
import { holidays as enReviewHolidays } from '../../features/review/words/en/holidays.ts';
import { refusals as enReviewRefusals } from '../../features/review/words/en/refusals.ts';
import { refusals as enSharingRefusals } from '../../features/sharing/words/en/refusals.ts';
import { share as enSharingShare } from '../../features/sharing/words/en/share.ts';
import { refusals as enVoteRefusals } from '../../features/vote/words/en/refusals.ts';

addWords({
  zh: {
    ...zhCaptureCapture,
    ...zhHouseholdRefusals,
    ...zhMeetingAppeals,
    ...zhMeetingDays,
    ...zhMeetingDecide,
    ...zhMeetingMeeting,
    ...zhMeetingMinutes,
    ...zhMeetingOrder,
    ...zhMeetingOutcomes,
    ...zhMeetingReady,
    ...zhMeetingRefusals,
    ...zhMembershipRefusals,
    ...zhNeedRefusals,
    ...zhNoticeRefusals,
    ...zhReviewHolidays,
    ...zhReviewRefusals,
    ...zhSharingRefusals,
    ...zhSharingShare,
    ...zhVoteRefusals,
  },
  en: {
    ...enCaptureCapture,
    ...enHouseholdRefusals,
    ...enMeetingAppeals,
    ...enMeetingDays,
    ...enMeetingDecide,
    ...enMeetingMeeting,
    ...enMeetingMinutes,
    ...enMeetingOrder,
    ...enMeetingOutcomes,
    ...enMeetingReady,
    ...enMeetingRefusals,
    ...enMembershipRefusals,
    ...enNeedRefusals,
    ...enNoticeRefusals,
    ...enReviewHolidays,
    ...enReviewRefusals,
    ...enSharingRefusals,
    ...enSharingShare,
    ...enVoteRefusals,
  },
});
