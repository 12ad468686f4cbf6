import { CARD_LIMITS } from './card.ts';

/** Before the digits in the code that is printed on a card, so that the code of anything else is no card. */
const PREFIX = 'LINLI:';

/** What the printed code of a card says. */
export const cardCodeText = (digits: string): string => `${PREFIX}${digits}`;

/** The digits of a card that was scanned; null if it is the code of something else. */
export const scannedCard = (text: string): string | null => {
  const digits = text.startsWith(PREFIX) ? text.slice(PREFIX.length) : '';
  return new RegExp(`^\\d{${String(CARD_LIMITS.codeDigits)}}$`).test(digits) ? digits : null;
};
