import type { InstantMs } from '../../shared/kernel/brand.ts';
import { monthsUpTo } from '../../shared/kernel/calendar.ts';
import { beijingMonth, endOfBeijingDay, type LocalDate } from '../../shared/kernel/time.ts';
import { readSheet } from '../fixtures/read-sheet.ts';
import { expectSound } from '../world/invariants.ts';
import { PEOPLE, smallRoster } from '../world/people.ts';
import { useWorld } from '../world/use-world.ts';
import { FOUNDER } from '../world/world.ts';
import { importRoster } from '../../scripts/world/import-roster.ts';
import { A_NEED, TO_LOOK_AT } from './refusals/need.ts';

const world = useWorld();

const thisMonth = () => beijingMonth(world().cloud.clock.now() as InstantMs);
const sixMonths = () => monthsUpTo(thisMonth(), 6);
/** The first instant of the next month in Beijing. */
const nextMonth = async () => {
  const [year = 0, month = 0] = thisMonth().split('-').map(Number);
  const last = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10) as LocalDate;
  await world().cloud.clock.jumpTo(endOfBeijingDay(last), { timers: 'once' });
};
const monthOf = (figures: { months: { month: string; said: number; confirmed: number }[] }, month: string) => {
  const found = figures.months.find((one) => one.month === month);
  return [found?.said, found?.confirmed];
};

afterEach(() => expectSound(world()));

test('a building that never said anything has six months of zeros, and stands on the board', async () => {
  const nong = await world().join('nong');
  const none = { n: 0, of: 0 };
  const rates = { answered: none, solved: none, satisfied: none, notFound: 0, notAsked: 0 };
  const months = sixMonths().map((month) => ({ month, said: 0, confirmed: 0, rates }));
  const nothing = { asOf: null, months, waiting: 0, awaitingNod: 0, kinds: [], rates };
  expect(await nong.must('insight.building', {})).toEqual({
    buildingId: await world().buildingId('3号楼'),
    buildingName: '3号楼',
    ...nothing,
  });
  const empty = months.map(({ said, confirmed }) => ({ said, confirmed }));
  expect(await nong.must('insight.board', {})).toEqual({
    communityName: '试验社区',
    ...nothing,
    buildings: await Promise.all(
      ['1号楼', '2号楼', '3号楼'].map(async (buildingName) => ({
        buildingId: await world().buildingId(buildingName),
        buildingName,
        waiting: 0,
        rates,
        months: empty,
      })),
    ),
  });
});

test('a need is counted where it is said, until the nod takes it from what waits into what is confirmed', async () => {
  const [wei, mo, nong] = await world().joinAll('wei', 'mo', 'nong');
  const { needId } = await wei.must('need.post', { ...A_NEED, kind: 'lift' });
  await wei.must('need.post', { ...A_NEED, kind: 'water' });
  await wei.must('need.post', { ...A_NEED, kind: 'water' });
  await mo.must('need.claim', { needId });
  expect(await mo.must('insight.building', {})).toMatchObject({
    buildingName: '1号楼',
    waiting: 3,
    awaitingNod: 0,
    kinds: [
      { kind: 'water', waiting: 2 },
      { kind: 'lift', waiting: 1 },
    ],
  });
  await mo.must('need.reportDone', { needId });
  expect(await mo.must('insight.building', {})).toMatchObject({ waiting: 3, awaitingNod: 1 });
  await wei.must('need.confirm', { needId });
  // Seen from another building, by its id and on the board.
  const buildingId = await world().buildingId('1号楼');
  const seen = await nong.must('insight.building', { buildingId });
  expect(seen).toMatchObject({ waiting: 2, awaitingNod: 0, kinds: [{ kind: 'water', waiting: 2 }] });
  expect(monthOf(seen, thisMonth())).toEqual([3, 1]);
  const board = await nong.must('insight.board', {});
  expect(monthOf(board, thisMonth())).toEqual([3, 1]);
  expect(board.buildings.map(({ buildingName, waiting, months }) => [buildingName, waiting, months.at(-1)])).toEqual([
    ['1号楼', 2, { said: 3, confirmed: 1 }],
    ['2号楼', 0, { said: 0, confirmed: 0 }],
    ['3号楼', 0, { said: 0, confirmed: 0 }],
  ]);
});

test('words that wait for a look are counted once they are published, in the month of that', async () => {
  const [luo, staff] = await world().joinAll('luo', 'staff');
  const ask = async () => luo.must('insight.building', {});
  const { needId } = await luo.must('need.post', { ...A_NEED, text: TO_LOOK_AT });
  const refused = await luo.must('need.post', { ...A_NEED, text: TO_LOOK_AT });
  const takenBack = await luo.must('need.post', { ...A_NEED, text: TO_LOOK_AT });
  await staff.must('need.refuse', { needId: refused.needId, reason: '请改一改' });
  await luo.must('need.withdraw', { needId: takenBack.needId });
  const posted = thisMonth();
  expect(await ask()).toMatchObject({ waiting: 0, kinds: [] });
  await nextMonth();
  await staff.must('need.publish', { needId });
  const figures = await ask();
  expect(figures.waiting).toBe(1);
  expect([monthOf(figures, posted), monthOf(figures, thisMonth())]).toEqual([
    [0, 0],
    [1, 0],
  ]);
  await luo.must('need.withdraw', { needId });
  expect(await ask()).toMatchObject({ waiting: 0, kinds: [] });
  expect(monthOf(await ask(), thisMonth())).toEqual([1, 0]);
});

