// Written by `npx tsx scripts/pages.ts` from the manifests of the pages and the index of languages.
import { addWords } from '../../words/catalogue.ts';
import { capture as zhCaptureCapture } from '../../features/capture/words/zh/capture.ts';
import { asked as zhDrawAsked } from '../../features/draw/words/zh/asked.ts';
import { compare as zhDrawCompare } from '../../features/draw/words/zh/compare.ts';
import { draw as zhDrawDraw } from '../../features/draw/words/zh/draw.ts';
import { drawing as zhDrawDrawing } from '../../features/draw/words/zh/drawing.ts';
import { refusals as zhDrawRefusals } from '../../features/draw/words/zh/refusals.ts';
import { refusals as zhHouseholdRefusals } from '../../features/household/words/zh/refusals.ts';
import { doors as zhMembershipDoors } from '../../features/membership/words/zh/doors.ts';
import { refusals as zhMembershipRefusals } from '../../features/membership/words/zh/refusals.ts';
import { refusals as zhNeedRefusals } from '../../features/need/words/zh/refusals.ts';
import { share as zhSharingShare } from '../../features/sharing/words/zh/share.ts';
import { refusals as zhVoteRefusals } from '../../features/vote/words/zh/refusals.ts';
import { capture as enCaptureCapture } from '../../features/capture/words/en/capture.ts';
import { asked as enDrawAsked } from '../../features/draw/words/en/asked.ts';
import { compare as enDrawCompare } from '../../features/draw/words/en/compare.ts';
import { draw as enDrawDraw } from '../../features/draw/words/en/draw.ts';
import { drawing as enDrawDrawing } from '../../features/draw/words/en/drawing.ts';
import { refusals as enDrawRefusals } from '../../features/draw/words/en/refusals.ts';
import { refusals as enHouseholdRefusals } from '../../features/household/words/en/refusals.ts';
import { doors as enMembershipDoors } from '../../features/membership/words/en/doors.ts';
import { refusals as enMembershipRefusals } from '../../features/membership/words/en/refusals.ts';
import { refusals as enNeedRefusals } from '../../features/need/words/en/refusals.ts';
import { share as enSharingShare } from '../../features/sharing/words/en/share.ts';
import { refusals as enVoteRefusals } from '../../features/vote/words/en/refusals.ts';

addWords({
  zh: {
    ...zhCaptureCapture,
    ...zhDrawAsked,
    ...zhDrawCompare,
    ...zhDrawDraw,
    ...zhDrawDrawing,
    ...zhDrawRefusals,
    ...zhHouseholdRefusals,
    ...zhMembershipDoors,
    ...zhMembershipRefusals,
    ...zhNeedRefusals,
    ...zhSharingShare,
    ...zhVoteRefusals,
  },
  en: {
    ...enCaptureCapture,
    ...enDrawAsked,
    ...enDrawCompare,
    ...enDrawDraw,
    ...enDrawDrawing,
    ...enDrawRefusals,
    ...enHouseholdRefusals,
    ...enMembershipDoors,
    ...enMembershipRefusals,
    ...enNeedRefusals,
    ...enSharingShare,
    ...enVoteRefusals,
  },
});
