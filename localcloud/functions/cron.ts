/**
 * WeChat's seven-field timer expression: second minute hour day month week year, in Beijing time (+08:00 all year).
 * [DOC] https://developers.weixin.qq.com/miniprogram/dev/wxcloudservice/wxcloud/guide/functions/triggers.md
 *
 * Day and week together mean "either" when both are restricted. A week given as digits is refused: WeChat's own pages
 * disagree whether 0 is Sunday or Monday, so write SUN to SAT.
 */
export type Cron = {
  /** The first moment after `after` (exclusive, epoch ms) that matches, or undefined if the years have run out. */
  readonly next: (after: number) => number | undefined;
};

const BEIJING_OFFSET_MS = 8 * 60 * 60 * 1000;
const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const WEEKDAYS = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];

type Field = {
  readonly name: string;
  readonly min: number;
  readonly max: number;
  readonly names?: readonly string[];
  readonly namesOnly?: boolean;
};

const FIELDS = {
  second: { name: 'second', min: 0, max: 59 },
  minute: { name: 'minute', min: 0, max: 59 },
  hour: { name: 'hour', min: 0, max: 23 },
  day: { name: 'day', min: 1, max: 31 },
  month: { name: 'month', min: 1, max: 12, names: MONTHS },
  week: { name: 'week', min: 0, max: 6, names: WEEKDAYS, namesOnly: true },
  year: { name: 'year', min: 1970, max: 2099 },
} as const satisfies Record<string, Field>;

const refuse = (field: Field, text: string, why: string): never => {
  throw new Error(`cron: field ${field.name}: "${text}" ${why}`);
};

const parseValue = (field: Field, text: string): number => {
  const named = field.names?.indexOf(text.toUpperCase()) ?? -1;
  if (named >= 0) return named + field.min;
  if (!/^\d{1,4}$/.test(text)) return refuse(field, text, 'is not understood');
  if (field.namesOnly)
    return refuse(field, text, 'is a digit, and the documents disagree what 0 means: write SUN to SAT');
  const value = Number(text);
  return value < field.min || value > field.max
    ? refuse(field, text, `is not within ${field.min}-${field.max}`)
    : value;
};

/** `*`, `a` or `a-b`; an open end runs to the field's last value when there is a step. */
const parseRange = (field: Field, range: string, hasStep: boolean): readonly [number, number] => {
  if (range === '*') return [field.min, field.max];
  const [fromText = '', toText, ...more] = range.split('-');
  if (more.length > 0) return refuse(field, range, 'is not understood');
  const from = parseValue(field, fromText);
  if (toText === undefined) return [from, hasStep ? field.max : from];
  const to = parseValue(field, toText);
  return to < from ? refuse(field, range, 'runs backwards') : [from, to];
};

const parsePart = (field: Field, part: string): readonly number[] => {
  const [range = '', stepText, ...rest] = part.split('/');
  if (rest.length > 0) return refuse(field, part, 'has more than one /');
  const step = stepText === undefined ? 1 : Number(stepText);
  if (!Number.isInteger(step) || step < 1) return refuse(field, part, 'has a step that is not a whole number above 0');
  const [from, to] = parseRange(field, range, stepText !== undefined);
  return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => from + i * step);
};

const parseField = (field: Field, text: string): ReadonlySet<number> =>
  new Set(text.split(',').flatMap((part) => parsePart(field, part)));

type DayRule = (date: Date) => boolean;

const dayRule = (dayText: string, weekText: string): DayRule => {
  const days = parseField(FIELDS.day, dayText);
  const weekdays = parseField(FIELDS.week, weekText);
  if (dayText === '*' || weekText === '*')
    return (date) => days.has(date.getUTCDate()) && weekdays.has(date.getUTCDay());
  return (date) => days.has(date.getUTCDate()) || weekdays.has(date.getUTCDay());
};

/** Reads an expression; throws, naming the field, if it is not one. */
export const parseCron = (expression: string): Cron => {
  const texts = expression.trim().split(/\s+/);
  if (texts.length !== 7)
    throw new Error(`cron: "${expression}" has ${texts.length} fields, not the 7 that WeChat wants`);
  const [s = '', m = '', h = '', day = '', month = '', week = '', year = ''] = texts;
  const seconds = parseField(FIELDS.second, s);
  const minutes = parseField(FIELDS.minute, m);
  const hours = parseField(FIELDS.hour, h);
  const months = parseField(FIELDS.month, month);
  const years = parseField(FIELDS.year, year);
  const dayMatches = dayRule(day, week);
  const lastYear = Math.max(...years);

  // Walks in "Beijing as if UTC", leaving out whole years, months, days, hours and minutes that cannot match.
  const next = (after: number): number | undefined => {
    const t = new Date(Math.floor((after + BEIJING_OFFSET_MS) / 1000) * 1000 + 1000);
    while (t.getUTCFullYear() <= lastYear) {
      if (!years.has(t.getUTCFullYear())) t.setTime(Date.UTC(t.getUTCFullYear() + 1, 0));
      else if (!months.has(t.getUTCMonth() + 1)) t.setTime(Date.UTC(t.getUTCFullYear(), t.getUTCMonth() + 1));
      else if (!dayMatches(t)) t.setTime(Date.UTC(t.getUTCFullYear(), t.getUTCMonth(), t.getUTCDate() + 1));
      else if (!hours.has(t.getUTCHours())) t.setUTCHours(t.getUTCHours() + 1, 0, 0);
      else if (!minutes.has(t.getUTCMinutes())) t.setUTCMinutes(t.getUTCMinutes() + 1, 0);
      else if (!seconds.has(t.getUTCSeconds())) t.setUTCSeconds(t.getUTCSeconds() + 1);
      else return t.getTime() - BEIJING_OFFSET_MS;
    }
    return undefined;
  };
  return { next };
};
