import fc from 'fast-check';
import type { InstantMs } from '../kernel/brand.ts';
import type { CommunityId } from '../kernel/ids.ts';
import type { LocalDate } from '../kernel/time.ts';
import type { BadRow, RosterRow } from './check-row.ts';
import { checkTogether } from './check-together.ts';
import type { CurrentRoster } from './current-roster.ts';
import { diffRoster } from './diff-roster.ts';
import type { BuildingDoc, HouseholdDoc, ResidentDoc } from './documents.ts';
import { flatKey } from './household-moves.ts';
import { reconcile } from './reconcile.ts';
import { endGrants } from './roster-grants.ts';
import type { RosterContext } from './roster-facts.ts';
import type { RosterOp, RosterOpOf } from './roster-plan.ts';

const context: RosterContext = {
  community: { _id: 'community_x' as CommunityId, name: '某社区' },
  now: 1_790_000_000_000 as InstantMs,
  today: '2026-11-23' as LocalDate,
};
const NOTHING: CurrentRoster = { grids: [], buildings: [], households: [], residents: [], directory: undefined };
const admin = { residentNumber: '', mayAppointAdmins: true };
const stored = { communityId: context.community._id, schema: 1, createdAt: context.now, rosterRevision: 1 } as const;

/** A row as the tests write it: person, household, building, flat, and whatever else matters. */
const row = (number: string, household: string, building: string, flat: string, more: Partial<RosterRow> = {}) =>
  ({
    line: 0,
    number,
    household,
    name: `名${number}`,
    gender: null,
    birthYear: null,
    ethnicity: null,
    relation: '',
    grid: 'A区',
    building,
    unit: 1,
    flat,
    origin: '',
    away: false,
    roles: [],
    termFrom: null,
    termTo: null,
    ...more,
  }) satisfies RosterRow;

const compare = (
  current: CurrentRoster,
  given: readonly RosterRow[],
  bad: readonly BadRow[] = [],
  importer = admin,
) => {
  const lined = given.map((one, at) => ({ ...one, line: at + 2 }));
  const together = checkTogether(lined);
  const checked = { rowCount: given.length, rows: together.rows, bad: [...bad, ...together.bad], problems: [] };
  const reconciled = reconcile(context, current, checked, importer);
  return { ...diffRoster(context, current, reconciled), reconciled };
};

const put = <T extends { _id: string }>(all: readonly T[], doc: T) => [
  ...all.filter(({ _id }) => _id !== doc._id),
  doc,
];
const get = <T extends { _id: string }>(all: readonly T[], id: string) => all.find(({ _id }) => _id === id)!;
type Model = { readonly [K in RosterOp['kind']]: (current: CurrentRoster, op: RosterOpOf<K>) => CurrentRoster };
const household = (current: CurrentRoster, id: string, change: Partial<HouseholdDoc>) => ({
  ...current,
  households: put(current.households, { ...get(current.households, id), ...change }),
});
const resident = (current: CurrentRoster, id: string, change: Partial<ResidentDoc>) => ({
  ...current,
  residents: put(current.residents, { ...get(current.residents, id), ...change }),
});
const building = (current: CurrentRoster, id: string, change: Partial<BuildingDoc>) => ({
  ...current,
  buildings: put(current.buildings, { ...get(current.buildings, id), ...change }),
});
const NO_TOTALS = { householdCount: 0, residentCount: 0, joinedHouseholdCount: 0, memberCount: 0 };
const NO_POINTS = { pointsBalance: 0, pointsSequence: 0 };
const NO_ACCOUNT = { identityId: null, hadAccount: false, applicants: [], ...NO_POINTS, leftAt: null };

/** What carrying out one piece does, on plain lists: the model that the real thing is held against. */
const MODEL: Model = {
  grid: (current, { gridId, name }) => ({ ...current, grids: put(current.grids, { ...stored, _id: gridId, name }) }),
  building: (current, { buildingId, gridId, gridName, name }) =>
    building(current, buildingId, { ...stored, ...NO_TOTALS, gridId, gridName, name, _id: buildingId }),
  regrid: (current, { buildingId, gridId, gridName, name }) =>
    building(current, buildingId, { gridId, gridName, name }),
  leave: (current, { residentId }) => {
    const { roles } = get(current.residents, residentId);
    return resident(current, residentId, {
      leftAt: context.now,
      identityId: null,
      roles: endGrants(roles, context.today),
    });
  },
  vacate: (current, { householdId }) => household(current, householdId, { leftAt: context.now }),
  rehome: (current, { households, people }) =>
    people.reduce(
      (next, { residentId, facts }) => resident(next, residentId, facts),
      households.reduce((next, { householdId, home }) => household(next, householdId, home), current),
    ),
  settle: (current, { householdId, number, home }) =>
    household(current, householdId, { ...stored, ...home, _id: householdId, number, leftAt: null }),
  resettle: (current, { householdId, home }) => household(current, householdId, { ...home, leftAt: null }),
  relocate: (current, { residentId, facts }) => resident(current, residentId, facts),
  revise: (current, { residentId, facts }) => resident(current, residentId, { ...facts, leftAt: null }),
  enrol: (current, { residentId, facts }) =>
    resident(current, residentId, { ...stored, ...NO_ACCOUNT, ...facts, _id: residentId }),
  tally: (current, { buildingId, householdCount, residentCount }) =>
    building(current, buildingId, { householdCount, residentCount }),
  directory: (current, { grids, communityName }) => ({ ...current, directory: { grids, communityName } }),
};
const carryOut = <K extends RosterOp['kind']>(current: CurrentRoster, op: RosterOpOf<K>) => MODEL[op.kind](current, op);
const imported = (current: CurrentRoster, given: readonly RosterRow[]) =>
  compare(current, given).plan.reduce((next, op) => carryOut(next, op), current);
