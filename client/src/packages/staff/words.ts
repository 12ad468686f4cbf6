// Written by `npx tsx scripts/pages.ts` from the manifests of the pages and the index of languages.
import { addWords } from '../../words/catalogue.ts';
import { capture as zhCaptureCapture } from '../../features/capture/words/zh/capture.ts';
import { judge as zhCaptureJudge } from '../../features/capture/words/zh/judge.ts';
import { refusals as zhCommunityRefusals } from '../../features/community/words/zh/refusals.ts';
import { roster as zhCommunityRoster } from '../../features/community/words/zh/roster.ts';
import { staff as zhCommunityStaff } from '../../features/community/words/zh/staff.ts';
import { household as zhHouseholdHousehold } from '../../features/household/words/zh/household.ts';
import { refusals as zhHouseholdRefusals } from '../../features/household/words/zh/refusals.ts';
import { doors as zhMembershipDoors } from '../../features/membership/words/zh/doors.ts';
import { refusals as zhMembershipRefusals } from '../../features/membership/words/zh/refusals.ts';
import { behalf as zhNeedBehalf } from '../../features/need/words/zh/behalf.ts';
import { complaints as zhNeedComplaints } from '../../features/need/words/zh/complaints.ts';
import { pending as zhNeedPending } from '../../features/need/words/zh/pending.ts';
import { readings as zhNeedReadings } from '../../features/need/words/zh/readings.ts';
import { refusals as zhReviewRefusals } from '../../features/review/words/zh/refusals.ts';
import { share as zhSharingShare } from '../../features/sharing/words/zh/share.ts';
import { capture as enCaptureCapture } from '../../features/capture/words/en/capture.ts';
import { judge as enCaptureJudge } from '../../features/capture/words/en/judge.ts';
import { refusals as enCommunityRefusals } from '../../features/community/words/en/refusals.ts';
import { roster as enCommunityRoster } from '../../features/community/words/en/roster.ts';
import { staff as enCommunityStaff } from '../../features/community/words/en/staff.ts';
import { household as enHouseholdHousehold } from '../../features/household/words/en/household.ts';
import { refusals as enHouseholdRefusals } from '../../features/household/words/en/refusals.ts';
import { doors as enMembershipDoors } from '../../features/membership/words/en/doors.ts';
import { refusals as enMembershipRefusals } from '../../features/membership/words/en/refusals.ts';
import { behalf as enNeedBehalf } from '../../features/need/words/en/behalf.ts';
import { complaints as enNeedComplaints } from '../../features/need/words/en/complaints.ts';
import { pending as enNeedPending } from '../../features/need/words/en/pending.ts';
import { readings as enNeedReadings } from '../../features/need/words/en/readings.ts';
import { refusals as enReviewRefusals } from '../../features/review/words/en/refusals.ts';
import { share as enSharingShare } from '../../features/sharing/words/en/share.ts';

addWords({
  zh: {
    ...zhCaptureCapture,
    ...zhCaptureJudge,
    ...zhCommunityRefusals,
    ...zhCommunityRoster,
    ...zhCommunityStaff,
    ...zhHouseholdHousehold,
    ...zhHouseholdRefusals,
    ...zhMembershipDoors,
    ...zhMembershipRefusals,
    ...zhNeedBehalf,
    ...zhNeedComplaints,
    ...zhNeedPending,
    ...zhNeedReadings,
    ...zhReviewRefusals,
    ...zhSharingShare,
  },
  en: {
    ...enCaptureCapture,
    ...enCaptureJudge,
    ...enCommunityRefusals,
    ...enCommunityRoster,
    ...enCommunityStaff,
    ...enHouseholdHousehold,
    ...enHouseholdRefusals,
    ...enMembershipDoors,
    ...enMembershipRefusals,
    ...enNeedBehalf,
    ...enNeedComplaints,
    ...enNeedPending,
    ...enNeedReadings,
    ...enReviewRefusals,
    ...enSharingShare,
  },
});
