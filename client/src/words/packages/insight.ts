import { addWords } from '../catalogue.ts';
import { insight as insightEnglish } from '../en/insight.ts';
import { insight } from '../zh/insight.ts';

addWords({
  zh: { ...insight },
  en: { ...insightEnglish },
});