const living = (current: CurrentRoster) => current.residents.filter(({ leftAt }) => leftAt === null);
const counts = (added: number, changed: number, moved: number, same: number, removed: number) => ({
  added,
  changed,
  moved,
  same,
  removed,
});

const TWO = [
  row('R1', 'H1', '1号楼', '101', { roles: ['captain'] }),
  row('R2', 'H1', '1号楼', '101'),
  row('R3', 'H2', '1号楼', '102'),
];

test('a first import adds everybody, with totals and a directory', () => {
  const diff = compare(NOTHING, TWO);
  expect(diff.counts).toEqual(counts(3, 0, 0, 0, 0));
  expect(diff.plan.map(({ kind }) => kind).join(' ')).toBe(
    'grid building settle settle enrol enrol enrol tally directory',
  );
  const after = imported(NOTHING, TWO);
  expect(after.buildings[0]).toMatchObject({ householdCount: 2, residentCount: 3 });
  expect(after.directory?.grids).toEqual([
    {
      gridId: 'grid_x_-001t-0gfu',
      name: 'A区',
      buildings: [{ buildingId: 'building_x_1-0gl3-0ku4', name: '1号楼', units: [1] }],
    },
  ]);
});

test('importing the same file again finds everybody the same and plans nothing', () => {
  const diff = compare(imported(NOTHING, TWO), TWO);
  expect([diff.counts, diff.plan]).toEqual([counts(0, 0, 0, 3, 0), []]);
});

test('changed, moved, removed and added people are told apart', () => {
  const after = imported(NOTHING, TWO);
  const next = [
    row('R1', 'H1', '2号楼', '301', { roles: ['captain'] }),
    row('R3', 'H2', '1号楼', '102', { away: true }),
    row('R4', 'H2', '1号楼', '102'),
  ];
  const diff = compare(after, next);
  expect(diff.counts).toEqual(counts(1, 1, 1, 0, 1));
  expect(diff.moved).toEqual([{ name: '名R1', from: '1号楼1单元101', to: '2号楼1单元301' }]);
  expect(diff.removed).toEqual([{ name: '名R2', from: '1号楼1单元101' }]);
  const captain = imported(after, next).residents.find(({ number }) => number === 'R1');
  expect(captain?.roles).toEqual([
    { role: 'captain', scopeKind: 'building', scopeId: 'building_x_2-0gl3-0ku4', from: '2026-11-23', to: null },
  ]);
  expect(captain?.pastHomes).toMatchObject([{ flat: '101', householdId: 'household_x_h1', until: context.now }]);
});

test('households that swap flats move at one stroke; whoever is in the way goes first', () => {
  const after = imported(NOTHING, TWO);
  const swap = compare(after, [
    row('R1', 'H1', '1号楼', '102', { roles: ['captain'] }),
    row('R2', 'H1', '1号楼', '102'),
    row('R3', 'H2', '1号楼', '101'),
  ]);
  expect(swap.plan.map(({ kind }) => kind)).toEqual(['rehome']);
  expect(swap.counts).toEqual(counts(0, 0, 3, 0, 0));
});

test('a person whose row is bad stays, and so does their household', () => {
  const after = imported(NOTHING, TWO);
  const { reconciled, counts: found } = compare(
    after,
    [row('R1', 'H1', '1号楼', '201', { roles: ['captain'] }), row('R3', 'H2', '1号楼', '101')],
    [{ line: 9, number: 'R2' }],
  );
  expect(reconciled.problems).toEqual([
    { line: 2, column: '房号', reason: '这一户有人的行有错，整户先不搬' },
    { line: 3, column: '房号', reason: '1号楼1单元101现在住着户号H1' },
  ]);
  expect(found).toEqual(counts(0, 0, 0, 0, 0));
});

