// Written by `npx tsx scripts/words.ts`, from the index of languages and the Chinese words imported here.
import { addWords } from '../catalogue.ts';
import { share as zhShare } from '../zh/share.ts';
import { share as enShare } from '../en/share.ts';

addWords({
  zh: {
    ...zhShare,
  },
  en: {
    ...enShare,
  },
});
