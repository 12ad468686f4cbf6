import type { AtDoorMethods } from './at-door.ts';
import type { BringingMethods } from './bringing.ts';
import type { MerchantCounterMethods } from './merchant-counter.ts';
import { VOUCHER_OWNER_REFUSALS } from './redemption-by-owner.ts';
import { COUNTER_REFUSALS } from './redemption-counter.ts';
import { ORDERING_REFUSALS } from './redemption-ordering.ts';
import { RETURN_REFUSALS } from './redemption-returns.ts';
import type { EstateMethods, SheetMethods } from './redemption-sheets.ts';
import type { MethodsOf, Refusals } from './scenario.ts';

type Methods = Exclude<
  MethodsOf<'redemption'>,
  SheetMethods | EstateMethods | MerchantCounterMethods | BringingMethods | AtDoorMethods | 'redemption.whoHad'
>;
/** Every refusal of what is redeemed, but for lists on paper. */
export const REDEMPTION_REFUSALS: Refusals<Methods> = {
  ...ORDERING_REFUSALS,
  ...VOUCHER_OWNER_REFUSALS,
  ...COUNTER_REFUSALS,
  ...RETURN_REFUSALS,
};
