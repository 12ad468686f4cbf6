// Written by `npx tsx scripts/pages.ts` from the manifests of the pages and the index of languages.
import { addWords } from '../../words/catalogue.ts';
import { account as zhAccountAccount } from '../../features/account/words/zh/account.ts';
import { decided as zhAccountDecided } from '../../features/account/words/zh/decided.ts';
import { did as zhAccountDid } from '../../features/account/words/zh/did.ts';
import { exported as zhAccountExported } from '../../features/account/words/zh/exported.ts';
import { happened as zhEarningHappened } from '../../features/earning/words/zh/happened.ts';
import { housemates as zhHouseholdHousemates } from '../../features/household/words/zh/housemates.ts';
import { happened as zhMerchantHappened } from '../../features/merchant/words/zh/happened.ts';
import { mutual as zhMutualMutual } from '../../features/mutual/words/zh/mutual.ts';
import { skills as zhMutualSkills } from '../../features/mutual/words/zh/skills.ts';
import { happened as zhRedemptionHappened } from '../../features/redemption/words/zh/happened.ts';
import { account as enAccountAccount } from '../../features/account/words/en/account.ts';
import { decided as enAccountDecided } from '../../features/account/words/en/decided.ts';
import { did as enAccountDid } from '../../features/account/words/en/did.ts';
import { exported as enAccountExported } from '../../features/account/words/en/exported.ts';
import { happened as enEarningHappened } from '../../features/earning/words/en/happened.ts';
import { housemates as enHouseholdHousemates } from '../../features/household/words/en/housemates.ts';
import { happened as enMerchantHappened } from '../../features/merchant/words/en/happened.ts';
import { mutual as enMutualMutual } from '../../features/mutual/words/en/mutual.ts';
import { skills as enMutualSkills } from '../../features/mutual/words/en/skills.ts';
import { happened as enRedemptionHappened } from '../../features/redemption/words/en/happened.ts';

addWords({
  zh: {
    ...zhAccountAccount,
    ...zhAccountDecided,
    ...zhAccountDid,
    ...zhAccountExported,
    ...zhEarningHappened,
    ...zhHouseholdHousemates,
    ...zhMerchantHappened,
    ...zhMutualMutual,
    ...zhMutualSkills,
    ...zhRedemptionHappened,
  },
  en: {
    ...enAccountAccount,
    ...enAccountDecided,
    ...enAccountDid,
    ...enAccountExported,
    ...enEarningHappened,
    ...enHouseholdHousemates,
    ...enMerchantHappened,
    ...enMutualMutual,
    ...enMutualSkills,
    ...enRedemptionHappened,
  },
});
