import { at, jumping } from '../world/beijing.ts';
import { expectSound } from '../world/invariants.ts';
import { useWorld } from '../world/use-world.ts';
import type { Resident } from '../world/world.ts';
import { STATUTORY_QUESTION, TOTALS } from './refusals/statutory-votes.ts';
import { A_VOTE } from './refusals/vote.ts';
import { refused } from './refused.ts';

const world = useWorld({ startAt: at('2026-11-02T10:00:00') });
afterEach(() => expectSound(world()));

const jumpTo = jumping(world);
let voteId = '';
const detailBy = (who: Resident) => who.must('vote.detail', { voteId });
const ask = async () => ({
  ...{ ...A_VOTE(world()), ...STATUTORY_QUESTION, options: [...STATUTORY_QUESTION.options] },
  ...({ purpose: 'statutory', rule: 'owners-weighty', heldAt: '小区门口的票箱', mayChange: false } as const),
  ...{ buildingId: await world().buildingId('1号楼') },
  ...{ opensAt: at('2026-11-18T08:00:00'), closesAt: at('2026-11-25T21:00:00') },
});

test('a statutory vote is announced fifteen days before, by the rule that was named, and says where it is held', async () => {
  const [staff, admin, wei] = await world().joinAll('staff', 'admin', 'wei');
  const early = { ...(await ask()), opensAt: at('2026-11-17T23:59:59') };
  expect(await staff.call('vote.make', early)).toEqual(refused('VOTE_TIMES_WRONG'));
  ({ voteId } = await staff.must('vote.make', await ask()));
  expect(await staff.call('vote.check', { voteId })).toEqual(refused('SECOND_PERSON_NEEDED'));
  await admin.must('vote.check', { voteId });
  await jumpTo('2026-11-02T10:05:00');
  expect(await detailBy(wei)).toMatchObject({
    ...{ status: 'announced', purpose: 'statutory', mine: 'elsewhere', onRoll: 6, took: null, isPassed: null },
    rule: { takingPart: { of: 2, outOf: 3, isMore: false }, agreeing: { of: 3, outOf: 4, isMore: false } },
    statutory: { heldAt: '小区门口的票箱', turnoutAt: null, totals: null },
  });
  const { items } = await wei.must('vote.roll', { voteId });
  expect(items).toHaveLength(6);
  const said = await wei.call('vote.object', {
    ...{ voteId, about: 'wrong', voterId: items[0]?.voterId ?? '', text: '那家搬走了', media: [] },
  });
  expect(said.ok).toBe(true);
});

test('nothing of it is cast here, by nobody, and the keepers say how many slips there are', async () => {
  const [staff, captain, wei, child] = await world().joinAll('staff', 'captain1', 'wei', 'child');
  await jumpTo('2026-11-18T08:00:00');
  for (const who of [wei, child])
    expect(await who.call('vote.cast', { voteId, choice: [0], isOfAge: true })).toEqual(refused('VOTE_ELSEWHERE'));
  const { voterId = '' } = (await wei.must('vote.roll', { voteId })).items[0] ?? {};
  expect(await staff.call('vote.enterPaper', { voterId, choice: [0] })).toEqual(refused('VOTE_ELSEWHERE'));
  expect((await detailBy(captain)).may).toEqual(['proxies', 'turnout']);
  await captain.must('vote.sayTurnout', { voteId, took: 4 });
  await jumpTo('2026-11-19T08:00:00');
  await staff.must('vote.sayTurnout', { voteId, took: 3 });
  expect(await wei.call('vote.sayTurnout', { voteId, took: 6 })).toEqual(refused('FORBIDDEN'));
  const said = (await world().db.all('events')).filter(({ kind }) => kind === 'vote.turnoutSaid');
  const turnoutAt = Math.max(...said.map((event) => event.at));
  expect(await detailBy(wei)).toMatchObject({ took: 3, mine: 'elsewhere', statutory: { turnoutAt } });
  expect([await world().db.all('gates'), await world().db.all('ballots')]).toEqual([[], []]);
});

test('it is put off, and closes at the later time', async () => {
  const [staff, wei] = await world().joinAll('staff', 'wei');
  await staff.must('vote.extend', { voteId, closesAt: at('2026-11-26T21:00:00'), reason: '交的人少' });
  await jumpTo('2026-11-26T20:59:00');
  expect((await detailBy(wei)).status).toBe('open');
  await jumpTo('2026-11-26T21:01:00');
  expect(await detailBy(wei)).toMatchObject({ status: 'closed', mine: 'over', result: null, may: [] });
});

