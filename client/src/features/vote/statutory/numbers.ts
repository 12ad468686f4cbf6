import {
  AREA_MAX,
  MEASURES,
  TOTAL_FIELDS,
  type Measure,
  type TotalField,
  type Totals,
} from '../../../../../shared/vote/totals.ts';
import { say } from '../../../words/say.ts';

/** Square decimetres as square metres, exactly: 14002500 is 140025, 140050 is 1400.5. */
const inMetres = (area: number): string => {
  const rest = String(area % 100)
    .padStart(2, '0')
    .replace(/0+$/u, '');
  return `${String(Math.floor(area / 100))}${rest === '' ? '' : `.${rest}`}`;
};

/** So many homes, or so much area, as it is read. */
export const sayMeasured = (measure: Measure, n: number): string =>
  measure === 'households' ? say('law.households', { n }) : say('law.area', { n: inMetres(n) });

/** How those who took part were for it, by one measure. */
export const saySplit = (measure: Measure, totals: Totals): string =>
  say('law.split', {
    yes: sayMeasured(measure, totals[`${measure}Yes`]),
    no: sayMeasured(measure, totals[`${measure}No`]),
    abstained: sayMeasured(measure, totals[`${measure}Abstained`]),
  });

/** What is typed, as it stands in its boxes. */
export type Written = Readonly<Record<TotalField, string>>;

/** The fields of one step. */
export const fieldsOf = (measure: Measure): readonly TotalField[] =>
  TOTAL_FIELDS.filter((field) => field.startsWith(measure));
export const measureOf = (field: TotalField): Measure =>
  MEASURES.find((measure) => field.startsWith(measure)) ?? 'households';

/** As it stood when it was typed last, or nothing. */
export const writtenOf = (mine: Totals | null): Written =>
  Object.fromEntries(
    TOTAL_FIELDS.map((field) => {
      const known = mine?.[field];
      if (known === undefined) return [field, ''];
      return [field, measureOf(field) === 'area' ? inMetres(known) : String(known)];
    }),
  ) as Written;

/** What one box means: whole homes, or square metres of at most two places as square decimetres; null = no number. */
const numberIn = (field: TotalField, written: string): number | null => {
  const shape = measureOf(field) === 'area' ? /^(\d{1,8})(?:\.(\d{1,2}))?$/u : /^(\d{1,6})$/u;
  const [, whole, part = ''] = shape.exec(written.trim()) ?? [];
  if (whole === undefined) return null;
  const n = measureOf(field) === 'area' ? Number(whole) * 100 + Number(part.padEnd(2, '0')) : Number(whole);
  return n <= AREA_MAX ? n : null;
};

/** What all boxes mean, so far as they hold numbers. */
export const readOf = (written: Written): Partial<Totals> =>
  Object.fromEntries(
    TOTAL_FIELDS.flatMap((field) => {
      const n = numberIn(field, written[field]);
      return n === null ? [] : [[field, n]];
    }),
  );

/** True once every box of a measure holds a number. */
export const isWhole = (read: Partial<Totals>, measures: readonly Measure[]): boolean =>
  measures.flatMap(fieldsOf).every((field) => read[field] !== undefined);
/** Of nobody: what is not typed yet. */
export const NOTHING = Object.fromEntries(TOTAL_FIELDS.map((field) => [field, 0])) as Totals;
/** What is read, once nothing is missing. */
export const totalsIn = (read: Partial<Totals>): Totals | null => (isWhole(read, MEASURES) ? (read as Totals) : null);
