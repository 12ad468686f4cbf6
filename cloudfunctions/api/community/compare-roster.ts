import { byLine, checkRoster } from '../../../shared/community/check-roster.ts';
import { diffRoster } from '../../../shared/community/diff-roster.ts';
import type { CommunityDoc } from '../../../shared/community/documents.ts';
import { NEW_PLACES_MAX } from '../../../shared/community/contract.ts';
import { newPlaces } from '../../../shared/community/new-places.ts';
import { isAdmin } from '../../../shared/community/reconcile-rules.ts';
import { reconcile } from '../../../shared/community/reconcile.ts';
import type { RosterProblem } from '../../../shared/community/roster-columns.ts';
import { ROSTER_LIMITS } from '../../../shared/community/roster-limits.ts';
import type { ResidentCtx } from '../../platform/context.ts';
import type { Sheet } from '../../../shared/community/reading/sheet.ts';
import { readCurrentRoster } from '../../platform/roster-reads.ts';

/** What a file would do to a community: the report for the screen, and the plan. */
export const compareRoster = async (ctx: ResidentCtx, community: CommunityDoc, sheet: Sheet) => {
  const current = await readCurrentRoster(community._id);
  const checked = checkRoster(sheet, ctx.today, current);
  const context = { community, now: ctx.now, today: ctx.today };
  const importer = { residentNumber: ctx.resident.number, mayAppointAdmins: isAdmin(ctx.resident, ctx) };
  const reconciled = reconcile(context, current, checked, importer);
  const { counts, moved, removed, plan } = diffRoster(context, current, reconciled);
  const said = byLine([...checked.problems, ...reconciled.problems]);
  const bad = new Set(reconciled.bad.map(({ line }) => line));
  // Of a file of which nothing could be read all that is said is why.
  const isProblem = ({ line }: RosterProblem) => reconciled.rows.length === 0 || bad.has(line);
  const shown = <T>(all: readonly T[]) => all.slice(0, ROSTER_LIMITS.shownMax);
  return {
    plan,
    report: {
      counts: { ...counts, rows: checked.rowCount, bad: reconciled.bad.length },
      problems: shown(said.filter(isProblem)),
      notices: shown(said.filter((one) => !isProblem(one))),
      newPlaces: newPlaces(current, reconciled.rows).slice(0, NEW_PLACES_MAX + 1),
      moved: shown(moved),
      removed: shown(removed),
    },
  };
};
