import type { RosterRow } from './check-row.ts';
import type { ResidentDoc } from './documents.ts';
import { ROLE_WORDS } from './roles.ts';
import { ROSTER_COLUMNS, type RosterProblem } from './roster-columns.ts';
import type { PlacedRow } from './placed-row.ts';
import { wantedGrants, type RosterContext } from './roster-facts.ts';
import { isEnded, isEndedInApp } from './roster-grants.ts';

type Rows = { readonly rows: readonly PlacedRow[] };

/**
 * What the rows say of roles and the app knows better: a role that was given in the app and that the row does not state, and one that was
 * ended there and that the row still states. The row goes in all the same; the role stays as the app has it, and this says so.
 */
export const appNotices = (context: RosterContext, { rows }: Rows): readonly RosterProblem[] =>
  rows.flatMap((row) =>
    row.stored && !row.keepsRoles && holdsOfApp(row.stored) ? noticesOf(context, row, row.stored) : [],
  );

const holdsOfApp = ({ roles }: ResidentDoc): boolean =>
  roles.some(({ source, endedBy }) => source === 'app' || endedBy === 'app');

const noticesOf = (context: RosterContext, row: PlacedRow, { roles }: ResidentDoc): readonly RosterProblem[] => {
  const wanted = wantedGrants(context, row);
  const kept = roles.filter(
    (grant) =>
      grant.source === 'app' &&
      grant.endedBy !== 'app' &&
      !grant.asDeputy &&
      !isEnded(grant, context.today) &&
      !wanted.some(({ role, scopeId }) => role === grant.role && scopeId === grant.scopeId),
  );
  const gone = wanted.filter(
    (wish) => isEndedInApp(roles, wish) && !roles.some((one) => holdsStill(one, wish, context.today)),
  );
  return [
    ...kept.map(({ role }) => notice(row, `${ROLE_WORDS[role]}是在邻里里定的，表里没写，照旧`)),
    ...gone.map(({ role }) => notice(row, `${ROLE_WORDS[role]}在邻里里已经不当了，不再加上`)),
  ];
};

const holdsStill = (
  grant: ResidentDoc['roles'][number],
  { role, scopeId }: { readonly role: string; readonly scopeId: string },
  today: RosterContext['today'],
): boolean => grant.role === role && grant.scopeId === scopeId && !grant.asDeputy && !isEnded(grant, today);

const notice = ({ line }: RosterRow, reason: string): RosterProblem => ({ line, column: ROSTER_COLUMNS.roles, reason });
