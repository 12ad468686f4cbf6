// Written by `npx tsx scripts/words.ts`, from the index of languages and the Chinese words imported here.
import { addWords } from '../catalogue.ts';
import { account as zhAccount } from '../zh/account.ts';
import { exported as zhExported } from '../zh/export.ts';
import { account as enAccount } from '../en/account.ts';
import { exported as enExported } from '../en/export.ts';

addWords({
  zh: {
    ...zhAccount,
    ...zhExported,
  },
  en: {
    ...enAccount,
    ...enExported,
  },
});
