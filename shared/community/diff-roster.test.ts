import { context, NOTHING, row, compare, imported } from '../../tests/fixtures/roster-model.ts';

const counts = (added: number, changed: number, moved: number, same: number, removed: number) => ({
  ...{ added, renamed: 0, renumbered: 0 },
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
