// Written by `npx tsx scripts/words.ts`, from the index of languages and the Chinese words imported here.
import { addWords } from '../catalogue.ts';
import { notice as zhNotice } from '../zh/notice.ts';
import { share as zhShare } from '../zh/share.ts';
import { notice as enNotice } from '../en/notice.ts';
import { share as enShare } from '../en/share.ts';

addWords({
  zh: {
    ...zhNotice,
    ...zhShare,
  },
  en: {
    ...enNotice,
    ...enShare,
  },
});
