import type { Answers } from './question.ts';
import type { CurrentRoster } from '../current-roster.ts';
import type { ResidentDoc } from '../documents.ts';
import type { IdentityId } from '../../kernel/ids.ts';
import { NOTHING, row, compare, carryOut, imported, living } from '../../../tests/fixtures/roster-model.ts';

const NAMES = ['黄桂花', '韦国强', '覃小妹', '罗永福', '农阿婆', '陆正生', '莫老三', '卢春秋'];
/** Eight people in four flats, two to a flat; the first is captain. */
const FILE = NAMES.map((name, at) =>
  row(`00${String(at + 1)}`, `0${String(Math.floor(at / 2) + 1)}`, '1号楼', `10${String(Math.floor(at / 2) + 1)}`, {
    name,
    roles: at === 0 ? ['captain'] : [],
  }),
);
const withAccounts = (current: CurrentRoster): CurrentRoster => ({
  ...current,
  residents: current.residents.map((one) => ({ ...one, identityId: `identity_${one.number}` as IdentityId })),
});
const HERE = withAccounts(imported(NOTHING, FILE));
const NO_ANSWERS: Answers = new Map();
const after = (file: typeof FILE, answers: Answers | 'yes' = NO_ANSWERS) => {
  const found = compare(HERE, file, [], undefined, answers);
  return { ...found, current: found.plan.reduce((next, op) => carryOut(next, op), HERE) };
};
const accounts = (current: CurrentRoster) =>
  Object.fromEntries(living(current).flatMap(({ name, identityId }) => (identityId ? [[name, identityId]] : [])));
const numbers = (current: CurrentRoster) =>
  Object.fromEntries(living(current).map(({ name, number }) => [name, number]));
const captains = (current: CurrentRoster) =>
  living(current).flatMap(({ name, roles }: ResidentDoc) => (roles.some(({ to }) => to === null) ? [name] : []));

const shifted = [
  row('001', '01', '1号楼', '101', { name: '新来人', roles: [] }),
  ...FILE.map((one, at) => ({ ...one, number: `00${String(at + 2)}` })),
];

test('a row on top that shifts every number asks once, and until then nobody changes', () => {
  const { counts, reconciled, current } = after(shifted);
  expect(reconciled.questions.map(({ kind, count }) => [kind, count])).toEqual([['numbers', 8]]);
  expect(counts).toMatchObject({ added: 0, renumbered: 0, removed: 0 });
  expect([accounts(current), captains(current)]).toEqual([accounts(HERE), ['黄桂花']]);
});

test('after a yes all are the same people under their new numbers, with their accounts and roles', () => {
  const { counts, current } = after(shifted, 'yes');
  expect(counts).toMatchObject({ added: 1, renumbered: 8, removed: 0, renamed: 0, moved: 0 });
  expect([accounts(current), captains(current)]).toEqual([accounts(HERE), ['黄桂花']]);
  expect(numbers(current)).toMatchObject({ 新来人: '001', 黄桂花: '002', 卢春秋: '009' });
  expect(new Set(current.residents.map(({ _id }) => _id)).size).toBe(9);
});

test('numbers that lost their zeros are the same people in the same households', () => {
  const bare = FILE.map((one) => ({ ...one, number: one.number.slice(2), household: one.household.slice(1) }));
  const { counts, reconciled, current, plan } = after(bare, 'yes');
  expect([reconciled.questions, counts.renumbered, counts.added, counts.removed]).toEqual([[], 8, 0, 0]);
  expect(plan.filter(({ kind }) => kind === 'renumber')).toHaveLength(4);
  expect([accounts(current), numbers(current)['黄桂花']]).toEqual([accounts(HERE), '1']);
  expect(compare(current, bare).plan).toEqual([]);
});

