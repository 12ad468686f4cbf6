import { VOUCHER_DIGITS } from './tries.ts';

/** Before the digits in the code of a voucher: a household's card has eight digits and no `V`. */
const PREFIX = 'LINLI:V';

/** What the code of a voucher says: a phone draws it without a network. */
export const voucherCodeText = (digits: string): string => `${PREFIX}${digits}`;

/** The digits of a voucher that was scanned; null if it is the code of something else. */
export const scannedVoucher = (text: string): string | null => {
  const digits = text.startsWith(PREFIX) ? text.slice(PREFIX.length) : '';
  return new RegExp(`^\\d{${String(VOUCHER_DIGITS)}}$`).test(digits) ? digits : null;
};
