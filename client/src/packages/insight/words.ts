// Written by `npx tsx scripts/pages.ts` from the manifests of the pages and the index of languages.
import { addWords } from '../../words/catalogue.ts';
import { insight as zhInsightInsight } from '../../features/insight/words/zh/insight.ts';
import { insight as enInsightInsight } from '../../features/insight/words/en/insight.ts';

addWords({
  zh: {
    ...zhInsightInsight,
  },
  en: {
    ...enInsightInsight,
  },
});
