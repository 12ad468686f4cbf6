import { addWords } from '../catalogue.ts';
import { account as accountEnglish } from '../en/account.ts';
import { account } from '../zh/account.ts';

addWords({
  zh: { ...account },
  en: { ...accountEnglish },
});
