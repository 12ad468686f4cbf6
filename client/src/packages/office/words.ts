// Written by `npx tsx scripts/pages.ts` from the manifests of the pages and the index of languages.
import { addWords } from '../../words/catalogue.ts';
import { refusals as zhMembershipRefusals } from '../../features/membership/words/zh/refusals.ts';
import { rates as zhNeedRates } from '../../features/need/words/zh/rates.ts';
import { office as zhOfficeOffice } from '../../features/office/words/zh/office.ts';
import { refusals as zhOfficeRefusals } from '../../features/office/words/zh/refusals.ts';
import { refusals as enMembershipRefusals } from '../../features/membership/words/en/refusals.ts';
import { rates as enNeedRates } from '../../features/need/words/en/rates.ts';
import { office as enOfficeOffice } from '../../features/office/words/en/office.ts';
import { refusals as enOfficeRefusals } from '../../features/office/words/en/refusals.ts';

addWords({
  zh: {
    ...zhMembershipRefusals,
    ...zhNeedRates,
    ...zhOfficeOffice,
    ...zhOfficeRefusals,
  },
  en: {
    ...enMembershipRefusals,
    ...enNeedRates,
    ...enOfficeOffice,
    ...enOfficeRefusals,
  },
});
