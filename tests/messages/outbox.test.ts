import { randomUUID } from 'node:crypto';
import type { Template } from '../../shared/subscription/templates.ts';
import { receiverIdOf } from '../contract/refusals/given-need.ts';
import { A_NEED } from '../contract/refusals/need.ts';
import { setField } from '../world/documents.ts';
import { useWorld } from '../world/use-world.ts';
import type { Actor, Resident } from '../world/world.ts';
import { PREVIEW_TEMPLATES, previewVariables } from '../../scripts/world/function-variables.ts';

const world = useWorld({ functionVariables: previewVariables, startAt: Date.parse('2026-11-23T09:00:00+08:00') });

const MINUTE_MS = 60_000;
type Sent = { readonly touser: string; readonly template: string; readonly page: string; readonly data: object };

const minutesPass = (minutes: number) => world().cloud.clock.jumpTo(world().cloud.clock.now() + minutes * MINUTE_MS);
const messagesTo = async ({ openid }: Actor): Promise<readonly Sent[]> => {
  const response = await fetch(`${world().cloud.url}/_localcloud/messages.json`);
  return ((await response.json()) as readonly Sent[]).filter(({ touser }) => touser === openid);
};

/** As the phone does it: WeChat asks, the person says yes, the server is told. */
const sayYes = async (who: Actor, ...templates: readonly Template[]) => {
  for (const template of templates)
    await fetch(`${world().cloud.url}/_localcloud/subscribe`, {
      method: 'POST',
      body: JSON.stringify({ openid: who.openid, templateId: PREVIEW_TEMPLATES[template]?.id, count: 1 }),
    });
  return who.must('subscription.record', {
    answers: templates.map((template) => ({ template, answer: 'accept' as const })),
  });
};

const takenNeed = async (requester: Resident, helper: Resident) => {
  const { needId } = await requester.must('need.post', A_NEED);
  await helper.must('need.claim', { needId });
  return needId;
};
const statusesOf = async (needId: string) =>
  (await world().db.all('outbox')).filter((message) => message.target.id === needId).map(({ status }) => status);

test('the requester is told once that somebody took it, within two minutes, with words and the way to the need', async () => {
  const [wei, mo] = await world().joinAll('wei', 'mo');
  expect(await sayYes(wei, 'sought')).toEqual({ left: [{ template: 'sought', left: 1 }] });
  const needId = await takenNeed(wei, mo);
  await minutesPass(3);
  expect(await messagesTo(wei)).toEqual([
    expect.objectContaining({
      touser: wei.openid,
      template: 'template-sought',
      page: `packages/need/pages/detail/index?id=${needId}`,
      data: {
        thing1: { value: `帮忙：${A_NEED.text}`.slice(0, 20) },
        thing2: { value: '有人接单了' },
        time3: { value: expect.stringMatching(/^2026-11-23 09:0\d$/) as string },
      },
    }),
  ]);
  await minutesPass(10);
  expect(await messagesTo(wei)).toHaveLength(1);
  expect(await statusesOf(needId)).toEqual(['sent']);
  expect(
    (await wei.must('subscription.templates', {})).templates.find(({ template }) => template === 'sought'),
  ).toEqual({
    template: 'sought',
    templateId: 'template-sought',
    left: 0,
  });
});

test('without a yes nothing is sent, and nothing is sent later when a yes comes', async () => {
  const [lan, mo] = await world().joinAll('lan', 'mo');
  const needId = await takenNeed(lan, mo);
  await minutesPass(3);
  expect(await statusesOf(needId)).toEqual(['unwanted']);
  await sayYes(lan, 'sought');
  await minutesPass(3);
  expect(await messagesTo(lan)).toEqual([]);
});

test('WeChat may know better: who took the yes back there is left alone', async () => {
  const [nong, mo] = await world().joinAll('nong', 'mo');
  await nong.must('subscription.record', { answers: [{ template: 'sought', answer: 'accept' }] });
  const needId = await takenNeed(nong, mo);
  await minutesPass(3);
  expect(await statusesOf(needId)).toEqual(['unwanted']);
});

