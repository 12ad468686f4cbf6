// Written by `npx tsx scripts/pages.ts` from the manifests of the pages and the index of languages.
import { addWords } from '../../words/catalogue.ts';
import { account as zhAccountAccount } from '../../features/account/words/zh/account.ts';
import { exported as zhAccountExported } from '../../features/account/words/zh/exported.ts';
import { account as enAccountAccount } from '../../features/account/words/en/account.ts';
import { exported as enAccountExported } from '../../features/account/words/en/exported.ts';

addWords({
  zh: {
    ...zhAccountAccount,
    ...zhAccountExported,
  },
  en: {
    ...enAccountAccount,
    ...enAccountExported,
  },
});
