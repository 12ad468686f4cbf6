// Written by `npx tsx scripts/pages.ts` from the manifests of the pages and the index of languages.
import { addWords } from '../../words/catalogue.ts';
import { refusals as zhDrawRefusals } from '../../features/draw/words/zh/refusals.ts';
import { refusals as zhHouseholdRefusals } from '../../features/household/words/zh/refusals.ts';
import { doors as zhMembershipDoors } from '../../features/membership/words/zh/doors.ts';
import { refusals as zhMembershipRefusals } from '../../features/membership/words/zh/refusals.ts';
import { merchant as zhMerchantMerchant } from '../../features/merchant/words/zh/merchant.ts';
import { refusals as zhMerchantRefusals } from '../../features/merchant/words/zh/refusals.ts';
import { refusals as zhNeedRefusals } from '../../features/need/words/zh/refusals.ts';
import { refusals as zhOfficeRefusals } from '../../features/office/words/zh/refusals.ts';
import { carrying as zhRedemptionCarrying } from '../../features/redemption/words/zh/carrying.ts';
import { counter as zhRedemptionCounter } from '../../features/redemption/words/zh/counter.ts';
import { door as zhRedemptionDoor } from '../../features/redemption/words/zh/door.ts';
import { estate as zhRedemptionEstate } from '../../features/redemption/words/zh/estate.ts';
import { passbook as zhRedemptionPassbook } from '../../features/redemption/words/zh/passbook.ts';
import { recalled as zhRedemptionRecalled } from '../../features/redemption/words/zh/recalled.ts';
import { redemption as zhRedemptionRedemption } from '../../features/redemption/words/zh/redemption.ts';
import { refusals as zhRedemptionRefusals } from '../../features/redemption/words/zh/refusals.ts';
import { rules as zhRedemptionRules } from '../../features/redemption/words/zh/rules.ts';
import { sheet as zhRedemptionSheet } from '../../features/redemption/words/zh/sheet.ts';
import { voucher as zhRedemptionVoucher } from '../../features/redemption/words/zh/voucher.ts';
import { watchword as zhRedemptionWatchword } from '../../features/redemption/words/zh/watchword.ts';
import { share as zhSharingShare } from '../../features/sharing/words/zh/share.ts';
import { refusals as zhShopRefusals } from '../../features/shop/words/zh/refusals.ts';
import { refusals as enDrawRefusals } from '../../features/draw/words/en/refusals.ts';
import { refusals as enHouseholdRefusals } from '../../features/household/words/en/refusals.ts';
import { doors as enMembershipDoors } from '../../features/membership/words/en/doors.ts';
import { refusals as enMembershipRefusals } from '../../features/membership/words/en/refusals.ts';
import { merchant as enMerchantMerchant } from '../../features/merchant/words/en/merchant.ts';
import { refusals as enMerchantRefusals } from '../../features/merchant/words/en/refusals.ts';
import { refusals as enNeedRefusals } from '../../features/need/words/en/refusals.ts';
import { refusals as enOfficeRefusals } from '../../features/office/words/en/refusals.ts';
import { carrying as enRedemptionCarrying } from '../../features/redemption/words/en/carrying.ts';
import { counter as enRedemptionCounter } from '../../features/redemption/words/en/counter.ts';
import { door as enRedemptionDoor } from '../../features/redemption/words/en/door.ts';
import { estate as enRedemptionEstate } from '../../features/redemption/words/en/estate.ts';
import { passbook as enRedemptionPassbook } from '../../features/redemption/words/en/passbook.ts';
import { recalled as enRedemptionRecalled } from '../../features/redemption/words/en/recalled.ts';
import { redemption as enRedemptionRedemption } from '../../features/redemption/words/en/redemption.ts';
import { refusals as enRedemptionRefusals } from '../../features/redemption/words/en/refusals.ts';
import { rules as enRedemptionRules } from '../../features/redemption/words/en/rules.ts';
import { sheet as enRedemptionSheet } from '../../features/redemption/words/en/sheet.ts';
import { voucher as enRedemptionVoucher } from '../../features/redemption/words/en/voucher.ts';
import { watchword as enRedemptionWatchword } from '../../features/redemption/words/en/watchword.ts';
import { share as enSharingShare } from '../../features/sharing/words/en/share.ts';
import { refusals as enShopRefusals } from '../../features/shop/words/en/refusals.ts';

addWords({
  zh: {
    ...zhDrawRefusals,
    ...zhHouseholdRefusals,
    ...zhMembershipDoors,
    ...zhMembershipRefusals,
    ...zhMerchantMerchant,
    ...zhMerchantRefusals,
    ...zhNeedRefusals,
    ...zhOfficeRefusals,
    ...zhRedemptionCarrying,
    ...zhRedemptionCounter,
    ...zhRedemptionDoor,
    ...zhRedemptionEstate,
    ...zhRedemptionPassbook,
    ...zhRedemptionRecalled,
    ...zhRedemptionRedemption,
    ...zhRedemptionRefusals,
    ...zhRedemptionRules,
    ...zhRedemptionSheet,
    ...zhRedemptionVoucher,
    ...zhRedemptionWatchword,
    ...zhSharingShare,
    ...zhShopRefusals,
  },
  en: {
    ...enDrawRefusals,
    ...enHouseholdRefusals,
    ...enMembershipDoors,
    ...enMembershipRefusals,
    ...enMerchantMerchant,
    ...enMerchantRefusals,
    ...enNeedRefusals,
    ...enOfficeRefusals,
    ...enRedemptionCarrying,
    ...enRedemptionCounter,
    ...enRedemptionDoor,
    ...enRedemptionEstate,
    ...enRedemptionPassbook,
    ...enRedemptionRecalled,
    ...enRedemptionRedemption,
    ...enRedemptionRefusals,
    ...enRedemptionRules,
    ...enRedemptionSheet,
    ...enRedemptionVoucher,
    ...enRedemptionWatchword,
    ...enSharingShare,
    ...enShopRefusals,
  },
});
