import { nameKey } from '../names/same-name.ts';
import type { RosterRow } from '../check-row.ts';
import type { ResidentDoc } from '../documents.ts';

/** A name as rows and people are compared by it: as names are everywhere, and with its digits. */
export const bareName = (name: string): string => `${nameKey(name)}${(name.match(/[0-9]+/g) ?? []).join('.')}`;

/** What a row and a stored person are compared by. */
export type Traits = {
  readonly number: string;
  readonly name: string;
  readonly flat: string;
  readonly birthYear: number | null;
  readonly gender: 'male' | 'female' | null;
  readonly relation: string;
};

/** The traits of a row, whose building is told by its document. */
export const traitsOfRow = (row: RosterRow, buildingId: string): Traits => ({
  number: row.number,
  name: bareName(row.name),
  flat: `${buildingId} ${String(row.unit)} ${row.flat}`,
  birthYear: row.birthYear,
  gender: row.gender,
  relation: row.relation,
});

/** The traits of a stored person. */
export const traitsOf = (one: ResidentDoc): Traits => ({
  number: one.number,
  name: bareName(one.name),
  flat: `${one.buildingId} ${String(one.unit)} ${one.flat}`,
  birthYear: one.birthYear,
  gender: one.gender,
  relation: one.relation,
});

/** A number as a spreadsheet may leave it: zeros at its front are lost, and zeros after letters (`R007`, `R7`) too. */
export const bareNumber = (number: string): string => number.replace(/(^|[^0-9])0+(?=[0-9])/g, '$1');

/** True if both cannot be one person by what is known of each: another year of birth, or another sex. */
export const contradict = (a: Traits, b: Traits): boolean =>
  (a.birthYear !== null && b.birthYear !== null && a.birthYear !== b.birthYear) ||
  (a.gender !== null && b.gender !== null && a.gender !== b.gender);

/** True if one name is the other with one character mended, added or left out, and at least one stays. */
export const alike = (a: string, b: string): boolean => {
  const [short = [], long = []] = [Array.from(a), Array.from(b)].sort((x, y) => x.length - y.length);
  if (short.length < 1 || long.length < 2 || long.length - short.length > 1) return false;
  let front = 0;
  while (front < short.length && short[front] === long[front]) front += 1;
  let back = 0;
  while (back < short.length - front && short[short.length - 1 - back] === long[long.length - 1 - back]) back += 1;
  return long.length - front - back <= 1;
};