test('nobody is removed by a file with a row that could be anybody, or without a good row', () => {
  const after = imported(NOTHING, TWO);
  const { reconciled } = compare(after, [TWO[0] ?? row('', '', '', '')], [{ line: 9, number: null }]);
  expect([reconciled.leavers, reconciled.problems]).toEqual([
    [],
    [{ line: 1, column: '编号', reason: '有的行读不出编号，所以表里没有的2人这次都不移出' }],
  ]);
  expect(compare(after, []).counts.removed).toBe(0);
});

test('two captains are not made by one of them having a bad row', () => {
  const after = imported(NOTHING, TWO);
  const { reconciled } = compare(
    after,
    [row('R3', 'H2', '1号楼', '102', { roles: ['captain'] })],
    [{ line: 9, number: 'R1' }],
  );
  expect(reconciled.problems).toEqual([{ line: 2, column: '身份', reason: '1号楼现在的楼长是名R1' }]);
});

test('staff can neither make nor unmake nor remove an administrator, nor remove themselves', () => {
  const people = [
    ...TWO,
    row('R5', 'H5', '1号楼', '105', { roles: ['admin'] }),
    row('R6', 'H6', '1号楼', '106', { roles: ['staff'] }),
  ];
  const after = imported(NOTHING, people);
  const staff = { residentNumber: 'R6', mayAppointAdmins: false };
  const { reconciled } = compare(after, [row('R3', 'H2', '1号楼', '102', { roles: ['admin'] })], [], staff);
  expect(reconciled.problems).toEqual([{ line: 2, column: '身份', reason: '管理员只能让管理员来定' }]);
  const kept = compare(after, [row('R3', 'H2', '1号楼', '102')], [], staff);
  expect(kept.removed.map(({ name }) => name)).toEqual(['名R1', '名R2']);
  expect(kept.reconciled.stayers.map(({ number }) => number)).toEqual(['R5', 'R6']);
});

test('a ring of too many households is refused', () => {
  const ring = [1, 2, 3, 4].map((at) => row(`R${at}`, `H${at}`, '1号楼', `10${at}`));
  const turned = [1, 2, 3, 4].map((at) => row(`R${at}`, `H${at}`, '1号楼', `10${(at % 4) + 1}`));
  const { reconciled, plan } = compare(imported(NOTHING, ring), turned);
  expect(reconciled.problems.map(({ reason }) => reason)).toEqual(
    Array(4).fill('互相换房的户太多，最多3户，请分两次换'),
  );
  expect(plan).toEqual([]);
});

const anyRow = fc
  .record({
    person: fc.integer({ min: 1, max: 9 }),
    household: fc.integer({ min: 1, max: 5 }),
    building: fc.integer({ min: 1, max: 2 }),
    flat: fc.integer({ min: 1, max: 4 }),
    away: fc.boolean(),
    grid: fc.constantFrom('A区', 'B区'),
    captain: fc.boolean(),
  })
  .map((any) =>
    row(`R${any.person}`, `H${any.household}`, `${any.building}号楼`, `10${any.flat}`, {
      away: any.away,
      grid: any.grid,
      roles: any.captain ? ['captain'] : [],
    }),
  );
const anyFile = fc.array(anyRow, { minLength: 1, maxLength: 12 });

test('whatever is imported over whatever: stored becomes the file, no flat ever holds two, and importing again is nothing', () => {
  fc.assert(
    fc.property(fc.array(anyFile, { minLength: 1, maxLength: 4 }), (files) => {
      let current = NOTHING;
      for (const file of files) {
        const { plan, counts: found, reconciled } = compare(current, file);
        expect(found.added + found.changed + found.moved + found.same + reconciled.bad.length).toBe(file.length);
        for (const op of plan) {
          current = carryOut(current, op);
          // Taken up after a crash: the piece that may have been done is done again.
          expect(carryOut(current, op)).toEqual(current);
          const flats = current.households.filter(({ leftAt }) => leftAt === null).map(flatKey);
          expect(new Set(flats).size).toBe(flats.length);
        }
        const here = living(current);
        const expected = [
          ...reconciled.rows.map(({ number }) => number),
          ...reconciled.stayers.map(({ number }) => number),
        ];
        expect(here.map(({ number }) => number).sort()).toEqual(expected.sort());
        for (const one of here) {
          const home = current.households.find(({ _id }) => _id === one.householdId);
          expect(home && { at: flatKey(home), grid: home.gridId, leftAt: home.leftAt }).toEqual({
            at: flatKey(one),
            grid: one.gridId,
            leftAt: null,
          });
        }
        const again = compare(current, file);
        expect([again.plan, again.counts.same]).toEqual([[], found.added + found.changed + found.moved + found.same]);
      }
    }),
    { numRuns: 400 },
  );
});
