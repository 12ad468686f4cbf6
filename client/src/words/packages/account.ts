import { addWords } from '../catalogue.ts';
import { account as accountEnglish } from '../en/account.ts';
import { exported as exportedEnglish } from '../en/export.ts';
import { account } from '../zh/account.ts';
import { exported } from '../zh/export.ts';

addWords({
  zh: { ...account, ...exported },
  en: { ...accountEnglish, ...exportedEnglish },
});
