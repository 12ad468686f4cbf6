/** Signs that nobody sees: joiners, marks of direction, variation selectors; and the frame that makes an emoji of a digit. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\u20E3]/gu;
const DIGIT = /\p{Nd}/u;
const DIGITS = /\p{Nd}/gu;

/** The ten digits of a script stand together in their order, and begin where no digit stands before, or another script's ten do. */
const asciiDigit = (sign: string): string => {
  const code = sign.codePointAt(0) ?? 0;
  let first = code;
  while (DIGIT.test(String.fromCodePoint(first - 1))) first -= 1;
  return String((code - first) % 10);
};

/**
 * The one form in which words are compared and looked through: wide signs are narrow and joined ones apart (NFKC), what nobody sees is
 * gone, and the digits of every script are 0 to 9. Numbers, names, searches, links and duplicates all begin with it, so that none of them
 * is got around by a sign that only looks different. Idempotent; blanks and punctuation stay.
 */
export const plainForm = (text: string): string =>
  text.normalize('NFKC').replace(UNSEEN, '').replace(DIGITS, asciiDigit);
