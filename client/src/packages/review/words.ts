// Written by `npx tsx scripts/pages.ts` from the manifests of the pages and the index of languages.
import { addWords } from '../../words/catalogue.ts';
import { refusals as zhAppointmentRefusals } from '../../features/appointment/words/zh/refusals.ts';
import { capture as zhCaptureCapture } from '../../features/capture/words/zh/capture.ts';
import { refusals as zhHouseholdRefusals } from '../../features/household/words/zh/refusals.ts';
import { outcomes as zhMeetingOutcomes } from '../../features/meeting/words/zh/outcomes.ts';
import { refusals as zhMeetingRefusals } from '../../features/meeting/words/zh/refusals.ts';
import { post as zhNeedPost } from '../../features/need/words/zh/post.ts';
import { refusals as zhNeedRefusals } from '../../features/need/words/zh/refusals.ts';
import { wording as zhNeedWording } from '../../features/need/words/zh/wording.ts';
import { appeal as zhReviewAppeal } from '../../features/review/words/zh/appeal.ts';
import { buildings as zhReviewBuildings } from '../../features/review/words/zh/buildings.ts';
import { cockpit as zhReviewCockpit } from '../../features/review/words/zh/cockpit.ts';
import { festivals as zhReviewFestivals } from '../../features/review/words/zh/festivals.ts';
import { holidays as zhReviewHolidays } from '../../features/review/words/zh/holidays.ts';
import { jielong as zhReviewJielong } from '../../features/review/words/zh/jielong.ts';
import { nicknames as zhReviewNicknames } from '../../features/review/words/zh/nicknames.ts';
import { refusals as zhReviewRefusals } from '../../features/review/words/zh/refusals.ts';
import { results as zhReviewResults } from '../../features/review/words/zh/results.ts';
import { review as zhReviewReview } from '../../features/review/words/zh/review.ts';
import { texts as zhReviewTexts } from '../../features/review/words/zh/texts.ts';
import { share as zhSharingShare } from '../../features/sharing/words/zh/share.ts';
import { unsent as zhUnsentUnsent } from '../../features/unsent/words/zh/unsent.ts';
import { refusals as enAppointmentRefusals } from '../../features/appointment/words/en/refusals.ts';
import { capture as enCaptureCapture } from '../../features/capture/words/en/capture.ts';
import { refusals as enHouseholdRefusals } from '../../features/household/words/en/refusals.ts';
import { outcomes as enMeetingOutcomes } from '../../features/meeting/words/en/outcomes.ts';
import { refusals as enMeetingRefusals } from '../../features/meeting/words/en/refusals.ts';
import { post as enNeedPost } from '../../features/need/words/en/post.ts';
import { refusals as enNeedRefusals } from '../../features/need/words/en/refusals.ts';
import { wording as enNeedWording } from '../../features/need/words/en/wording.ts';
import { appeal as enReviewAppeal } from '../../features/review/words/en/appeal.ts';
import { buildings as enReviewBuildings } from '../../features/review/words/en/buildings.ts';
import { cockpit as enReviewCockpit } from '../../features/review/words/en/cockpit.ts';
import { festivals as enReviewFestivals } from '../../features/review/words/en/festivals.ts';
import { holidays as enReviewHolidays } from '../../features/review/words/en/holidays.ts';
import { jielong as enReviewJielong } from '../../features/review/words/en/jielong.ts';
import { nicknames as enReviewNicknames } from '../../features/review/words/en/nicknames.ts';
import { refusals as enReviewRefusals } from '../../features/review/words/en/refusals.ts';
import { results as enReviewResults } from '../../features/review/words/en/results.ts';
import { review as enReviewReview } from '../../features/review/words/en/review.ts';
import { texts as enReviewTexts } from '../../features/review/words/en/texts.ts';
import { share as enSharingShare } from '../../features/sharing/words/en/share.ts';
import { unsent as enUnsentUnsent } from '../../features/unsent/words/en/unsent.ts';

addWords({
  zh: {
    ...zhAppointmentRefusals,
    ...zhCaptureCapture,
    ...zhHouseholdRefusals,
    ...zhMeetingOutcomes,
    ...zhMeetingRefusals,
    ...zhNeedPost,
    ...zhNeedRefusals,
    ...zhNeedWording,
    ...zhReviewAppeal,
    ...zhReviewBuildings,
    ...zhReviewCockpit,
    ...zhReviewFestivals,
    ...zhReviewHolidays,
    ...zhReviewJielong,
    ...zhReviewNicknames,
    ...zhReviewRefusals,
    ...zhReviewResults,
    ...zhReviewReview,
    ...zhReviewTexts,
    ...zhSharingShare,
    ...zhUnsentUnsent,
  },
  en: {
    ...enAppointmentRefusals,
    ...enCaptureCapture,
    ...enHouseholdRefusals,
    ...enMeetingOutcomes,
    ...enMeetingRefusals,
    ...enNeedPost,
    ...enNeedRefusals,
    ...enNeedWording,
    ...enReviewAppeal,
    ...enReviewBuildings,
    ...enReviewCockpit,
    ...enReviewFestivals,
    ...enReviewHolidays,
    ...enReviewJielong,
    ...enReviewNicknames,
    ...enReviewRefusals,
    ...enReviewResults,
    ...enReviewReview,
    ...enReviewTexts,
    ...enSharingShare,
    ...enUnsentUnsent,
  },
});