test('more may be confirmed in a month than was said in it', async () => {
  const [qin, lan] = await world().joinAll('qin', 'lan');
  const needs = await Promise.all([1, 2].map(() => qin.must('need.post', A_NEED)));
  for (const { needId } of needs) {
    await lan.must('need.claim', { needId });
    await lan.must('need.reportDone', { needId });
  }
  await nextMonth();
  for (const { needId } of needs) await qin.must('need.confirm', { needId });
  expect(monthOf(await qin.must('insight.building', {}), thisMonth())).toEqual([0, 2]);
});

test('what waits goes with its household to another building, and the two buildings add up (M-01)', async () => {
  const luo = await world().join('luo');
  const before = await luo.must('insight.building', {});
  const { needId } = await luo.must('need.post', A_NEED);
  const own = (await luo.must('need.list', { view: 'mine', group: 'unfinished' })).items.length;
  const home = PEOPLE.find(({ number }) => number === luo.person.number);
  const moved = PEOPLE.map((person) =>
    person.household === home?.household ? { ...person, grid: 'B区', building: '3号楼', unit: 2, flat: '901' } : person,
  );
  const [founder, staff] = [world().founder, await world().join('staff')];
  const admin = { openid: FOUNDER.openid, call: founder.must };
  await importRoster(world().cloud, admin, smallRoster(moved), undefined, staff.must);
  const [old, fresh] = [
    await luo.must('insight.building', { buildingId: before.buildingId }),
    await luo.must('insight.building', {}),
  ];
  expect([fresh.buildingName, old.waiting, fresh.waiting]).toEqual(['3号楼', before.waiting + 1 - own, own]);
  await luo.must('need.withdraw', { needId });
  await luo.must('need.post', A_NEED);
  const after = await luo.must('insight.board', {});
  expect(after.buildings.map(({ waiting }) => waiting).slice(1)).toEqual([before.waiting + 1 - own, own]);
});

test('the founder, whose office is on no roster, is counted from the first need on', async () => {
  const { founder } = world();
  expect(await founder.must('insight.building', {})).toMatchObject({ buildingName: '服务中心', waiting: 0 });
  await founder.must('need.post', A_NEED);
  expect(await founder.must('insight.building', {})).toMatchObject({ buildingName: '服务中心', waiting: 1 });
});

test('first needs of a month, said in one building at once, are all counted', async () => {
  await nextMonth();
  const people = await world().joinAll('wei', 'mo', 'lan', 'qin', 'volunteer', 'partyMember');
  const before = await people[0].must('insight.building', {});
  await Promise.all(people.map((who) => who.must('need.post', A_NEED)));
  const after = await people[0].must('insight.building', {});
  expect([monthOf(after, thisMonth()), after.waiting]).toEqual([[6, 0], before.waiting + 6]);
});

test('the sheet has the numbers of the board, a row a building, and their sums', async () => {
  const [wei, nong] = await world().joinAll('wei', 'nong');
  await wei.must('need.post', A_NEED);
  await nong.must('need.post', A_NEED);
  const board = await nong.must('insight.board', {});
  const { xlsx } = await nong.must('insight.sheet', {});
  const [headings = [], ...rows] = readSheet(Buffer.from(xlsx, 'base64'));
  const months = sixMonths().map((month) => `${month.replace(/-0?/, '年')}月`);
  expect(headings).toEqual([
    ...['楼栋', '没结单', ...months.flatMap((month) => [`${month}说了`, `${month}结单`])],
    ...['半年按时找过人', '半年办好', '半年满意', '半年没找到人', '半年没人去问'],
  ]);
  const all = { ...board, buildingName: '合计' };
  expect(rows).toEqual(
    [...board.buildings, all].map(({ buildingName, waiting, months: happened, rates }) => [
      buildingName,
      waiting,
      ...happened.flatMap(({ said, confirmed }) => [said, confirmed]),
      ...['还没有', '还没有', '还没有', rates.notFound, rates.notAsked],
    ]),
  );
});

test('the board of months reads, in two round trips, hardly more than it shows', async () => {
  const wei = await world().join('wei');
  const { clock } = world().cloud;
  await clock.jumpTo(clock.now() + 12 * 60_000, { timers: 'once' });
  const { buildings } = await wei.must('insight.board', {});
  const calls = world().cloud.invocations();
  const record = calls.filter(({ event }) => event.includes('"insight.board"')).at(-1);
  expect(buildings.some(({ months }) => months.filter(({ said }) => said > 0).length > 2)).toBe(true);
  expect(record?.roundTrips).toBe(2);
  // The caller, the community, the tree, the job twice, and one document of each building and of the founder's office.
  expect(record?.examined).toBeGreaterThan(buildings.length);
  expect(record?.examined).toBeLessThanOrEqual(5 + buildings.length);
});
