// Written by `npx tsx scripts/words.ts`, from the index of languages and the Chinese words imported here.
import { addWords } from '../catalogue.ts';
import { doors as zhDoors } from '../zh/doors.ts';
import { unsent as zhUnsent } from '../zh/unsent.ts';
import { doors as enDoors } from '../en/doors.ts';
import { unsent as enUnsent } from '../en/unsent.ts';

addWords({
  zh: {
    ...zhDoors,
    ...zhUnsent,
  },
  en: {
    ...enDoors,
    ...enUnsent,
  },
});
