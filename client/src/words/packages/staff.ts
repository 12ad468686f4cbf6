// Written by `npx tsx scripts/words.ts`, from the index of languages and the Chinese words imported here.
import { addWords } from '../catalogue.ts';
import { staff as zhStaff } from '../zh/staff.ts';
import { staff as enStaff } from '../en/staff.ts';

addWords({
  zh: {
    ...zhStaff,
  },
  en: {
    ...enStaff,
  },
});
