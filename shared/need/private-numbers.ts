/** What people put between the digits of a number. */
const GAP = '[\\s.·_-]{0,2}';
const digits = (count: number) => `(?:${GAP}\\d){${String(count)}}`;

const MOBILE = `(?:(?:00)?86${GAP})?1${GAP}[3-9]${digits(9)}`;
const IDENTITY = `\\d${digits(5)}${GAP}(?:19|20)${digits(2 + 4 + 3)}${GAP}[\\dXx]`;
const PRIVATE_NUMBER = new RegExp(`(?<!\\d)(?:${MOBILE}|${IDENTITY})(?!\\d)`);

/**
 * True if a text seems to carry a mainland mobile number, with or without the country's 86, or an 18-place identity number,
 * also when gaps stand between the digits: such words are not published before a human looked (D9).
 */
export const carriesPrivateNumber = (text: string): boolean => PRIVATE_NUMBER.test(text.normalize('NFKC'));
