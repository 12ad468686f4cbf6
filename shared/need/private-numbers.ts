/** What people put between the digits of a number. */
const GAP = '[\\s.·_\\-()]{0,2}';
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

/** Digits that are written out (U+5E7A is the 1 of whoever dictates a number), so many in a row that they are no count. */
const SPELLED = /[零〇一二三四五六七八九两\u5E7A]{7,}/g;
const SPELLED_DIGITS: ReadonlyMap<string, string> = new Map([
  ...Array.from('零一二三四五六七八九', (sign, digit): [string, string] => [sign, String(digit)]),
  ...([
    ['〇', '0'],
    ['\u5E7A', '1'],
    ['两', '2'],
  ] as const),
]);

/** So many numbers one after the other, each a little larger than the one before, are buildings, floors or flats. */
const LIST_MIN = 4;
const LISTED_APART_MAX = 100;

/** True for 1 3 5 7 9 11 13 15: nobody's number is written so that its parts only rise. */
const isList = (found: string): boolean => {
  const parts = found.split(/\D+/).filter((part) => part !== '');
  const isNext = (part: string, at: number) => {
    const apart = Number(part) - Number(parts[at - 1] ?? part);
    return at === 0 || (apart > 0 && apart <= LISTED_APART_MAX);
  };
  return parts.length >= LIST_MIN && parts.every(isNext);
};

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(SPELLED, (said) => Array.from(said, (sign) => SPELLED_DIGITS.get(sign) ?? sign).join(''));

/**
 * True if a text seems to carry a number that is somebody's: a mainland mobile with or without the country's 86, a landline, an 18-place
 * identity number, a bank card; also when gaps or invisible marks stand between the digits, and when they are spelled. Such words are not
 * published before a human looked (D9). A list of buildings is none.
 */
export const carriesPrivateNumber = (text: string): boolean => {
  const words = plain(text);
  return CALLED.test(words) || [...words.matchAll(PRIVATE_NUMBER)].some(([, found = '']) => !isList(found));
};
