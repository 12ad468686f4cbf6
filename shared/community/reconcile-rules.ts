import { flatWords, termsOverlap } from './check-together.ts';
import type { RosterRow } from './check-row.ts';
import type { CurrentRoster } from './current-roster.ts';
import type { ResidentId } from '../kernel/ids.ts';
import type { ResidentDoc } from './documents.ts';
import { flatKey, householdMoves, livingHouseholds } from './household-moves.ts';
import { moveOrder } from './move-order.ts';
import { ROSTER_COLUMNS, type RosterColumn, type RosterProblem } from './roster-columns.ts';
import type { PlacedRow } from './placed-row.ts';
import { sameFlat, type RosterContext } from './roster-facts.ts';
import type { RoleGrant } from './roles.ts';
import { isEnded, isEndedInApp } from './roster-grants.ts';
import { ROSTER_LIMITS as LIMITS } from './roster-limits.ts';

/** What the rules see: the rows that are still good, and the people who stay where they are. */
export type Reconciling = RosterContext & {
  readonly current: CurrentRoster;
  readonly rows: readonly PlacedRow[];
  readonly stayers: readonly ResidentDoc[];
  /** True if the importer may make and unmake administrators. */
  readonly mayAppointAdmins: boolean;
};
/** Finds rows that cannot go in beside what is stored. */
export type ReconcileRule = (state: Reconciling) => readonly RosterProblem[];

const problem = (row: RosterRow, column: RosterColumn, reason: string): RosterProblem => ({
  line: row.line,
  column: ROSTER_COLUMNS[column],
  reason,
});

/** True if the person is an administrator now or is going to be. */
export const isAdmin = (resident: ResidentDoc, { today }: Pick<RosterContext, 'today'>): boolean =>
  resident.leftAt === null && resident.roles.some((grant) => grant.role === 'admin' && !isEnded(grant, today));

/** Whoever keeps the roster cannot make themselves an administrator. */
const adminsByAdmins: ReconcileRule = (state) => {
  if (state.mayAppointAdmins) return [];
  return state.rows
    .filter((row) => row.roles.includes('admin') !== (row.stored !== undefined && isAdmin(row.stored, state)))
    .map((row) => problem(row, 'roles', '管理员只能让管理员来定'));
};

/** Somebody whose row is bad stays in the old flat, so the household cannot go. */
const householdStaysTogether: ReconcileRule = (state) => {
  const living = livingHouseholds(state.current);
  const staying = new Set(state.stayers.map(({ householdId }) => householdId));
  return state.rows
    .filter((row) => {
      const household = living.get(row.householdId);
      return household && staying.has(household._id) && !sameFlat(household, row.home);
    })
    .map((row) => problem(row, 'flat', '这一户有人的行有错，整户先不搬'));
};

/** A flat in which somebody stays is not free (M-01). */
const flatIsFree: ReconcileRule = (state) => {
  const numberOf = new Map(state.current.households.map(({ _id, number }) => [_id, number]));
  const held = new Map(state.stayers.map((resident) => [flatKey(resident), resident.householdId]));
  return state.rows.flatMap((row) => {
    const holder = held.get(flatKey(row.home));
    return holder === undefined || holder === row.householdId
      ? []
      : [problem(row, 'flat', `${flatWords(row)}现在住着户号${numberOf.get(holder) ?? ''}`)];
  });
};

/** A number is one person's: of somebody who stays it cannot be given to another. */
const numberIsFree: ReconcileRule = (state) => {
  const staying = new Map(state.stayers.map((resident) => [resident.number, resident]));
  return state.rows.flatMap((row) => {
    const holder = staying.get(row.number);
    return holder ? [problem(row, 'number', `这个编号现在是${holder.name}的`)] : [];
  });
};

/** So is the number of a household. */
const householdNumberIsFree: ReconcileRule = (state) => {
  const living = livingHouseholds(state.current);
  const staying = new Map(
    state.stayers.flatMap(({ householdId }) => {
      const household = living.get(householdId);
      return household ? [[household.number, householdId] as const] : [];
    }),
  );
  return state.rows.flatMap((row) => {
    const holder = staying.get(row.household);
    return holder === undefined || holder === row.householdId
      ? []
      : [problem(row, 'household', '这个户号现在是别的一户')];
  });
};

/** A building has one captain on a day (M-02). Whom the app made one is one, whatever their row says. */
const oneCaptain: ReconcileRule = (state) => {
  const captains = captainsBeside(state);
  return state.rows.flatMap((row) => {
    if (captains.length === 0 || row.keepsRoles || !row.roles.includes('captain')) return [];
    const scopeId: string = row.home.buildingId;
    const term = { from: row.termFrom, to: row.termTo };
    // Whom the app ended becomes none by the row.
    if (isEndedInApp(row.stored?.roles ?? [], { role: 'captain', scopeId, from: row.termFrom })) return [];
    const other = captains.find(
      ({ grant, residentId }) =>
        residentId !== row.residentId && grant.scopeId === scopeId && termsOverlap(grant, term),
    );
    return other ? [problem(row, 'roles', `${row.building}现在的楼长是${other.name}`)] : [];
  });
};

/** The captains who are some without a row: of those who stay all, of the others whom the app appointed. */
const captainsBeside = ({
  stayers,
  rows,
  today,
}: Reconciling): readonly { readonly grant: RoleGrant; readonly name: string; readonly residentId: ResidentId }[] => {
  const withRow = (keepsRoles: boolean) =>
    rows.flatMap((row) => (row.keepsRoles === keepsRoles && row.stored ? [row.stored] : []));
  const captaincies = (people: readonly ResidentDoc[], isOne: (grant: RoleGrant) => boolean) =>
    people.flatMap(({ name, _id, roles }) => roles.filter(isOne).map((grant) => ({ grant, name, residentId: _id })));
  const isCaptain = (grant: RoleGrant) => grant.role === 'captain' && !grant.asDeputy && !isEnded(grant, today);
  return [
    ...captaincies([...stayers, ...withRow(true)], isCaptain),
    ...captaincies(withRow(false), (grant) => isCaptain(grant) && grant.source === 'app'),
  ];
};

/** Households that swap flats in a ring are moved in one transaction, which has to stay small. */
const smallRings: ReconcileRule = (state) =>
  moveOrder(householdMoves(state.current, state.rows))
    .filter((group) => group.length > 1)
    .flatMap((group) => {
      const ids = new Set(group.map(({ household }) => household._id));
      const people = state.rows.filter((row) => ids.has(row.householdId));
      return group.length <= LIMITS.ringMax && people.length <= LIMITS.ringPeopleMax
        ? []
        : people.map((row) => problem(row, 'flat', `互相换房的户太多，最多${LIMITS.ringMax}户，请分两次换`));
    });

/** In order of precedence: the first rule that finds anything is reported, then all are asked again. */
export const RECONCILE_RULES: readonly ReconcileRule[] = [
  adminsByAdmins,
  numberIsFree,
  householdNumberIsFree,
  householdStaysTogether,
  flatIsFree,
  oneCaptain,
  smallRings,
];
