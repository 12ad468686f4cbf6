import { appNotices } from './app-grants.ts';
import type { CheckedRoster } from './check-roster.ts';
import type { BadRow } from './check-row.ts';
import { unmentioned, type CurrentRoster } from './current-roster.ts';
import type { ResidentDoc } from './documents.ts';
import { isAdmin, RECONCILE_RULES, type Reconciling } from './reconcile-rules.ts';
import { ROSTER_COLUMNS, type RosterProblem } from './roster-columns.ts';
import { placeRows, type PlacedRow } from './placed-row.ts';
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
};

/**
 * Holds a checked file against what is stored. A row that cannot go in stays out, and then the person stays as stored,
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
): ReconciledRoster => {
  const mayLeave = (resident: ResidentDoc) =>
    !checked.mayHideSomebody &&
    resident.number !== importer.residentNumber &&
    (importer.mayAppointAdmins || !isAdmin(resident, context));
  let rows = placeRows(context.community._id, checked.rows);
  let { bad } = checked;
  const problems: RosterProblem[] = [];
  for (;;) {
    const { stayers, leavers, heldCount } = unmentioned(current, rows, bad, mayLeave);
    const found = firstFound({ ...context, current, rows, stayers, mayAppointAdmins: importer.mayAppointAdmins });
    if (found.length === 0) {
      const notices =
        heldCount > 0 && bad.some(({ number }) => number === null) && rows.length > 0 ? [heldNotice(heldCount)] : [];
      const known = appNotices(context, { rows, residents: current.residents });
      return { rows, bad, problems: [...notices, ...known, ...problems], stayers, leavers };
    }
    problems.push(...found);
    const out = new Set(found.map(({ line }) => line));
    bad = [...bad, ...rows.filter(({ line }) => out.has(line)).map(({ line, number }) => ({ line, number }))];
    rows = rows.filter(({ line }) => !out.has(line));
  }
};

const firstFound = (state: Reconciling): readonly RosterProblem[] => {
  for (const rule of RECONCILE_RULES) {
    const found = rule(state);
    if (found.length > 0) return found;
  }
  return [];
};

const heldNotice = (count: number): RosterProblem => ({
  line: 1,
  column: ROSTER_COLUMNS.number,
  reason: `有的行读不出编号，所以表里没有的${count}人这次都不移出`,
});
