import type { InstantMs } from '../../shared/kernel/brand.ts';
import { inDrawnOrder, orderSeed } from '../../shared/vote/option-order.ts';
import { readSheet } from '../fixtures/read-sheet.ts';
import { at, jumping } from '../world/beijing.ts';
import { expectSound } from '../world/invariants.ts';
import { useWorld } from '../world/use-world.ts';
import { A_VOTE } from './refusals/vote.ts';
import { refused } from './refused.ts';
import { castBy, detailBy, PARKING } from './vote-calls.ts';

const world = useWorld({ startAt: at('2026-11-02T10:00:00') });
afterEach(() => expectSound(world()));

const jumpTo = jumping(world);
/** A vote of everybody, by those who came. */
let parking = '';
const WRITTEN = ['换电梯门', '楼道装灯', '门口放长椅', '扫楼道'];

test('too few of a community take part: so many are missing, and no building is told alone', async () => {
  const [staff, admin] = await world().joinAll('staff', 'admin');
  parking = (await staff.must('vote.make', { ...A_VOTE(world()), ...PARKING })).voteId;
  await admin.must('vote.check', { voteId: parking });
  await jumpTo('2026-11-02T10:05:00');
  const voters = await world().joinAll('wei', 'mo', 'lan', 'captain1', 'mediator', 'luo', 'nong', 'captain2');
  await jumpTo('2026-11-07T09:00:00');
  for (const [index, who] of voters.entries())
    expect(await castBy(who, parking, [index === 0 ? 1 : 0])).toMatchObject({ ok: true });
  expect(await castBy(await world().join('wei'), parking, [0])).toEqual(refused('HAS_VOTED'));
  await jumpTo('2026-11-08T21:01:00');
  const { result, took } = await detailBy(await world().join('wei'), parking);
  expect([took, result?.outcome, result?.chosen]).toEqual([
    8,
    { is: 'tooFew', options: [], needed: 12, missing: 4 },
    [7, 1, 0],
  ]);
  // Three in two buildings: with the five of the third they are eight.
  expect(result?.parts.map(({ name, took: told, chosen }) => [name, told, chosen]).sort()).toEqual([
    ['1号楼', null, []],
    ['2号楼', null, []],
    ['3号楼', null, []],
  ]);
});

test('the sheet of a result has its numbers with their wholes, and of small buildings no number', async () => {
  const wei = await world().join('wei');
  const { xlsx } = await wei.must('vote.sheet', { voteId: parking });
  const [headings, ...rows] = readSheet(Buffer.from(xlsx, 'base64'));
  expect(headings).toEqual(['项目', '数', '共', '单位', '要', '够不够']);
  const shown = rows.map((row) => row.filter((cell) => cell !== ''));
  expect(shown.slice(0, 9)).toEqual([
    ...[
      ['问的事', PARKING.title],
      ['在哪里投', (await detailBy(wei, parking)).placeName],
    ],
    ...[
      ['结果', '没通过，来的不够'],
      ['能不能再问', '还能来问'],
      ['名册里', 18, '户'],
    ],
    ...[
      ['来投的', 8, 18, '户', 12, '不够'],
      ['同意', 7, 8, '票'],
      ['不同意', 1, 8, '票'],
      ['都行', 0, 8, '票'],
    ],
  ]);
  expect(shown.slice(9).map((row) => row.length)).toEqual([4, 1]);
});

test('after the days of query a result stands', async () => {
  await jumpTo('2026-11-12T00:01:00');
  expect((await detailBy(await world().join('wei'), parking)).status).toBe('confirmed');
});

test('the options of what is decided stand in one order by lot: for all, in each ballot and in the result', async () => {
  const [captain, staff, wei, mo] = await world().joinAll('captain1', 'staff', 'wei', 'mo');
  await jumpTo('2026-12-01T10:00:00');
  const { voteId } = await captain.must('vote.make', {
    ...A_VOTE(world()),
    ...{ purpose: 'decide', kind: 'one', options: WRITTEN, most: 1 },
    ...{ buildingId: await world().buildingId('1号楼'), opensAt: at('2026-12-06T08:00:00') },
    closesAt: at('2026-12-08T21:00:00'),
  });
  expect(await staff.must('vote.detail', { voteId })).toMatchObject({ options: WRITTEN, lot: null });
  await staff.must('vote.check', { voteId });
  await jumpTo('2026-12-01T10:05:00');
  const seen = await wei.must('vote.detail', { voteId });
  const seed = orderSeed(seen.digest ?? '', (seen.rolledAt ?? 0) as InstantMs);
  expect(seen.lot).toEqual({ seed, written: WRITTEN });
  expect(seen.options).toEqual(inDrawnOrder(seed, WRITTEN));
  expect((await mo.must('vote.detail', { voteId })).options).toEqual(seen.options);
  await jumpTo('2026-12-06T08:00:30');
  const bench = seen.options.indexOf('门口放长椅');
  for (const who of await world().joinAll('wei', 'qin', 'mo', 'captain1', 'lan')) await castBy(who, voteId, [bench]);
  await jumpTo('2026-12-08T21:01:00');
  await jumpTo('2026-12-08T21:03:00');
  const { options, outcomeOf } = await wei.must('vote.detail', { voteId });
  expect([options, outcomeOf]).toEqual([seen.options, ['门口放长椅']]);
});
