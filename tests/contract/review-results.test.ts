import { readSheet } from '../fixtures/read-sheet.ts';
import { at, jumping } from '../world/beijing.ts';
import { expectSound } from '../world/invariants.ts';
import { useWorld } from '../world/use-world.ts';
import type { Resident } from '../world/world.ts';
import { A_NEED } from './refusals/a-need.ts';
import { AN_OPINION } from './refusals/review.ts';

// While the reviews of November are open; each test is in a later month.
const world = useWorld({ startAt: at('2026-11-22T10:00:00') });
afterEach(() => expectSound(world()));

const jumpTo = jumping(world);
const unheardBy = async (by: Resident) =>
  (await by.must('review.unheard', { buildingId: await world().buildingId('1号楼') })).unheard.map(({ flat }) => flat);

test('who was not heard for sixty days is told to whoever asks them, and a word or a need lights them', async () => {
  const [wei, mo, captain] = await world().joinAll('wei', 'mo', 'captain1');
  const all = await unheardBy(captain);
  await wei.must('review.sayNothing', {});
  await mo.must('need.post', A_NEED);
  const left = await unheardBy(captain);
  expect([all.length, left.length]).toEqual([6, 4]);
  await jumpTo('2027-01-25T10:00:00');
  expect(await unheardBy(captain)).toEqual(all);
});

test('whoever spoke reads what became of it in all months, the newest first', async () => {
  const [wei, captain] = await world().joinAll('wei', 'captain1');
  const { opinionId: first } = await wei.must('review.say', AN_OPINION);
  const { opinionId: second } = await wei.must('review.say', { ...AN_OPINION, text: '电梯又停了' });
  await captain.must('review.merge', { opinionId: second, intoId: first });
  await jumpTo('2027-01-26T10:00:00');
  const { opinionId: late } = await wei.must('review.say', { ...AN_OPINION, text: '路灯不亮', isNamed: false });
  const { items, next } = await wei.must('review.mine', {});
  expect(next).toBeNull();
  expect(items.map(({ opinionId, month, outcome, mergedInto }) => [opinionId, month, outcome, mergedInto])).toEqual([
    [late, '2027-02', null, null],
    [second, '2027-01', 'merged', first],
    [first, '2027-01', null, null],
  ]);
  expect((await captain.must('review.mine', {})).items).toEqual([]);
});

test('a building has its year, and the community every building by months', async () => {
  const [wei, mo] = await world().joinAll('wei', 'mo');
  await jumpTo('2027-03-22T10:00:00');
  await wei.must('review.say', AN_OPINION);
  await mo.must('review.sayNothing', {});
  await jumpTo('2027-05-02T10:00:00');
  const { buildingName, months, isKeeper } = await wei.must('review.year', {});
  expect([buildingName, months.length, isKeeper]).toEqual(['1号楼', 12, false]);
  const [officerA, officerB] = await world().joinAll('officerA', 'officerB');
  const buildingId = await world().buildingId('1号楼');
  expect((await officerA.must('review.year', { buildingId })).isKeeper).toBe(true);
  expect((await officerB.must('review.year', { buildingId })).isKeeper).toBe(false);
  expect(months.slice(2, 6)).toEqual([
    { month: '2027-03', stand: 'undecided', asked: 6, spoke: 2, opinions: 1, undecided: 1 },
    { month: '2027-04', stand: 'none', asked: 0, spoke: 0, opinions: 0, undecided: 0 },
    { month: '2027-05', stand: 'ahead', asked: 6, spoke: 0, opinions: 0, undecided: 0 },
    { month: '2027-06', stand: 'ahead', asked: 0, spoke: 0, opinions: 0, undecided: 0 },
  ]);
  const board = await mo.must('review.board', {});
  expect(board.months.map(({ month }) => month)).toEqual([
    ...['2026-12', '2027-01', '2027-02', '2027-03', '2027-04', '2027-05'],
  ]);
  expect(board.buildings.map((one) => [one.buildingName, one.months[3]?.stand])).toEqual([
    ['1号楼', 'undecided'],
    ['2号楼', 'quiet'],
    ['3号楼', 'quiet'],
  ]);
  expect(board.months[3]).toMatchObject({ spoke: 2, opinions: 1, undecided: 1 });
  const { xlsx } = await mo.must('review.sheet', {});
  const rows = readSheet(Buffer.from(xlsx, 'base64'));
  expect(rows[1]?.slice(13, 17)).toEqual(['6 户里 2 户', 1, 1, '还有没定的']);
});
