import { randomUUID } from 'node:crypto';
import type { Input } from '../../shared/rpc/contract.ts';
import type { ApiContract } from '../../shared/contract.ts';
import { expectSound } from '../world/invariants.ts';
import { useWorld } from '../world/use-world.ts';
import type { Actor } from '../world/world.ts';
import { BAD_WEATHER, SEEDS } from './weather.ts';

/** What a killed function held is let go after this, in the cloud after half a minute. */
const world = useWorld({ transactionTimeoutMs: 3000 });

const A_NEED: Input<ApiContract, 'need.post'> = {
  kind: 'help',
  text: '请人帮忙抬柜子',
  urgency: 'normal',
  place: { at: 'home', note: '' },
  slots: 2,
};
const times = <T>(count: number, act: () => Promise<T>): Promise<readonly T[]> =>
  Promise.all(Array.from({ length: count }, act));
const needsOf = async (text: string) => (await world().db.all('needs')).filter((need) => need.text === text).length;

afterEach(async () => {
  world().cloud.setFaults({});
  await expectSound(world());
});

const walkTo = async (wei: Actor, mo: Actor, status: 'open' | 'claimed' | 'done'): Promise<string> => {
  const { needId } = await wei.must('need.post', { ...A_NEED, slots: 1 });
  if (status !== 'open') await mo.must('need.claim', { needId });
  if (status === 'done') await mo.must('need.reportDone', { needId });
  return needId;
};

describe.each(SEEDS)('in bad weather of seed %i', (seed) => {
  test.each(['at once', 'one after another'])(
    'the same post sent five times %s is one need and one answer',
    async (how) => {
      const wei = await world().join('wei');
      const text = `${how} ${String(seed)} ${randomUUID()}`;
      const requestId = randomUUID();
      world().cloud.setFaults({ seed, rules: BAD_WEATHER });
      const send = () => wei.persist('need.post', { ...A_NEED, text }, { requestId });
      const answers =
        how === 'at once'
          ? await times(5, send)
          : [await send(), await send(), await send(), await send(), await send()];
      expect(answers).toEqual(Array.from({ length: 5 }, () => answers[0]));
      expect(answers[0]).toMatchObject({ ok: true, value: { status: 'open' } });
      expect(await needsOf(text)).toBe(1);
    },
  );

  test('a confirmation sent ten times pays once', async () => {
    const [wei, mo] = await world().joinAll('wei', 'mo');
    const needId = await walkTo(wei, mo, 'done');
    const { balance } = await mo.must('points.statement', {});
    const requestId = randomUUID();
    world().cloud.setFaults({ seed, rules: BAD_WEATHER });
    const same = await times(5, () => wei.persist('need.confirm', { needId }, { requestId }));
    const others = await times(5, () => wei.persist('need.confirm', { needId }));
    world().cloud.setFaults({});
    const confirmed = { ok: true, value: { needId, status: 'confirmed', claimed: 1, slots: 1 } };
    expect(same).toEqual(Array.from({ length: 5 }, () => confirmed));
    expect(others).toEqual(Array.from({ length: 5 }, () => ({ ok: false, code: 'NEED_NOT_OPEN' })));
    expect((await mo.must('points.statement', {})).balance).toBe(balance + 6);
  });

  test('a function killed before or after it acted is sent again and acts once', async () => {
    const [wei, mo] = await world().joinAll('wei', 'mo');
    const needId = await walkTo(wei, mo, 'open');
    const requestId = randomUUID();
    world().cloud.setFaults({
      seed,
      rules: [
        { fault: 'kill-instance', action: 'database.commitTransaction', when: 'after', calls: [1] },
        { fault: 'kill-instance', action: 'database.modifyDocument', calls: [2] },
      ],
    });
    const answer = await mo.persist('need.claim', { needId }, { requestId });
    expect(answer).toEqual({ ok: true, value: { needId, status: 'claimed', claimed: 1, slots: 1 } });
  });
});

test('WeChat may deliver one call twice: it acts once', async () => {
  const wei = await world().join('wei');
  const text = `delivered twice ${randomUUID()}`;
  world().cloud.setFaults({ rules: [{ fault: 'duplicate', action: 'invoke' }] });
  expect(await wei.call('need.post', { ...A_NEED, text })).toMatchObject({ ok: true });
  expect(await needsOf(text)).toBe(1);
});

