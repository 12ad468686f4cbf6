// Written by `npx tsx scripts/pages.ts` from the manifests of the pages and the index of languages.
import { addWords } from '../../words/catalogue.ts';
import { refusals as zhNeedRefusals } from '../../features/need/words/zh/refusals.ts';
import { refusals as zhSupervisionRefusals } from '../../features/supervision/words/zh/refusals.ts';
import { supervision as zhSupervisionSupervision } from '../../features/supervision/words/zh/supervision.ts';
import { refusals as enNeedRefusals } from '../../features/need/words/en/refusals.ts';
import { refusals as enSupervisionRefusals } from '../../features/supervision/words/en/refusals.ts';
import { supervision as enSupervisionSupervision } from '../../features/supervision/words/en/supervision.ts';

addWords({
  zh: {
    ...zhNeedRefusals,
    ...zhSupervisionRefusals,
    ...zhSupervisionSupervision,
  },
  en: {
    ...enNeedRefusals,
    ...enSupervisionRefusals,
    ...enSupervisionSupervision,
  },
});
