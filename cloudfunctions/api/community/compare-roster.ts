import { byLine, checkRoster } from '../../../shared/community/check-roster.ts';
import { needsSecond } from '../../../shared/community/roster-guard.ts';
import { rosterChanges } from '../../../shared/community/roster-changes.ts';
import { doubtful } from '../../../shared/community/recognise/recognise.ts';
import { QUESTIONS_MAX, type Answers } from '../../../shared/community/recognise/question.ts';
import { beforeOf } from '../../../shared/community/take-back.ts';
import { pointsKept } from '../../platform/points-kept.ts';
import { diffRoster } from '../../../shared/community/diff-roster.ts';
import type { CommunityDoc } from '../../../shared/community/documents.ts';
import { isAdmin } from '../../../shared/community/reconcile-rules.ts';
import { reconcile } from '../../../shared/community/reconcile.ts';
import { ROSTER_LIMITS } from '../../../shared/community/roster-limits.ts';
import type { ResidentCtx } from '../../platform/context.ts';
import type { Sheet } from '../../../shared/community/reading/sheet.ts';
import type { RosterProblem } from '../../../shared/community/roster-columns.ts';
import { NEW_PLACES_MAX } from '../../../shared/community/roster-contract.ts';
import { newPlaces } from '../../../shared/community/new-places.ts';
import { readCurrentRoster } from '../../platform/roster-reads.ts';

/** What a file would do to a community: the report for the screen, the plan, and everybody whom it changes. */
export const compareRoster = async (ctx: ResidentCtx, community: CommunityDoc, sheet: Sheet, answers: Answers) => {
  const current = await readCurrentRoster(community._id);
  const checked = checkRoster(sheet, ctx.today, current);
  const context = { community, now: ctx.now, today: ctx.today };
  const importer = { residentNumber: ctx.resident.number, mayAppointAdmins: isAdmin(ctx.resident, ctx) };
  const isKeptOf = await pointsKept(doubtful(context, current, checked));
  const reconciled = reconcile(context, current, checked, importer, { answers, isKeptOf });
  const { counts, people, moved, removed, plan } = diffRoster(context, current, reconciled);
  const said = byLine([...checked.problems, ...reconciled.problems]);
  const bad = new Set(reconciled.bad.map(({ line }) => line));
  // Of a file of which nothing could be read all that is said is why.
  const isProblem = ({ line }: RosterProblem) => reconciled.rows.length === 0 || bad.has(line);
  const touched = counts.removed + counts.moved + counts.renamed;
  const living = current.residents.filter(({ leftAt }) => leftAt === null).length;
  const { rows, leavers } = reconciled;
  return {
    plan,
    before: beforeOf(current, people, leavers),
    changes: rosterChanges(ctx.today, current, { people, rows, leavers }),
    report: {
      counts: { ...counts, rows: checked.rowCount, bad: reconciled.bad.length },
      problems: shown(said.filter(isProblem)),
      notices: shown(said.filter((one) => !isProblem(one))),
      newPlaces: newPlaces(current, reconciled.rows).slice(0, NEW_PLACES_MAX + 1),
      moved: shown(moved),
      removed: shown(removed),
      questions: reconciled.questions.slice(0, QUESTIONS_MAX).map((asked) => ({
        ...asked,
        was: asked.was && { ...asked.was, holds: [...asked.was.holds] },
        now: { ...asked.now, holds: [...asked.now.holds] },
      })),
      renames: reconciled.renames.map(({ was, now }) => ({ was, now })),
      touched,
      needsSecond: needsSecond(touched, living),
    },
  };
};

const shown = <T>(all: readonly T[]) => all.slice(0, ROSTER_LIMITS.shownMax);
