import { appNotices } from './app-grants.ts';
import type { CheckedRoster } from './check-roster.ts';
import type { BadRow } from './check-row.ts';
import { unmentioned, type CurrentRoster } from './current-roster.ts';
import type { ResidentDoc } from './documents.ts';
import { isAdmin, RECONCILE_RULES, type Reconciling } from './reconcile-rules.ts';
import { ROSTER_COLUMNS, type RosterProblem } from './roster-columns.ts';
import type { PlacedRow } from './placed-row.ts';
import { recogniseHouseholds } from './recognise/households.ts';
import type { Rename } from './recognise/places.ts';
import type { RosterQuestion } from './recognise/question.ts';
import { recognise, type Asked, type UnhousedRow } from './recognise/recognise.ts';
import type { RosterContext } from './roster-facts.ts';

/** Who imports, as far as it decides what they may change. */
export type Importer = { readonly residentNumber: string; readonly mayAppointAdmins: boolean };

/** A file that fits what is stored: its good rows, everybody it does not speak of, and what was wrong. */
export type ReconciledRoster = {
  readonly rows: readonly PlacedRow[];
  readonly bad: readonly BadRow[];
  readonly problems: readonly RosterProblem[];
  readonly stayers: readonly ResidentDoc[];
  readonly leavers: readonly ResidentDoc[];
  /** What has to be answered before it is done. */
  readonly questions: readonly RosterQuestion[];
  /** Places that the file calls by another name. */
  readonly renames: readonly Rename[];
};

/**
 * Holds a checked file against what is stored: first recognises who is who, then looks what fits. A row that cannot go in stays out, and then the person stays as stored,
 * which may keep others out in turn; so the rules are asked until none finds anything. Each round takes out a row at
 * least, which bounds the rounds.
 *
 * The importer, and administrators unless an administrator imports, are never removed by a file.
 */
export const reconcile = (
  context: RosterContext,
  current: CurrentRoster,
  checked: CheckedRoster,
  importer: Importer,
  asked: Asked,
): ReconciledRoster => {
  const mayLeave = (resident: ResidentDoc) =>
    !checked.mayHideSomebody &&
    resident.number !== importer.residentNumber &&
    (importer.mayAppointAdmins || !isAdmin(resident, context));
  const known = recognise(context, current, checked, asked);
  const isRenumbered = known.isRenumbered;
  let unhoused = known.rows;
  const bad: BadRow[] = [...checked.bad, ...known.out.map(({ line, number }) => ({ line, number }))];
  const kept = new Set(known.out.flatMap(({ keeps }) => keeps.map(({ _id }) => _id)));
  const problems: RosterProblem[] = [];
  for (;;) {
    const notIn = { bad: checked.bad, kept, isRenumbered };
    const { stayers, leavers, heldCount } = unmentioned(current, unhoused, notIn, mayLeave);
    const rows = housed(context, current, unhoused, stayers);
    const found = firstFound({ ...context, current, rows, stayers, mayAppointAdmins: importer.mayAppointAdmins });
    if (found.length === 0) {
      const told =
        heldCount > 0 && checked.bad.length > 0 && rows.length > 0 ? [heldNotice(heldCount, checked.bad)] : [];
      const lines = new Set([...rows.map(({ line }) => line), ...known.out.map(({ line }) => line)]);
      return {
        ...{ rows, bad, stayers, leavers, renames: known.renames },
        problems: [...told, ...appNotices(context, { rows }), ...known.problems.filter(isOf(lines)), ...problems],
        questions: known.questions.filter(isOf(lines)),
      };
    }
    problems.push(...found);
    const out = new Set(found.map(({ line }) => line));
    for (const { line, number, stored } of unhoused.filter(isOf(out))) {
      bad.push({ line, number });
      if (stored) kept.add(stored._id);
    }
    unhoused = unhoused.filter(({ line }) => !out.has(line));
  }
};

const isOf =
  (lines: ReadonlySet<number>) =>
  ({ line }: { readonly line: number }): boolean =>
    lines.has(line);

/** Rows with their households, which follow their people; asked anew whenever somebody turns out to stay. */
const housed = (
  context: RosterContext,
  current: CurrentRoster,
  rows: readonly UnhousedRow[],
  stayers: readonly ResidentDoc[],
): readonly PlacedRow[] => {
  const households = recogniseHouseholds(context.community._id, current, rows, stayers);
  return rows.flatMap((row) => {
    const householdId = households.get(row.household);
    return householdId ? [{ ...row, householdId }] : [];
  });
};

const firstFound = (state: Reconciling): readonly RosterProblem[] => {
  for (const rule of RECONCILE_RULES) {
    const found = rule(state);
    if (found.length > 0) return found;
  }
  return [];
};

const heldNotice = (count: number, bad: readonly BadRow[]): RosterProblem => ({
  line: 1,
  column: ROSTER_COLUMNS.number,
  reason: bad.some(({ number }) => number === null)
    ? `有的行读不出编号，所以表里没有的${count}人这次都不移出`
    : `编号改过，又有行有错，所以表里没有的${count}人这次都不移出`,
});
