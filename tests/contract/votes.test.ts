import { at, jumping } from '../world/beijing.ts';
import { expectSound } from '../world/invariants.ts';
import { useWorld } from '../world/use-world.ts';
import type { Resident } from '../world/world.ts';
import { QUESTION } from './refusals/planted-votes.ts';
import { A_VOTE } from './refusals/vote.ts';
import { refused } from './refused.ts';
import { castBy, detailBy, PARKING } from './vote-calls.ts';

const world = useWorld({ startAt: at('2026-11-02T10:00:00') });
afterEach(() => expectSound(world()));

const jumpTo = jumping(world);
/** The vote that these tests follow from its making on. */
let lamps = '';
/** What waits for somebody on their home screen. */
const waitsFor = async (who: Resident): Promise<readonly string[]> =>
  (await who.must('inbox.home', {})).votes.items.map(({ title }) => title);
const resultsFor = async (who: Resident): Promise<readonly string[]> =>
  (await who.must('inbox.home', {})).results.items.map(({ title }) => title);

test('a vote is checked by a second person, and residents read it once its roll is whole', async () => {
  const [captain, staff, admin, wei] = await world().joinAll('captain1', 'staff', 'admin', 'wei');
  const buildingId = await world().buildingId('1号楼');
  const times = { opensAt: at('2026-11-03T09:00:00'), closesAt: at('2026-11-05T21:00:00') };
  lamps = (await captain.must('vote.make', { ...A_VOTE(world()), ...times, buildingId })).voteId;
  expect(await captain.call('vote.make', { ...A_VOTE(world()), ...times })).toEqual(refused('FORBIDDEN'));
  const { voteId: parking } = await staff.must('vote.make', { ...A_VOTE(world()), ...PARKING });
  expect(await wei.call('vote.detail', { voteId: lamps })).toEqual(refused('VOTE_NOT_FOUND'));
  expect((await wei.must('vote.list', {})).drafts).toEqual([]);
  expect((await staff.must('vote.list', {})).drafts.map(({ title }) => title)).toEqual([PARKING.title, QUESTION.title]);
  expect((await captain.must('vote.list', {})).drafts.map(({ title }) => title)).toEqual([QUESTION.title]);
  expect((await detailBy(staff, lamps)).may).toEqual(['check', 'withdraw']);
  expect((await detailBy(staff, parking)).may).toEqual(['withdraw']);
  await staff.must('vote.check', { voteId: lamps });
  await admin.must('vote.check', { voteId: parking });
  await jumpTo('2026-11-02T10:05:00');
  const seen = await detailBy(wei, lamps);
  expect(seen).toMatchObject({
    ...{ status: 'announced', mine: 'notYet', onRoll: 6, took: null, result: null, purpose: 'ask', unit: 'household' },
    ...{ counters: [captain.person.name, staff.person.name], options: QUESTION.options, may: [], hasVoted: false },
  });
  expect(seen.digest).toMatch(/^[0-9a-f]{64}$/);
  const checked = (await world().db.all('events')).find(
    ({ kind, subject }) => kind === 'vote.checked' && subject === lamps,
  );
  expect([seen.door, seen.rolledAt]).toEqual(['1号楼2单元301', checked?.at]);
  expect((await detailBy(wei, parking)).onRoll).toBe(18);
});

test('the roll is read by its doors, and whoever lives elsewhere does not find the vote', async () => {
  const [wei, luo] = await world().joinAll('wei', 'luo');
  const { items, next } = await wei.must('vote.roll', { voteId: lamps });
  expect([items.map(({ door }) => door).sort(), next]).toEqual([
    ['1号楼1单元101', '1号楼1单元201', '1号楼1单元301', '1号楼2单元101', '1号楼2单元201', '1号楼2单元301'],
    null,
  ]);
  expect(await luo.call('vote.detail', { voteId: lamps })).toEqual(refused('VOTE_NOT_FOUND'));
  expect((await luo.must('vote.list', {})).items.map(({ title }) => title)).toEqual([PARKING.title]);
});

test('a household votes once, and whoever cast may change it', async () => {
  const [wei, qin, mo, child, captain] = await world().joinAll('wei', 'qin', 'mo', 'child', 'captain1');
  expect(await castBy(wei, lamps)).toEqual(refused('VOTE_NOT_OPEN'));
  await jumpTo('2026-11-03T09:00:00');
  expect([(await detailBy(wei, lamps)).mine, (await detailBy(child, lamps)).mine]).toEqual(['can', 'tooYoung']);
  expect([await waitsFor(wei), await waitsFor(qin), await waitsFor(child)]).toEqual([
    [QUESTION.title],
    [QUESTION.title],
    [],
  ]);
  expect(await castBy(child, lamps)).toEqual(refused('NOT_YET_ADULT'));
  expect(await castBy(wei, lamps)).toMatchObject({ ok: true, value: { times: 1 } });
  expect(await castBy(qin, lamps)).toEqual(refused('HAS_VOTED'));
  expect([await waitsFor(wei), await waitsFor(qin), await waitsFor(mo)]).toEqual([[], [], [QUESTION.title]]);
  expect(await detailBy(qin, lamps)).toMatchObject({
    mine: 'voted',
    hasVoted: true,
    took: 1,
    cast: { isByMe: false },
  });
  expect(await castBy(wei, lamps, [2])).toMatchObject({ ok: true, value: { times: 2 } });
  expect(await castBy(mo, lamps, [2])).toMatchObject({ ok: true });
  expect(await detailBy(captain, lamps)).toMatchObject({ took: 2, result: null, may: ['papers'] });
});

