import { addWords } from '../catalogue.ts';
import { share as shareEnglish } from '../en/share.ts';
import { share } from '../zh/share.ts';

addWords({
  zh: { ...share },
  en: { ...shareEnglish },
});
