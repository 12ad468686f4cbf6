// Written by `npx tsx scripts/pages.ts` from the manifests of the pages and the index of languages.
import { addWords } from '../../words/catalogue.ts';
import { refusals as zhCommunityRefusals } from '../../features/community/words/zh/refusals.ts';
import { staff as zhCommunityStaff } from '../../features/community/words/zh/staff.ts';
import { pending as zhNeedPending } from '../../features/need/words/zh/pending.ts';
import { refusals as enCommunityRefusals } from '../../features/community/words/en/refusals.ts';
import { staff as enCommunityStaff } from '../../features/community/words/en/staff.ts';
import { pending as enNeedPending } from '../../features/need/words/en/pending.ts';

addWords({
  zh: {
    ...zhCommunityRefusals,
    ...zhCommunityStaff,
    ...zhNeedPending,
  },
  en: {
    ...enCommunityRefusals,
    ...enCommunityStaff,
    ...enNeedPending,
  },
});
