// Written by `npx tsx scripts/pages.ts` from the manifests of the pages and the index of languages.
import { addWords } from '../../words/catalogue.ts';
import { check as zhEarningCheck } from '../../features/earning/words/zh/check.ts';
import { cover as zhEarningCover } from '../../features/earning/words/zh/cover.ts';
import { deduct as zhEarningDeduct } from '../../features/earning/words/zh/deduct.ts';
import { deed as zhEarningDeed } from '../../features/earning/words/zh/deed.ts';
import { monthly as zhEarningMonthly } from '../../features/earning/words/zh/monthly.ts';
import { refusals as zhEarningRefusals } from '../../features/earning/words/zh/refusals.ts';
import { rules as zhEarningRules } from '../../features/earning/words/zh/rules.ts';
import { shares as zhEarningShares } from '../../features/earning/words/zh/shares.ts';
import { refusals as zhHouseholdRefusals } from '../../features/household/words/zh/refusals.ts';
import { doors as zhMembershipDoors } from '../../features/membership/words/zh/doors.ts';
import { refusals as zhMembershipRefusals } from '../../features/membership/words/zh/refusals.ts';
import { refusals as zhNeedRefusals } from '../../features/need/words/zh/refusals.ts';
import { refusals as zhVoteRefusals } from '../../features/vote/words/zh/refusals.ts';
import { check as enEarningCheck } from '../../features/earning/words/en/check.ts';
import { cover as enEarningCover } from '../../features/earning/words/en/cover.ts';
import { deduct as enEarningDeduct } from '../../features/earning/words/en/deduct.ts';
import { deed as enEarningDeed } from '../../features/earning/words/en/deed.ts';
import { monthly as enEarningMonthly } from '../../features/earning/words/en/monthly.ts';
import { refusals as enEarningRefusals } from '../../features/earning/words/en/refusals.ts';
import { rules as enEarningRules } from '../../features/earning/words/en/rules.ts';
import { shares as enEarningShares } from '../../features/earning/words/en/shares.ts';
import { refusals as enHouseholdRefusals } from '../../features/household/words/en/refusals.ts';
import { doors as enMembershipDoors } from '../../features/membership/words/en/doors.ts';
import { refusals as enMembershipRefusals } from '../../features/membership/words/en/refusals.ts';
import { refusals as enNeedRefusals } from '../../features/need/words/en/refusals.ts';
import { refusals as enVoteRefusals } from '../../features/vote/words/en/refusals.ts';

addWords({
  zh: {
    ...zhEarningCheck,
    ...zhEarningCover,
    ...zhEarningDeduct,
    ...zhEarningDeed,
    ...zhEarningMonthly,
    ...zhEarningRefusals,
    ...zhEarningRules,
    ...zhEarningShares,
    ...zhHouseholdRefusals,
    ...zhMembershipDoors,
    ...zhMembershipRefusals,
    ...zhNeedRefusals,
    ...zhVoteRefusals,
  },
  en: {
    ...enEarningCheck,
    ...enEarningCover,
    ...enEarningDeduct,
    ...enEarningDeed,
    ...enEarningMonthly,
    ...enEarningRefusals,
    ...enEarningRules,
    ...enEarningShares,
    ...enHouseholdRefusals,
    ...enMembershipDoors,
    ...enMembershipRefusals,
    ...enNeedRefusals,
    ...enVoteRefusals,
  },
});
