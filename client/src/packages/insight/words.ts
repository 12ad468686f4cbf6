// Written by `npx tsx scripts/pages.ts` from the manifests of the pages and the index of languages.
import { addWords } from '../../words/catalogue.ts';
import { insight as zhInsightInsight } from '../../features/insight/words/zh/insight.ts';
import { rates as zhNeedRates } from '../../features/need/words/zh/rates.ts';
import { insight as enInsightInsight } from '../../features/insight/words/en/insight.ts';
import { rates as enNeedRates } from '../../features/need/words/en/rates.ts';

addWords({
  zh: {
    ...zhInsightInsight,
    ...zhNeedRates,
  },
  en: {
    ...enInsightInsight,
    ...enNeedRates,
  },
});