test('two people type its totals, and where they differ both learn in which number and no more', async () => {
  const [captain, staff, wei] = await world().joinAll('captain1', 'staff', 'wei');
  const type = (who: Resident, more = {}) => who.must('vote.typeTotals', { voteId, ...TOTALS, ...more });
  const wrong = { householdsNo: 0, householdsAbstained: 1 };
  expect((await detailBy(captain)).may).toEqual(['totals']);
  expect(await captain.must('vote.totals', { voteId })).toEqual({
    state: 'none',
    differing: [],
    mine: null,
    reason: null,
  });
  expect(await type(captain, wrong)).toEqual({ state: 'first', differing: [] });
  expect(await type(captain, wrong)).toEqual({ state: 'first', differing: [] });
  expect(await staff.must('vote.totals', { voteId })).toEqual({
    state: 'first',
    differing: [],
    mine: null,
    reason: null,
  });
  const differing = ['householdsNo', 'householdsAbstained'];
  expect(await type(staff)).toEqual({ state: 'differs', differing });
  expect(await captain.must('vote.totals', { voteId })).toEqual({
    ...{ state: 'differs', differing },
    ...{ mine: { ...TOTALS, ...wrong }, reason: null },
  });
  expect(await wei.call('vote.totals', { voteId })).toEqual(refused('FORBIDDEN'));
  expect(await detailBy(wei)).toMatchObject({ status: 'closed', took: 3, statutory: { totals: null } });
  const events = (await world().db.all('events')).filter(({ kind }) => kind === 'vote.totalsTyped');
  expect(events.map(({ fingerprint, reply }) => [fingerprint, reply])).toEqual(events.map(() => [null, null]));
});

test('once they type the same it is published with what the law asks for, and stands after the days of query', async () => {
  const [captain, staff, wei] = await world().joinAll('captain1', 'staff', 'wei');
  const same = await captain.must('vote.typeTotals', { voteId, ...TOTALS });
  expect(same).toEqual({ state: 'same', differing: [] });
  expect(await detailBy(wei)).toMatchObject({
    ...{ status: 'preliminary', outcome: 'elsewhere', took: 4, isPassed: true },
    result: { took: 4, outcome: { is: 'elsewhere' }, chosen: [], queriesUntil: at('2026-12-07T00:00:00') },
    statutory: {
      turnoutAt: null,
      totals: {
        typed: TOTALS,
        by: [staff.person.name, captain.person.name],
        thresholds: [
          { stage: 'took', measure: 'households', part: 4, whole: 6, needed: 4, isMet: true },
          { stage: 'took', measure: 'area', part: 40_000, whole: 60_000, needed: 40_000, isMet: true },
          { stage: 'agreed', measure: 'households', part: 3, whole: 4, needed: 3, isMet: true },
          { stage: 'agreed', measure: 'area', part: 30_050, whole: 40_000, needed: 30_000, isMet: true },
        ],
      },
    },
  });
  expect((await wei.must('vote.list', {})).items.map(({ isPassed }) => isPassed)).toEqual([true]);
  expect(await staff.must('vote.totals', { voteId })).toEqual({
    state: 'same',
    differing: [],
    mine: null,
    reason: null,
  });
  expect(await world().db.all('voteTotals')).toEqual([]);
});

const typedAgain = { ...TOTALS, householdsYes: 2, householdsNo: 2 };
const correct = (who: Resident, more: object = {}) =>
  who.call('vote.correctTotals', { voteId, ...typedAgain, reason: '有一张纸票数错了', ...more });
const stands = (state: string, differing: readonly string[] = []) => ({ ok: true, value: { state, differing } });

test('totals that were wrong are typed again by two, and what stood before stays to be read with the reason', async () => {
  const [captain, staff, wei] = await world().joinAll('captain1', 'staff', 'wei');
  await jumpTo('2026-11-29T10:00:00');
  expect([(await detailBy(staff)).may.includes('correct'), (await detailBy(wei)).may]).toEqual([true, []]);
  expect(await correct(wei)).toEqual(refused('FORBIDDEN'));
  expect(await correct(staff)).toEqual(stands('first'));
  expect(await correct(staff)).toEqual(refused('SECOND_PERSON_NEEDED'));
  expect(await captain.must('vote.totals', { voteId })).toEqual({
    ...{ state: 'first', differing: [], mine: null, reason: '有一张纸票数错了' },
  });
  const differing = ['householdsYes', 'householdsNo'];
  expect(await correct(captain, { householdsYes: 1, householdsNo: 3 })).toEqual(stands('differs', differing));
  expect(await detailBy(wei)).toMatchObject({ isPassed: true, statutory: { totals: { typed: TOTALS, earlier: [] } } });
  expect(await correct(captain, { reason: '我也数了' })).toEqual(stands('same'));
  const { statutory, ...after } = await detailBy(wei);
  expect(after).toMatchObject({
    ...{ status: 'preliminary', isPassed: false, took: 4 },
    result: { took: 4, queriesUntil: at('2026-12-10T00:00:00') },
  });
  expect(statutory?.totals).toMatchObject({
    ...{ typed: typedAgain, by: [staff.person.name, captain.person.name] },
    earlier: [{ typed: TOTALS, by: [staff.person.name, captain.person.name], reason: '有一张纸票数错了' }],
  });
  expect(await world().db.all('voteTotals')).toEqual([]);
  const told = (await world().db.all('events')).filter(({ kind }) => kind === 'vote.totalsCorrected');
  expect(told.map(({ subject, reason }) => [subject, reason])).toEqual([[voteId, '有一张纸票数错了']]);
});

test('a correction of which nobody typed the second part comes to nothing once the result stands', async () => {
  const [captain, wei] = await world().joinAll('captain1', 'wei');
  expect(await correct(captain, { householdsYes: 1, householdsNo: 3 })).toEqual(stands('first'));
  await jumpTo('2026-12-10T00:01:00');
  expect(await detailBy(wei)).toMatchObject({ status: 'confirmed', statutory: { totals: { typed: typedAgain } } });
  expect(await world().db.all('voteTotals')).toEqual([]);
  expect(await correct(captain)).toEqual(refused('RESULT_STANDS'));
});