test('a wrong name whose answer is lost is one guess, however often it is sent, and the fifth is still told as such', async () => {
  const stranger = world().as('openid-lossy');
  const buildingId = await world().buildingId('1号楼');
  world().cloud.setFaults({
    rules: [{ fault: 'timeout-after', action: 'database.commitTransaction', function: 'api', probability: 0.5 }],
  });
  for (const name of ['甲某', '乙某', '丙某', '丁某', '戊某']) {
    const requestId = randomUUID();
    const guess = () => stranger.persist('membership.apply', { buildingId, unit: 1, flat: '101', name }, { requestId });
    const wrong = { ok: false, code: 'NAME_NOT_ON_ROSTER' };
    expect([await guess(), await guess(), await guess()]).toEqual([wrong, wrong, wrong]);
  }
  world().cloud.setFaults({});
  const sixth = await stranger.call('membership.apply', { buildingId, unit: 1, flat: '101', name: '己某' });
  expect(sixth).toEqual({ ok: false, code: 'TOO_MANY_ATTEMPTS' });
});

describe('a request id belongs to one request', () => {
  test('with other words it is REQUEST_REUSED and writes nothing', async () => {
    const wei = await world().join('wei');
    const requestId = randomUUID();
    await wei.must('need.post', A_NEED);
    expect(await wei.call('need.post', A_NEED, { requestId })).toMatchObject({ ok: true });
    const before = await world().db.dump();
    expect(await wei.call('need.post', { ...A_NEED, text: '别的话' }, { requestId })).toEqual({
      ok: false,
      code: 'REQUEST_REUSED',
    });
    expect(await wei.call('need.post', { ...A_NEED, slots: 3 }, { requestId })).toEqual({
      ok: false,
      code: 'REQUEST_REUSED',
    });
    expect(await world().db.changesSince(before)).toEqual([]);
  });

  test('with another method it is REQUEST_REUSED', async () => {
    const [wei, mo] = await world().joinAll('wei', 'mo');
    const needId = await walkTo(wei, mo, 'open');
    const requestId = randomUUID();
    expect(await mo.call('need.claim', { needId }, { requestId })).toMatchObject({ ok: true });
    expect(await mo.call('need.release', { needId }, { requestId })).toEqual({ ok: false, code: 'REQUEST_REUSED' });
    expect((await world().db.one('needs', needId))?.status).toBe('claimed');
  });

  test('and to one person: two who mint the same id are two requests', async () => {
    const [wei, mo] = await world().joinAll('wei', 'mo');
    const requestId = randomUUID();
    const answers = await Promise.all([wei, mo].map((actor) => actor.call('need.post', A_NEED, { requestId })));
    const ids = answers.map((answer) => (answer.ok ? answer.value.needId : answer.code));
    expect(new Set(ids).size).toBe(2);
  });

  test('a repeated request is answered as the first time, although the need has moved on since', async () => {
    const [wei, mo] = await world().joinAll('wei', 'mo');
    const needId = await walkTo(wei, mo, 'open');
    const requestId = randomUUID();
    const first = await mo.call('need.claim', { needId }, { requestId });
    await mo.must('need.release', { needId });
    await wei.must('need.withdraw', { needId });
    expect(await mo.call('need.claim', { needId }, { requestId })).toEqual(first);
  });

  test('a post that was taken stays taken, although its words would be refused by now', async () => {
    const wei = await world().join('wei');
    const requestId = randomUUID();
    world().cloud.setFaults({
      rules: [{ fault: 'content-check-down', action: 'wx.openApi:security.msgSecCheck', calls: [1] }],
    });
    const words = { ...A_NEED, text: '这是违规测试的话' };
    const first = await wei.call('need.post', words, { requestId });
    expect(first).toMatchObject({ ok: true, value: { status: 'pending' } });
    expect(await wei.call('need.post', words)).toEqual({ ok: false, code: 'TEXT_REFUSED' });
    expect(await wei.call('need.post', words, { requestId })).toEqual(first);
  });
});
