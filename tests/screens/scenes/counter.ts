import type { Page } from 'playwright-core';
import { button, pressDigits } from '../../journey/acts.ts';

/** Where vouchers are ordered, shown and taken, by the shop and by merchants. */
export const REDEMPTION_PAGES = 'packages/redemption/pages';

/** Types digits of a voucher on the keys that a button opens. */
export const typeVoucher = async (page: Page, opens: string, digits: string): Promise<void> => {
  await button(page, opens).tap();
  await pressDigits(page, digits);
};

/** Types all of them, and looks the voucher up. */
export const lookUp = async (page: Page, opens: string, digits: string): Promise<void> => {
  await typeVoucher(page, opens, digits);
  await button(page, '查这张券').tap();
};
