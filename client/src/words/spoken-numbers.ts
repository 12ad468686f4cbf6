import { preferences } from '../platform/preferences.ts';
import { describe } from './languages.ts';

/** Chinese is said and parted otherwise than what is written in letters. */
const isHan = (): boolean => describe(preferences.get().language).script === 'han';

const DIGITS = '零一二三四五六七八九';

const digit = (n: number): string => DIGITS[n] ?? '';

/** A number up to 99 as it is said; a larger one a voice says well itself. 两 stands for 2 before what is counted. */
export const spokenNumber = (n: number, isCount = true): string => {
  if (!(n >= 0 && n <= 99)) return String(n);
  if (n === 2 && isCount) return '两';
  if (n < 10) return digit(n);
  const tens = Math.floor(n / 10);
  return `${tens === 1 ? '' : digit(tens)}十${n % 10 === 0 ? '' : digit(n % 10)}`;
};

const spokenClock = (hour: number, minute: number): string => {
  const past = minute === 0 ? '' : minute < 10 ? `零${spokenNumber(minute, false)}分` : spokenNumber(minute, false);
  return `${spokenNumber(hour)}点${past}`;
};

/** What stands on the screen, as a person would say it: 8:20 is 八点二十, 要 2 人 is 要两人. Letters are left to their voice. */
export const spoken = (shown: string): string => {
  if (!isHan()) return shown;
  return shown
    .replace(/(\d{1,2}):(\d{2})/g, (_, hour: string, minute: string) => spokenClock(Number(hour), Number(minute)))
    .replace(/ ?(\d+) ?(?=[\u4e00-\u9fff])/g, (whole, n: string) => (whole === n ? n : spokenNumber(Number(n))))
    .replace(/([\u4e00-\u9fff]) (?=[\u4e00-\u9fff])/g, '$1');
};

/** Facts in one breath, with a pause between; what is empty is left out, and no mark is said twice. */
export const inOneBreath = (facts: readonly string[]): string => {
  const [pause, end, space] = isHan() ? ['，', '。', ''] : [', ', '.', ' '];
  const said = facts.map((fact) => fact.trim().replace(/[，。,.]+$/, '')).filter((fact) => fact !== '');
  return said
    .map((fact, at) => {
      const isLast = at === said.length - 1;
      if (/[？：?:]$/.test(fact)) return isLast ? fact : fact + space;
      return fact + (isLast ? end : pause);
    })
    .join('');
};
