// Written by `npx tsx scripts/pages.ts` from the manifests of the pages and the index of languages.
import { addWords } from '../../words/catalogue.ts';
import { capture as zhCaptureCapture } from '../../features/capture/words/zh/capture.ts';
import { refusals as zhHouseholdRefusals } from '../../features/household/words/zh/refusals.ts';
import { refusals as zhMembershipRefusals } from '../../features/membership/words/zh/refusals.ts';
import { waiting as zhMembershipWaiting } from '../../features/membership/words/zh/waiting.ts';
import { skills as zhMutualSkills } from '../../features/mutual/words/zh/skills.ts';
import { after as zhNeedAfter } from '../../features/need/words/zh/after.ts';
import { asking as zhNeedAsking } from '../../features/need/words/zh/asking.ts';
import { assigned as zhNeedAssigned } from '../../features/need/words/zh/assigned.ts';
import { behalf as zhNeedBehalf } from '../../features/need/words/zh/behalf.ts';
import { closing as zhNeedClosing } from '../../features/need/words/zh/closing.ts';
import { detail as zhNeedDetail } from '../../features/need/words/zh/detail.ts';
import { helping as zhNeedHelping } from '../../features/need/words/zh/helping.ts';
import { missed as zhNeedMissed } from '../../features/need/words/zh/missed.ts';
import { notes as zhNeedNotes } from '../../features/need/words/zh/notes.ts';
import { post as zhNeedPost } from '../../features/need/words/zh/post.ts';
import { queue as zhNeedQueue } from '../../features/need/words/zh/queue.ts';
import { rates as zhNeedRates } from '../../features/need/words/zh/rates.ts';
import { ready as zhNeedReady } from '../../features/need/words/zh/ready.ts';
import { refusals as zhNeedRefusals } from '../../features/need/words/zh/refusals.ts';
import { waiting as zhNeedWaiting } from '../../features/need/words/zh/waiting.ts';
import { wall as zhNeedWall } from '../../features/need/words/zh/wall.ts';
import { wording as zhNeedWording } from '../../features/need/words/zh/wording.ts';
import { refusals as zhReviewRefusals } from '../../features/review/words/zh/refusals.ts';
import { share as zhSharingShare } from '../../features/sharing/words/zh/share.ts';
import { remind as zhSubscriptionRemind } from '../../features/subscription/words/zh/remind.ts';
import { unsent as zhUnsentUnsent } from '../../features/unsent/words/zh/unsent.ts';
import { capture as enCaptureCapture } from '../../features/capture/words/en/capture.ts';
import { refusals as enHouseholdRefusals } from '../../features/household/words/en/refusals.ts';
import { refusals as enMembershipRefusals } from '../../features/membership/words/en/refusals.ts';
import { waiting as enMembershipWaiting } from '../../features/membership/words/en/waiting.ts';
import { skills as enMutualSkills } from '../../features/mutual/words/en/skills.ts';
import { after as enNeedAfter } from '../../features/need/words/en/after.ts';
import { asking as enNeedAsking } from '../../features/need/words/en/asking.ts';
import { assigned as enNeedAssigned } from '../../features/need/words/en/assigned.ts';
import { behalf as enNeedBehalf } from '../../features/need/words/en/behalf.ts';
import { closing as enNeedClosing } from '../../features/need/words/en/closing.ts';
import { detail as enNeedDetail } from '../../features/need/words/en/detail.ts';
import { helping as enNeedHelping } from '../../features/need/words/en/helping.ts';
import { missed as enNeedMissed } from '../../features/need/words/en/missed.ts';
import { notes as enNeedNotes } from '../../features/need/words/en/notes.ts';
import { post as enNeedPost } from '../../features/need/words/en/post.ts';
import { queue as enNeedQueue } from '../../features/need/words/en/queue.ts';
import { rates as enNeedRates } from '../../features/need/words/en/rates.ts';
import { ready as enNeedReady } from '../../features/need/words/en/ready.ts';
import { refusals as enNeedRefusals } from '../../features/need/words/en/refusals.ts';
import { waiting as enNeedWaiting } from '../../features/need/words/en/waiting.ts';
import { wall as enNeedWall } from '../../features/need/words/en/wall.ts';
import { wording as enNeedWording } from '../../features/need/words/en/wording.ts';
import { refusals as enReviewRefusals } from '../../features/review/words/en/refusals.ts';
import { share as enSharingShare } from '../../features/sharing/words/en/share.ts';
import { remind as enSubscriptionRemind } from '../../features/subscription/words/en/remind.ts';
import { unsent as enUnsentUnsent } from '../../features/unsent/words/en/unsent.ts';

addWords({
  zh: {
    ...zhCaptureCapture,
    ...zhHouseholdRefusals,
    ...zhMembershipRefusals,
    ...zhMembershipWaiting,
    ...zhMutualSkills,
    ...zhNeedAfter,
    ...zhNeedAsking,
    ...zhNeedAssigned,
    ...zhNeedBehalf,
    ...zhNeedClosing,
    ...zhNeedDetail,
    ...zhNeedHelping,
    ...zhNeedMissed,
    ...zhNeedNotes,
    ...zhNeedPost,
    ...zhNeedQueue,
    ...zhNeedRates,
    ...zhNeedReady,
    ...zhNeedRefusals,
    ...zhNeedWaiting,
    ...zhNeedWall,
    ...zhNeedWording,
    ...zhReviewRefusals,
    ...zhSharingShare,
    ...zhSubscriptionRemind,
    ...zhUnsentUnsent,
  },
  en: {
    ...enCaptureCapture,
    ...enHouseholdRefusals,
    ...enMembershipRefusals,
    ...enMembershipWaiting,
    ...enMutualSkills,
    ...enNeedAfter,
    ...enNeedAsking,
    ...enNeedAssigned,
    ...enNeedBehalf,
    ...enNeedClosing,
    ...enNeedDetail,
    ...enNeedHelping,
    ...enNeedMissed,
    ...enNeedNotes,
    ...enNeedPost,
    ...enNeedQueue,
    ...enNeedRates,
    ...enNeedReady,
    ...enNeedRefusals,
    ...enNeedWaiting,
    ...enNeedWall,
    ...enNeedWording,
    ...enReviewRefusals,
    ...enSharingShare,
    ...enSubscriptionRemind,
    ...enUnsentUnsent,
  },
});
