// Written by `npx tsx scripts/words.ts`, from the index of languages and the Chinese words imported here.
import { addWords } from '../catalogue.ts';
import { insight as zhInsight } from '../zh/insight.ts';
import { insight as enInsight } from '../en/insight.ts';

addWords({
  zh: {
    ...zhInsight,
  },
  en: {
    ...enInsight,
  },
});