test('a slip is cast once two people have read the same on it', async () => {
  const [captain, staff, admin, mediator] = await world().joinAll('captain1', 'staff', 'admin', 'mediator');
  const { items } = await staff.must('vote.roll', { voteId: lamps });
  const { householdId } = (await world().db.one('residents', mediator.residentId)) ?? {};
  const line = (await world().db.all('voters')).find((one) => one.unitId === householdId && one.voteId === lamps);
  const voterId = items.find((one) => one.voterId === line?._id)?.voterId ?? '';
  const enter = async (who: Resident, choice: number[]) =>
    (await who.must('vote.enterPaper', { voterId, choice })).state;
  const waiting = async (who: Resident) =>
    (await who.must('vote.papers', { voteId: lamps })).items.map(({ state, isByMe }) => [state, isByMe]);
  expect([await enter(captain, [0]), await enter(captain, [1])]).toEqual(['first', 'first']);
  expect([await waiting(captain), await waiting(staff)]).toEqual([[['first', true]], [['first', false]]]);
  expect([await enter(staff, []), await waiting(admin)]).toEqual(['differs', [['differs', false]]]);
  expect((await detailBy(captain, lamps)).took).toBe(2);
  expect([await enter(staff, [1]), await waiting(staff)]).toEqual(['cast', []]);
  expect((await detailBy(captain, lamps)).took).toBe(3);
  expect(await castBy(mediator, lamps)).toEqual(refused('HAS_VOTED'));
  expect(await admin.call('vote.enterPaper', { voterId, choice: [1] })).toEqual(refused('HAS_VOTED'));
});

test('before closing nothing tells what was chosen', async () => {
  const [captain, wei, staff] = await world().joinAll('captain1', 'wei', 'staff');
  expect(await captain.call('vote.ballots', { voteId: lamps })).toEqual(refused('VOTE_NOT_CLOSED'));
  const events = (await world().db.all('events')).filter(({ kind }) => kind === 'vote.cast');
  expect(events.map(({ fingerprint, reply }) => [fingerprint, reply])).toEqual(events.map(() => [null, null]));
  expect(events).toHaveLength(4);
  const told = JSON.stringify([
    await detailBy(wei, lamps),
    await staff.must('vote.list', {}),
    await wei.must('membership.export', {}),
  ]);
  expect(told).not.toContain('"choice"');
  const { closesAt } = await detailBy(staff, lamps);
  await staff.must('vote.extend', { voteId: lamps, closesAt: closesAt + 3_630_000, reason: '这几天下雨' });
  expect((await detailBy(wei, lamps)).extensions).toEqual([
    { from: closesAt, to: closesAt + 3_630_000, reason: '这几天下雨' },
  ]);
});

test('the first instant too late is refused, whether the timer has been there or not', async () => {
  const lan = await world().join('lan');
  // The timer comes at whole minutes.
  await jumpTo('2026-11-05T22:00:29');
  expect(await castBy(lan, lamps, [0])).toMatchObject({ ok: true });
  await jumpTo('2026-11-05T22:00:30');
  expect(await castBy(lan, lamps, [1])).toEqual(refused('VOTE_NOT_OPEN'));
  expect((await detailBy(lan, lamps)).mine).toBe('over');
});

test('a count of few tells how many took part, and neither sums nor what most of them chose', async () => {
  const [wei, captain, staff, admin] = await world().joinAll('wei', 'captain1', 'staff', 'admin');
  await jumpTo('2026-11-05T22:01:00');
  expect(await detailBy(wei, lamps)).toMatchObject({
    ...{ status: 'preliminary', outcome: 'few' },
    result: { took: 4, outcome: { is: 'few', options: [] }, chosen: [], parts: [] },
  });
  const [, row] = (await wei.must('vote.list', {})).items;
  expect(row).toMatchObject({ mine: 'over', outcome: 'few', outcomeOf: [], missing: null });
  expect([await resultsFor(wei), await waitsFor(wei)]).toEqual([[QUESTION.title], []]);
  await wei.must('inbox.markRead', { list: 'results', until: row?.resultAt ?? 0 });
  expect(await resultsFor(wei)).toEqual([]);
  const { items } = await captain.must('vote.ballots', { voteId: lamps });
  expect(items.map(({ choice, channel }) => [choice, channel]).sort()).toEqual([
    [[0], 'phone'],
    [[1], 'paper'],
    [[2], 'phone'],
    [[2], 'phone'],
  ]);
  expect((await staff.must('vote.ballots', { voteId: lamps })).items).toHaveLength(4);
  expect(await admin.call('vote.ballots', { voteId: lamps })).toEqual(refused('NOT_COUNTER'));
  const read = (await world().db.all('events')).filter(({ kind }) => kind === 'vote.ballotsRead');
  expect(read.map(({ actorId, reply }) => [actorId, reply]).sort()).toEqual(
    [
      [captain.residentId, null],
      [staff.residentId, null],
    ].sort(),
  );
});

test('after the days of query a result stands', async () => {
  await jumpTo('2026-11-12T00:01:00');
  expect((await detailBy(await world().join('wei'), lamps)).status).toBe('confirmed');
});
