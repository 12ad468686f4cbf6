import type { FaultRule } from '../../localcloud/index.ts';
import { inTurn } from '../fixtures/sample.ts';
import { openidOf, type Person } from '../world/people.ts';
import { useWorld } from '../world/use-world.ts';
import type { Actor } from '../world/world.ts';
import { all, editedRoster } from './edit-roster.ts';
import { applyUntilDone, checkWithYes, confirm, importFile } from './roster-acts.ts';
import { untruths, whoLivesWhere } from './tree-truths.ts';

/** What a killed function leaves locked stays so for as long, in the cloud half a minute: longer than any transaction of an import takes. */
const LOCKED_FOR_MS = 4000;
const world = useWorld({ transactionTimeoutMs: LOCKED_FOR_MS });

/** Everything an import can do, in one file: swap, chain, move between households, leave, come, change, empty a household. */
const SMALL = editedRoster({});
const BIG_CHANGE = editedRoster({
  ...all(['R101', 'R102', 'R103', 'R104'], { 房号: '201' }),
  ...all(['R105', 'R106', 'R107', 'R108'], { 房号: '101' }),
  ...all(['R109', 'R110', 'R111', 'R112'], { 楼栋: '3号楼', 片区: 'B区', 房号: '901' }),
  ...all(['R301', 'R302', 'R303', 'R304'], { 楼栋: '1号楼', 片区: 'A区', 房号: '301' }),
  ...all(['R321', 'R322', 'R323', 'R324'], null),
  R121: { 户号: 'H24', 楼栋: '2号楼', 单元: '2', 房号: '101', 与户主关系: '家人' },
  R205: { 外出: '是' },
  R9: { 户号: 'H9', 房号: '902' },
  R301: { 楼栋: '1号楼', 片区: 'A区', 房号: '301', 身份: '' },
});

/** What the tree looks like after each file when nothing goes wrong. */
let expected: { readonly changed: readonly string[]; readonly small: readonly string[] };
beforeAll(async () => {
  await world().joinAll('captain1', 'officerA', 'clusterLeader', 'captain3', 'wei', 'mo', 'staff');
  await importFile(world(), BIG_CHANGE);
  const changed = await whoLivesWhere(world());
  await importFile(world(), SMALL);
  expected = { changed, small: await whoLivesWhere(world()) };
});
afterEach(() => {
  world().cloud.setFaults({});
});

/** Applies the file with the rules at work, then looks at what came of it. */
const applyUnder = async (rules: readonly FaultRule[], file: 'changed' | 'small', hands = 1) => {
  const checked = await checkWithYes(world(), file === 'changed' ? BIG_CHANGE : SMALL);
  if (checked.needsSecond) await confirm(world(), checked, world().founder);
  world().cloud.setFaults({ seed: 7, rules });
  await Promise.all(
    Array.from({ length: hands }, () => applyUntilDone(world(), checked.importId, world().founder, checked.newPlaces)),
  );
  world().cloud.setFaults({});
  expect(await untruths(world())).toEqual([]);
  expect(await whoLivesWhere(world())).toEqual(expected[file]);
};

test('the two files lead to and fro, so that they can be tried many times', async () => {
  await applyUnder([], 'changed');
  await applyUnder([], 'small');
});

/** Requests at which a kill leaves no transaction behind: one that is left holds its locks. */
const BETWEEN: readonly Partial<FaultRule>[] = [
  ...['rosterImports', 'rosterChunks'].map((collection) => ({ action: 'database.getDocument', collection })),
  { action: 'database.insertDocument', collection: 'residents' },
  { action: 'database.insertDocument', collection: 'households' },
  { action: 'database.removeDocument', collection: 'rosterChunks' },
  { action: 'database.startTransaction' },
];
const kills = (when: 'before' | 'after', calls: readonly number[], rules: readonly Partial<FaultRule>[]): FaultRule[] =>
  rules.map((rule) => ({ fault: 'kill-instance', when, calls, ...rule }));

test.each(['before', 'after'] as const)(
  'killed %s this or that request, it is taken up and ends the same',
  async (when) => {
    for (const rule of inTurn(BETWEEN, when, 2)) {
      await applyUnder(kills(when, [1, 4], [rule]), 'changed');
      await applyUnder(kills(when, [2, 3], [rule]), 'small');
    }
  },
);

test('killed after each piece in turn, it is taken up and ends the same', async () => {
  const everyCommit = Array.from({ length: 40 }, (_, at) => at + 1);
  const atEach = kills('after', everyCommit, [{ action: 'database.commitTransaction' }]);
  const killed = inTurn(['changed', 'small'] as const, 'commits');
  await applyUnder(killed.includes('changed') ? atEach : [], 'changed');
  await applyUnder(killed.includes('small') ? atEach : [], 'small');
});

test('killed in the middle of a move, it waits for the lock to go and ends the same', async () => {
  const inTheMiddle = { action: 'database.modifyDocument', collection: 'households' };
  await applyUnder(kills('after', [2], [inTheMiddle]), 'changed');
  await applyUnder([], 'small');
});

test('lost answers, conflicts and a busy cloud change nothing of the outcome', async () => {
  const rules: readonly FaultRule[] = [
    { fault: 'timeout-after', probability: 0.04 },
    { fault: 'timeout-before', probability: 0.04 },
    { fault: 'conflict', probability: 0.05 },
    { fault: 'busy', probability: 0.03 },
  ];
  await applyUnder(rules, 'changed');
  await applyUnder(rules, 'small');
});

test('three who apply the same import at once double nothing', async () => {
  await applyUnder([], 'changed', 3);
  await applyUnder([{ fault: 'conflict', probability: 0.05 }], 'small', 3);
});

/** Where those live after the change who live elsewhere before it. */
const MOVED: Readonly<Record<string, Partial<Person>>> = {
  R106: { flat: '101' },
  R107: { flat: '101' },
  R302: { building: '1号楼', flat: '301' },
  R303: { building: '1号楼', flat: '301' },
};

/** Says where they live; to whom the import was faster that is the new flat already. */
const joinMeanwhile = async (number: string): Promise<Actor> => {
  const who = world().as(openidOf(number));
  const before = await world().apply(who.openid, number);
  const isMoved = !before.ok && before.code === 'NAME_NOT_ON_ROSTER';
  const applied = isMoved ? await world().apply(who.openid, number, MOVED[number]) : before;
  if (!applied.ok) throw new Error(`${number} may not apply: ${applied.code}`);
  await world().founder.must('membership.approve', { membershipId: applied.value.membershipId });
  return who;
};

test('joining and importing at the same time lose neither', async () => {
  const checked = await checkWithYes(world(), BIG_CHANGE);
  if (checked.needsSecond) await confirm(world(), checked, world().founder);
  const [, ...joined] = await Promise.all([
    applyUntilDone(world(), checked.importId, world().founder, checked.newPlaces),
    ...['R106', 'R107', 'R302', 'R303', 'R206', 'R207'].map(joinMeanwhile),
  ]);
  for (const one of joined) expect(await one.must('membership.me', {})).toMatchObject({ kind: 'resident' });
  expect(await untruths(world())).toEqual([]);
});