test('two schedulers at once send it once', async () => {
  const [wei, nong] = await world().joinAll('wei', 'nong');
  await sayYes(wei, 'sought');
  const needId = await takenNeed(wei, nong);
  await nong.must('need.reportDone', { needId });
  const before = (await messagesTo(wei)).length;
  world().cloud.setFaults({ rules: [{ fault: 'duplicate', action: 'timer' }] });
  await minutesPass(3);
  world().cloud.setFaults({});
  expect((await messagesTo(wei)).length - before).toBe(1);
  expect((await statusesOf(needId)).sort()).toEqual(['sent', 'unwanted']);
});

test('what WeChat did not take is sent again some minutes later, on the same yes', async () => {
  const [wei, lan] = await world().joinAll('wei', 'lan');
  await sayYes(wei, 'sought');
  const before = (await messagesTo(wei)).length;
  world().cloud.setFaults({
    rules: [{ fault: 'timeout-before', action: 'wx.openApi:subscribeMessage.send', calls: [1] }],
  });
  const needId = await takenNeed(wei, lan);
  await minutesPass(2);
  expect([await statusesOf(needId), (await messagesTo(wei)).length - before]).toEqual([['waiting'], 0]);
  await minutesPass(6);
  world().cloud.setFaults({});
  expect([await statusesOf(needId), (await messagesTo(wei)).length - before]).toEqual([['sent'], 1]);
});

test('a nod thanks every helper who wants to know', async () => {
  const [wei, mo, nong] = await world().joinAll('wei', 'mo', 'nong');
  await Promise.all([sayYes(mo, 'changed'), sayYes(nong, 'changed')]);
  const { needId } = await wei.must('need.post', { ...A_NEED, slots: 2 });
  for (const helper of [mo, nong]) await helper.must('need.claim', { needId });
  await mo.must('need.reportDone', { needId });
  await wei.must('need.confirm', { needId });
  await minutesPass(3);
  const thanks = (await Promise.all([mo, nong].map(messagesTo))).map((sent) => sent.map(({ template }) => template));
  expect(thanks).toEqual([['template-changed'], ['template-changed']]);
});

test('yeses add up, refusals add nothing, and a repeated request counts once', async () => {
  const staff = await world().join('staff');
  const requestId = randomUUID();
  const answers = [
    { template: 'changed', answer: 'accept' },
    { template: 'sought', answer: 'reject' },
  ] as const;
  const first = await staff.call('subscription.record', { answers: [...answers] }, { requestId });
  expect(first).toEqual({ ok: true, value: { left: [{ template: 'changed', left: 1 }] } });
  expect(await staff.call('subscription.record', { answers: [...answers] }, { requestId })).toEqual(first);
  expect(await staff.must('subscription.record', { answers: [...answers] })).toEqual({
    left: [{ template: 'changed', left: 2 }],
  });
});

test('the timer is nobody: a person who calls the scheduler starts nothing', async () => {
  const { openid } = await world().join('wei');
  expect(await world().cloud.invoke('scheduler', {}, { openid })).toEqual({ ok: false, code: 'FORBIDDEN' });
});

test('a private matter is told of without a word of it', async () => {
  const [luo, staff] = await world().joinAll('luo', 'staff', 'captain2');
  await sayYes(luo, 'sought');
  const { needId } = await luo.must('need.post', { ...A_NEED, kind: 'dispute' });
  await staff.must('need.give', { needId, receiverId: await receiverIdOf(world(), needId, 'captain2') });
  await minutesPass(3);
  expect((await messagesTo(luo)).map(({ data }) => data)).toEqual([
    expect.objectContaining({ thing1: { value: '一件事' }, thing2: { value: '有人来办了，请看一看' } }),
  ]);
});

test('an account that is gone is told nothing', async () => {
  const [captain, wei] = await world().joinAll('captain1', 'wei');
  await sayYes(captain, 'sought');
  const { needId } = await captain.must('need.post', A_NEED);
  await wei.must('need.claim', { needId });
  const { residentId } = captain;
  await setField(world().cloud.url, 'residents', residentId, 'leftAt', world().cloud.clock.now());
  await minutesPass(3);
  expect(await statusesOf(needId)).toEqual(['unreachable']);
});
