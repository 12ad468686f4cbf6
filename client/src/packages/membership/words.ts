// Written by `npx tsx scripts/pages.ts` from the manifests of the pages and the index of languages.
import { addWords } from '../../words/catalogue.ts';
import { capture as zhCaptureCapture } from '../../features/capture/words/zh/capture.ts';
import { refusals as zhHouseholdRefusals } from '../../features/household/words/zh/refusals.ts';
import { refusals as zhMeetingRefusals } from '../../features/meeting/words/zh/refusals.ts';
import { crowd as zhMembershipCrowd } from '../../features/membership/words/zh/crowd.ts';
import { doors as zhMembershipDoors } from '../../features/membership/words/zh/doors.ts';
import { newphone as zhMembershipNewphone } from '../../features/membership/words/zh/newphone.ts';
import { refusals as zhMembershipRefusals } from '../../features/membership/words/zh/refusals.ts';
import { removal as zhMembershipRemoval } from '../../features/membership/words/zh/removal.ts';
import { typing as zhMembershipTyping } from '../../features/membership/words/zh/typing.ts';
import { mutual as zhMutualMutual } from '../../features/mutual/words/zh/mutual.ts';
import { skills as zhMutualSkills } from '../../features/mutual/words/zh/skills.ts';
import { missed as zhNeedMissed } from '../../features/need/words/zh/missed.ts';
import { refusals as zhNeedRefusals } from '../../features/need/words/zh/refusals.ts';
import { unsent as zhUnsentUnsent } from '../../features/unsent/words/zh/unsent.ts';
import { capture as enCaptureCapture } from '../../features/capture/words/en/capture.ts';
import { refusals as enHouseholdRefusals } from '../../features/household/words/en/refusals.ts';
import { refusals as enMeetingRefusals } from '../../features/meeting/words/en/refusals.ts';
import { crowd as enMembershipCrowd } from '../../features/membership/words/en/crowd.ts';
import { doors as enMembershipDoors } from '../../features/membership/words/en/doors.ts';
import { newphone as enMembershipNewphone } from '../../features/membership/words/en/newphone.ts';
import { refusals as enMembershipRefusals } from '../../features/membership/words/en/refusals.ts';
import { removal as enMembershipRemoval } from '../../features/membership/words/en/removal.ts';
import { typing as enMembershipTyping } from '../../features/membership/words/en/typing.ts';
import { mutual as enMutualMutual } from '../../features/mutual/words/en/mutual.ts';
import { skills as enMutualSkills } from '../../features/mutual/words/en/skills.ts';
import { missed as enNeedMissed } from '../../features/need/words/en/missed.ts';
import { refusals as enNeedRefusals } from '../../features/need/words/en/refusals.ts';
import { unsent as enUnsentUnsent } from '../../features/unsent/words/en/unsent.ts';

addWords({
  zh: {
    ...zhCaptureCapture,
    ...zhHouseholdRefusals,
    ...zhMeetingRefusals,
    ...zhMembershipCrowd,
    ...zhMembershipDoors,
    ...zhMembershipNewphone,
    ...zhMembershipRefusals,
    ...zhMembershipRemoval,
    ...zhMembershipTyping,
    ...zhMutualMutual,
    ...zhMutualSkills,
    ...zhNeedMissed,
    ...zhNeedRefusals,
    ...zhUnsentUnsent,
  },
  en: {
    ...enCaptureCapture,
    ...enHouseholdRefusals,
    ...enMeetingRefusals,
    ...enMembershipCrowd,
    ...enMembershipDoors,
    ...enMembershipNewphone,
    ...enMembershipRefusals,
    ...enMembershipRemoval,
    ...enMembershipTyping,
    ...enMutualMutual,
    ...enMutualSkills,
    ...enNeedMissed,
    ...enNeedRefusals,
    ...enUnsentUnsent,
  },
});
