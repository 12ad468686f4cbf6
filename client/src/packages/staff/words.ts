// Written by `npx tsx scripts/pages.ts` from the manifests of the pages and the index of languages.
import { addWords } from '../../words/catalogue.ts';
import { capture as zhCaptureCapture } from '../../features/capture/words/zh/capture.ts';
import { judge as zhCaptureJudge } from '../../features/capture/words/zh/judge.ts';
import { refusals as zhCommunityRefusals } from '../../features/community/words/zh/refusals.ts';
import { staff as zhCommunityStaff } from '../../features/community/words/zh/staff.ts';
import { pending as zhNeedPending } from '../../features/need/words/zh/pending.ts';
import { capture as enCaptureCapture } from '../../features/capture/words/en/capture.ts';
import { judge as enCaptureJudge } from '../../features/capture/words/en/judge.ts';
import { refusals as enCommunityRefusals } from '../../features/community/words/en/refusals.ts';
import { staff as enCommunityStaff } from '../../features/community/words/en/staff.ts';
import { pending as enNeedPending } from '../../features/need/words/en/pending.ts';

addWords({
  zh: {
    ...zhCaptureCapture,
    ...zhCaptureJudge,
    ...zhCommunityRefusals,
    ...zhCommunityStaff,
    ...zhNeedPending,
  },
  en: {
    ...enCaptureCapture,
    ...enCaptureJudge,
    ...enCommunityRefusals,
    ...enCommunityStaff,
    ...enNeedPending,
  },
});
