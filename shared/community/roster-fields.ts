import type { LocalDate } from '../kernel/time.ts';
import { ethnicityNamed } from './ethnicities.ts';
import { ROLE_WORDS, ROLES, type Role } from './roles.ts';
import { ROSTER_LIMITS as LIMITS } from './roster-limits.ts';
import { ROSTER_NUMBER } from './roster-number.ts';
import { properSigns } from './names/proper-signs.ts';
import { sheetDamage } from './reading/sheet-damage.ts';
import { clean, compact } from './roster-text.ts';

/** A cell that was understood, with what should be looked at, or why it was not, in words for the person who keeps the roster. */
export type Read<T> = { readonly value: T; readonly notice?: string } | { readonly reason: string };

const EMPTY = '不能空着';
const tooLong = (max: number) => `太长了，最多${max}个字`;

/** Any text up to `max`, empty allowed. */
export const readText = (cell: string, max: number): Read<string> => {
  const value = clean(cell);
  return value.length > max ? { reason: tooLong(max) } : { value };
};

/** The name of a grid or a building: no blanks, not empty. */
export const readPlaceName = (cell: string, max: number): Read<string> => {
  const value = compact(cell);
  if (value === '') return { reason: EMPTY };
  const damage = sheetDamage(value) ?? (isOddPlace(value) ? '不像楼栋、片区的名字' : undefined);
  if (damage !== undefined) return { reason: damage };
  return value.length > max ? { reason: tooLong(max) } : { value };
};

/** True where a hole, a private code or no letter and no digit at all stands in the name of a place. */
const isOddPlace = (value: string): boolean =>
  /[?□■\u2E80-\u2FDF]|\p{Co}/u.test(properSigns(value)) || !/[\p{Letter}\p{Number}]/u.test(value);

/** 编号 and 户号: letters, digits and `-`, upper case, so that `r01` and `R01` are one. */
export const readNumber = (cell: string): Read<string> => {
  const value = compact(cell).toUpperCase();
  if (value === '') return { reason: EMPTY };
  const damage = sheetDamage(value);
  if (damage !== undefined) return { reason: damage };
  if (!ROSTER_NUMBER.test(value)) return { reason: '只能用数字、字母和短横' };
  return value.length > LIMITS.numberLengthMax ? { reason: tooLong(LIMITS.numberLengthMax) } : { value };
};

/** 男, 女 or empty. */
export const readGender = (cell: string): Read<'male' | 'female' | null> => {
  const word = compact(cell);
  if (word === '') return { value: null };
  if (word === '男' || word === '男性') return { value: 'male' };
  if (word === '女' || word === '女性') return { value: 'female' };
  return { reason: '只能填男、女' };
};

/** Four digits up to this year, or empty. Of a whole date only the year is read: the rest is more than Linli needs to know. */
export const readBirthYear = (cell: string, today: LocalDate): Read<number | null> => {
  const word = compact(cell).replace(/^(\d{4})(?:年|[-/.年]\d{1,2}(?:[-/.月](?:\d{1,2}日?)?)?)$/, '$1');
  if (word === '') return { value: null };
  if (!/^\d{4}$/.test(word)) return { reason: '只填四位年份，比如 1986' };
  const year = Number(word);
  const now = Number(today.slice(0, 4));
  return year < LIMITS.birthYearMin || year > now
    ? { reason: `要在${LIMITS.birthYearMin}到${now}之间` }
    : { value: year };
};

/** One of the 56 peoples, 其他, 未识别, or empty. What is none of them is kept as it is written, and said. */
export const readEthnicity = (cell: string): Read<string | null> => {
  const word = compact(cell);
  if (word === '') return { value: null };
  const value = ethnicityNamed(word);
  if (value !== undefined) return { value };
  if (word.length > LIMITS.ethnicityLengthMax) return { reason: tooLong(LIMITS.ethnicityLengthMax) };
  return { value: word, notice: `五十六个民族里没有“${word}”，照写的记` };
};

const UNIT_WORDS = '一二三四五六七八九十';

/** 1-99, with or without 单元; the first ten in words too. */
export const readUnit = (cell: string): Read<number> => {
  const word = compact(cell).replace(/单元$/, '');
  if (word === '') return { reason: EMPTY };
  const damage = sheetDamage(word);
  if (damage !== undefined) return { reason: damage };
  const spelled = word.length === 1 ? UNIT_WORDS.indexOf(word) + 1 : 0;
  const unit = /^\d{1,2}$/.test(word) ? Number(word) : spelled;
  return unit >= 1 && unit <= LIMITS.unitMax ? { value: unit } : { reason: '要填单元的数字，比如 1' };
};

/** The unit that a flat tells in front of its number: 1 of `1单元302`; null where it tells none. */
export const unitInFlat = (cell: string): number | null => {
  const [, unit] = /^(\d{1,2}|[一二三四五六七八九十])单元/.exec(compact(cell)) ?? [];
  const read = unit === undefined ? undefined : readUnit(unit);
  return read && 'value' in read ? read.value : null;
};

/** What is on the door: `302`, `302室`, `1单元302`, `12-3`. */
export const readFlat = (cell: string): Read<string> => {
  const word = compact(cell)
    .replace(/^(?:\d{1,2}|[一二三四五六七八九十])单元/, '')
    .replace(/[室号]$/, '')
    .toUpperCase();
  if (word === '') return { reason: EMPTY };
  const damage = sheetDamage(word);
  if (damage !== undefined) return { reason: damage };
  const [, letter] = /\d([OIL])\d/.exec(word) ?? [];
  if (letter !== undefined) return { reason: `数字中间有字母“${letter}”，是不是数字` };
  return /^[0-9A-Z]{1,6}(-[0-9A-Z]{1,3})?$/.test(word) ? { value: word } : { reason: '房号要像 302、12-3' };
};

/** 是 or 否; empty is 否. */
export const readAway = (cell: string): Read<boolean> => {
  const word = compact(cell);
  if (word === '是') return { value: true };
  return word === '否' || word === '' ? { value: false } : { reason: '只能填是、否' };
};

const ROLE_OF_WORD = new Map<string, Role>(ROLES.map((role) => [ROLE_WORDS[role], role]));

/** A list of roles, each once, in the order of {@link ROLES}; any of ; 、 , / between them. */
export const readRoles = (cell: string): Read<readonly Role[]> => {
  const words = clean(cell)
    .split(/[;、,/ ]+/)
    .filter((word) => word !== '');
  const unknown = words.find((word) => !ROLE_OF_WORD.has(word));
  if (unknown !== undefined) return { reason: `没有“${unknown.slice(0, 10)}”这个身份` };
  return { value: ROLES.filter((role) => words.includes(ROLE_WORDS[role])) };
};

/** A day, as people and spreadsheets write it (2024-03-05, 2024/3/5, 2024年3月5日), or empty. */
export const readDay = (cell: string): Read<LocalDate | null> => {
  const word = compact(cell);
  if (word === '') return { value: null };
  const [, year = '', month = '', dayOfMonth = ''] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(word) ?? [];
  const day = `${year}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`;
  const at = Date.parse(`${day}T00:00:00.000Z`);
  const isReal = !Number.isNaN(at) && new Date(at).toISOString().startsWith(day);
  return isReal ? { value: day as LocalDate } : { reason: '日期要像 2024-03-05' };
};