test('a number that is somebody else by name and home is nobody’s account without a yes', () => {
  const file = FILE.map((one) =>
    one.name === '罗永福' ? { ...one, name: '卢正生', flat: '602', household: '9' } : one,
  );
  const open = after(file);
  expect(open.reconciled.questions).toMatchObject([
    { kind: 'person', line: 5, was: { name: '罗永福', holds: ['有人在用'] }, now: { name: '卢正生' } },
  ]);
  expect([open.counts.removed, accounts(open.current)]).toEqual([0, accounts(HERE)]);
  const [question] = open.reconciled.questions;
  const other = after(file, new Map([[question?.key ?? '', false]]));
  expect([other.counts.added, other.removed.map(({ name }) => name)]).toEqual([1, ['罗永福']]);
  expect(accounts(other.current)['卢正生']).toBeUndefined();
  const same = after(file, new Map([[question?.key ?? '', true]]));
  expect(accounts(same.current)['卢正生']).toBe('identity_004');
});

test('a name one character off asks where an account hangs on it, and is mended where nothing does', () => {
  const file = FILE.map((one) => (one.name === '覃小妹' ? { ...one, name: '覃小梅' } : one));
  expect(after(file).reconciled.questions.map(({ kind }) => kind)).toEqual(['name']);
  const bare = { ...HERE, residents: HERE.residents.map((one) => ({ ...one, identityId: null })) };
  expect(compare(bare, file, [], undefined, NO_ANSWERS).counts).toMatchObject({ renamed: 1, added: 0, removed: 0 });
});

test('a role that a row gives or takes waits for its yes, the rest of the row does not', () => {
  const file = FILE.map((one) => ({
    ...one,
    roles: one.name === '韦国强' ? (['captain'] as const) : [],
    away: one.name === '韦国强',
  }));
  const open = after(file);
  expect(open.reconciled.questions.map(({ kind, line }) => [kind, line])).toEqual([
    ['roles', 2],
    ['roles', 3],
  ]);
  expect([captains(open.current), open.counts.changed]).toEqual([['黄桂花'], 1]);
  expect(captains(after(file, 'yes').current)).toEqual(['韦国强']);
});

test('of two namesakes in one flat the year of birth tells who is who, never the order', () => {
  const twins = [
    row('1', '1', '1号楼', '101', { name: '黄文', birthYear: 1950 }),
    row('2', '1', '1号楼', '101', { name: '黄文', birthYear: 1980 }),
  ];
  const here = withAccounts(imported(NOTHING, twins));
  const swapped = twins.map((one, at) => ({ ...one, number: String(8 - at) }));
  const { plan } = compare(here, swapped);
  const now = plan.reduce((next, op) => carryOut(next, op), here);
  expect(living(now).map(({ birthYear, identityId, number }) => [birthYear, identityId, number])).toEqual(
    expect.arrayContaining([
      [1950, 'identity_1', '8'],
      [1980, 'identity_2', '7'],
    ]),
  );
});

test('a row that says somebody a second time is named and makes nobody', () => {
  const twice = [...FILE, { ...FILE[1], number: '099' } as (typeof FILE)[number]];
  const { reconciled, counts } = after(twice);
  expect([reconciled.problems.map(({ line, reason }) => [line, reason]), counts.added]).toEqual([
    [[10, '这个人表里写了两遍']],
    0,
  ]);
});

test('a building and a grid under another name are the same places with the same people', () => {
  const file = FILE.map((one) => ({ ...one, building: '幸福楼', grid: '东区' }));
  const { reconciled, counts, current } = after(file, 'yes');
  expect(reconciled.renames.map(({ was, now }) => [was, now])).toEqual([
    ['1号楼', '幸福楼'],
    ['A区', '东区'],
  ]);
  expect([counts.moved, counts.removed, counts.changed]).toEqual([0, 0, 8]);
  expect(current.buildings.map(({ _id, name, gridName }) => [_id, name, gridName])).toEqual([
    [HERE.buildings[0]?._id, '幸福楼', '东区'],
  ]);
  expect(captains(current)).toEqual(['黄桂花']);
  expect(compare(current, file).plan).toEqual([]);
});
