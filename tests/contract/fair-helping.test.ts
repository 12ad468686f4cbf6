import { HELPING_LIMITS } from '../../shared/need/helping-limits.ts';
import { expectSound } from '../world/invariants.ts';
import { useWorld } from '../world/use-world.ts';
import type { Resident } from '../world/world.ts';
import { A_NEED } from './refusals/a-need.ts';
import { cardOf, withoutPhone } from './refusals/household.ts';

const world = useWorld({ helping: {} });
afterEach(() => expectSound(world()));

const AT_HOME = { ...A_NEED, place: { at: 'home', note: '' } } as const;
const post = async (who: Resident, more: object = {}) => (await who.must('need.post', { ...A_NEED, ...more })).needId;
const balanceOf = async (who: Resident) => (await who.must('points.statement', {})).balance;

/** What a helper earns by one need from the claim to the nod, after what the screen said of it. */
const earnedBy = async (helper: Resident, requester: Resident, needId: string) => {
  const before = await balanceOf(helper);
  const { need } = await helper.must('need.detail', { needId });
  await helper.must('need.claim', { needId });
  await helper.must('need.reportDone', { needId });
  await requester.must('need.confirm', { needId });
  return { said: need.claiming?.unpaid, earned: (await balanceOf(helper)) - before };
};

test('who helps in their own household earns nothing, and is told so before', async () => {
  const [wei, qin, luo] = await world().joinAll('wei', 'qin', 'luo');
  expect(await earnedBy(qin, wei, await post(wei))).toEqual({ said: 'ownHousehold', earned: 0 });
  expect(await earnedBy(luo, wei, await post(wei))).toEqual({ said: null, earned: 6 });
});

test('what each helper will get is said before the nod and after it as it is paid, and why to those concerned', async () => {
  const [wei, qin, luo, lan] = await world().joinAll('wei', 'qin', 'luo', 'lan');
  const needId = await post(wei, { slots: 2 });
  const balances = () => Promise.all([qin, luo].map(balanceOf));
  const before = await balances();
  for (const helper of [qin, luo]) await helper.must('need.claim', { needId });
  const told = async (who: Resident) => (await who.must('need.detail', { needId })).need.rewards;
  const promised = [
    { points: 0, why: 'ownHousehold' },
    { points: 6, why: null },
  ];
  expect([await told(wei), await told(luo)]).toEqual([promised, promised]);
  expect((await told(lan)).map(({ points, why }) => [points, why])).toEqual([
    [0, null],
    [6, null],
  ]);
  await luo.must('need.reportDone', { needId });
  expect(await told(wei)).toEqual(promised);
  await wei.must('need.confirm', { needId });
  expect(await told(wei)).toEqual(promised);
  const after = await balances();
  expect(after.map((balance, index) => balance - (before[index] ?? 0))).toEqual([0, 6]);
});

test('what was not done promises nobody anything', async () => {
  const [lan, luo] = await world().joinAll('lan', 'luo');
  const needId = await post(lan);
  await luo.must('need.claim', { needId });
  const told = async () => {
    const { points, rewards } = (await lan.must('need.detail', { needId })).need;
    return [points, rewards];
  };
  expect(await told()).toEqual([6, [{ points: 6, why: null }]]);
  await luo.must('need.reportDone', { needId, outcome: 'cannot', note: '没有梯子' });
  expect(await told()).toEqual([0, [{ points: 0, why: null }]]);
});

test('of what was asked for somebody, neither their household earns nor who asked', async () => {
  const [captain, wei, officer, nong] = await world().joinAll('captain1', 'wei', 'officerA', 'nong');
  const { residentId, householdId } = await withoutPhone(world());
  const code = await cardOf(captain, householdId);
  const consent = { how: 'card', code } as const;
  const { needId } = await captain.must('need.postFor', { ...A_NEED, slots: 3, residentId, consent });
  const before = await Promise.all([captain, wei, nong].map(balanceOf));
  const said = async (who: Resident) => (await who.must('need.detail', { needId })).need.claiming?.unpaid;
  expect(await Promise.all([captain, wei, nong].map(said))).toEqual(['ownCall', 'ownHousehold', null]);
  for (const helper of [captain, wei, nong]) await helper.must('need.claim', { needId });
  await nong.must('need.reportDone', { needId });
  await officer.must('need.recordCall', { needId, how: 'visit', outcome: 'agreed' });
  const after = await Promise.all([captain, wei, nong].map(balanceOf));
  expect(after.map((balance, index) => balance - (before[index] ?? 0))).toEqual([0, 0, 6]);
});

