import { plainForm } from '../kernel/plain-form.ts';

/** What people put between the digits of a number, and what somebody puts there who wants it to be missed. */
const GAP = '[\\s.·_\\-()*/,，、。~—–+#]{0,5}';
const digits = (from: number, to = from) => `(?:${GAP}\\d){${String(from)},${String(to)}}`;

const MOBILE = `(?:\\+?(?:00)?86${GAP})?1${GAP}[3-9]${digits(9)}`;
const IDENTITY = `\\d${digits(5)}${GAP}(?:19|20)${digits(2 + 4 + 3)}${GAP}[\\dXx]`;
/** With its area code, which is two or three digits after the 0. */
const LANDLINE = `0${GAP}(?:10|2${GAP}\\d|[3-9]${digits(2)})${digits(7, 8)}`;
/** Cards of banks have sixteen to nineteen digits, the first of them one of four. */
const BANK_CARD = `[3-6]${digits(15, 18)}`;
/** Phones read this too: older ones know no look back, so what stands before is matched along. */
const PRIVATE_NUMBER = new RegExp(`(?:^|\\D)(${MOBILE}|${IDENTITY}|${LANDLINE}|${BANK_CARD})(?!\\d)`, 'g');
/** A landline without its area code is a number like any other, unless the words say what it is. */
const CALLED = new RegExp(`(?:电话|座机|来电|拨打|拨)[^\\d]{0,3}[2-9]${digits(6, 7)}(?!\\d)`);

/** Digits that are written out; U+5E7A is the 1 of whoever dictates a number, the other marks are those of bills. */
const SPELLED: readonly string[] = [
  '零〇',
  '一\u58F9\u5E7A',
  '二\u8D30两',
  '三\u53C1',
  '四\u8086',
  '五\u4F0D',
  '六\u9646',
  '七\u67D2',
  '八\u634C',
  '九\u7396',
];
/** Letters that look like a digit, also those of Cyrillic. */
const LOOKS_LIKE: readonly string[] = ['oO\u043E\u041E', 'lI|'];
const AS_DIGIT: ReadonlyMap<string, string> = new Map(
  [SPELLED, LOOKS_LIKE].flatMap((signs) =>
    signs.flatMap((same, digit) => Array.from(same, (sign): [string, string] => [sign, String(digit)])),
  ),
);
/** So many in a row that they are no count, whichever way each of them is written. */
const WRITTEN = new RegExp(`(?:[\\d${[...AS_DIGIT.keys()].join('')}]${GAP}){7,}`, 'g');

/** So many numbers one after the other, each a little larger than the one before, or each a little smaller, are buildings, floors or flats. */
const LIST_MIN = 4;
const LISTED_APART_MAX = 100;

/** True for 1 3 5 7 9 11 13 15 and 8 7 6 5: nobody's number is written so that its parts only rise, or only fall. */
const isList = (found: string): boolean => {
  const parts = found
    .split(/\D+/)
    .filter((part) => part !== '')
    .map(Number);
  const apart = parts.slice(1).map((part, at) => part - (parts[at] ?? part));
  const isNear = (by: number) => by > 0 && by <= LISTED_APART_MAX;
  return parts.length >= LIST_MIN && (apart.every(isNear) || apart.every((by) => isNear(-by)));
};

const plain = (text: string): string =>
  plainForm(text).replace(WRITTEN, (said) => Array.from(said, (sign) => AS_DIGIT.get(sign) ?? sign).join(''));

/**
 * True if a text seems to carry a number that is somebody's: a mainland mobile with or without the country's 86, a landline, an 18-place
 * identity number, a bank card; also when gaps, separators or invisible marks stand between the digits, and when some of them are spelled, of
 * another script, or letters that look like them. Such words are not
 * published before a human looked (D9). A list of buildings is none.
 */
export const carriesPrivateNumber = (text: string): boolean => {
  const words = plain(text);
  return CALLED.test(words) || [...words.matchAll(PRIVATE_NUMBER)].some(([, found = '']) => !isList(found));
};
