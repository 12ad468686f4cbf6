// Written by `npx tsx scripts/pages.ts` from the manifests of the pages and the index of languages.
import { addWords } from '../../words/catalogue.ts';
import { capture as zhCaptureCapture } from '../../features/capture/words/zh/capture.ts';
import { refusals as zhHouseholdRefusals } from '../../features/household/words/zh/refusals.ts';
import { decide as zhMeetingDecide } from '../../features/meeting/words/zh/decide.ts';
import { meeting as zhMeetingMeeting } from '../../features/meeting/words/zh/meeting.ts';
import { minutes as zhMeetingMinutes } from '../../features/meeting/words/zh/minutes.ts';
import { outcomes as zhMeetingOutcomes } from '../../features/meeting/words/zh/outcomes.ts';
import { refusals as zhMeetingRefusals } from '../../features/meeting/words/zh/refusals.ts';
import { refusals as zhMembershipRefusals } from '../../features/membership/words/zh/refusals.ts';
import { refusals as zhNeedRefusals } from '../../features/need/words/zh/refusals.ts';
import { refusals as zhReviewRefusals } from '../../features/review/words/zh/refusals.ts';
import { capture as enCaptureCapture } from '../../features/capture/words/en/capture.ts';
import { refusals as enHouseholdRefusals } from '../../features/household/words/en/refusals.ts';
import { decide as enMeetingDecide } from '../../features/meeting/words/en/decide.ts';
import { meeting as enMeetingMeeting } from '../../features/meeting/words/en/meeting.ts';
import { minutes as enMeetingMinutes } from '../../features/meeting/words/en/minutes.ts';
import { outcomes as enMeetingOutcomes } from '../../features/meeting/words/en/outcomes.ts';
import { refusals as enMeetingRefusals } from '../../features/meeting/words/en/refusals.ts';
import { refusals as enMembershipRefusals } from '../../features/membership/words/en/refusals.ts';
import { refusals as enNeedRefusals } from '../../features/need/words/en/refusals.ts';
import { refusals as enReviewRefusals } from '../../features/review/words/en/refusals.ts';

addWords({
  zh: {
    ...zhCaptureCapture,
    ...zhHouseholdRefusals,
    ...zhMeetingDecide,
    ...zhMeetingMeeting,
    ...zhMeetingMinutes,
    ...zhMeetingOutcomes,
    ...zhMeetingRefusals,
    ...zhMembershipRefusals,
    ...zhNeedRefusals,
    ...zhReviewRefusals,
  },
  en: {
    ...enCaptureCapture,
    ...enHouseholdRefusals,
    ...enMeetingDecide,
    ...enMeetingMeeting,
    ...enMeetingMinutes,
    ...enMeetingOutcomes,
    ...enMeetingRefusals,
    ...enMembershipRefusals,
    ...enNeedRefusals,
    ...enReviewRefusals,
  },
});