test('two who keep asking each other make no points out of nothing', async () => {
  const [mo, nong] = await world().joinAll('mo', 'nong');
  const turns = [];
  for (let turn = 0; turn < 3; turn += 1) turns.push(await earnedBy(nong, mo, await post(mo)));
  const paid = { said: null, earned: 6 };
  expect(turns).toEqual([paid, paid, { said: 'sameHousehold', earned: 0 }]);
});

test('five claims at hand are enough, and one given back frees a place', async () => {
  const [lan, mediator] = await world().joinAll('lan', 'mediator');
  const needs = [];
  for (let n = 0; n <= HELPING_LIMITS.openMax; n += 1) needs.push(await post(lan, { slots: 2 }));
  const [last = '', ...others] = needs;
  for (const needId of others) await mediator.must('need.claim', { needId });
  const seen = await mediator.must('need.detail', { needId: last });
  expect([seen.actions, seen.need.claiming]).toEqual([[], { unpaid: null, refused: 'TOO_MANY_OPEN_CLAIMS' }]);
  expect(await mediator.call('need.claim', { needId: last })).toEqual({ ok: false, code: 'TOO_MANY_OPEN_CLAIMS' });
  const danger = await post(lan, { urgency: 'danger' });
  expect(await mediator.call('need.claim', { needId: danger })).toMatchObject({ ok: true });
  await mediator.must('need.release', { needId: danger });
  await lan.must('need.withdraw', { needId: others[0] ?? '' });
  expect((await mediator.must('need.detail', { needId: last })).actions).toEqual(['claim']);
  expect(await mediator.call('need.claim', { needId: last })).toMatchObject({ ok: true });
});

test('one danger after the other comes to an end', async () => {
  const [wei, lan, clusterLeader] = await world().joinAll('wei', 'lan', 'clusterLeader');
  const codes = [];
  let needId = '';
  for (let n = 0; n <= HELPING_LIMITS.withDangerPerDayMax; n += 1) {
    if (n % 2 === 0) needId = await post(n % 4 === 0 ? wei : lan, { ...AT_HOME, urgency: 'danger' });
    const claimed = await clusterLeader.call('need.claim', { needId });
    codes.push(claimed.ok ? 'ok' : claimed.code);
    if (claimed.ok) await clusterLeader.must('need.release', { needId });
  }
  const all = Array.from({ length: HELPING_LIMITS.withDangerPerDayMax }, () => 'ok');
  expect(codes).toEqual([...all, 'TOO_MANY_CLAIMS_TODAY']);
});

test.each(['normal', 'danger'] as const)(
  'who took a need that is %s twice today and gave it back does not take it again, and takes another',
  async (urgency) => {
    const [wei, luo] = await world().joinAll('wei', 'luo');
    const needId = await post(wei, { urgency });
    for (let n = 0; n < 2; n += 1) {
      await luo.must('need.claim', { needId });
      await luo.must('need.release', { needId });
    }
    const refused = 'TAKEN_TWICE_TODAY';
    const seen = await luo.must('need.detail', { needId });
    expect([seen.actions, seen.need.claiming]).toEqual([[], { unpaid: null, refused }]);
    expect(await luo.call('need.claim', { needId })).toEqual({ ok: false, code: refused });
    const told = (await wei.must('inbox.list', {})).items.filter(({ subject }) => subject === needId);
    expect(told.map(({ kind }) => kind)).toEqual(['need.released', 'need.claimed', 'need.released', 'need.claimed']);
    expect(await luo.call('need.claim', { needId: await post(wei, { urgency }) })).toMatchObject({ ok: true });
  },
);
