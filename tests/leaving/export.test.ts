import { previewVariables } from '../../scripts/world/function-variables.ts';
import { A_NEED } from '../contract/refusals/need.ts';
import { missedBy } from '../contract/refusals/missed.ts';
import { A_NOTICE, record } from '../contract/refusals/notice.ts';
import { useWorld } from '../world/use-world.ts';
import type { Actor } from '../world/world.ts';

const world = useWorld({ functionVariables: previewVariables });

const AN_INSTANT = expect.any(Number) as number;
const AN_ID = expect.stringMatching(/^(event|transfer|need)_/) as string;
const MEGABYTE = 1024 * 1024;

const exportOf = async (who: Actor) => {
  const pages = [];
  for (let cursor: string | null | undefined; cursor !== null;) {
    const page = await who.must('membership.export', cursor === undefined ? {} : { cursor });
    pages.push(page);
    cursor = page.next;
  }
  return { pages, items: pages.flatMap(({ items }) => items) };
};

test('everything Linli has about somebody, value for value, and of others no more than a family name', async () => {
  const [wei, mo] = await world().joinAll('wei', 'mo');
  await mo.must('membership.setPhone', { phone: '13400001111', neighboursMayCall: false });
  await wei.must('membership.setPhone', { phone: '13400002222', neighboursMayCall: false });
  await mo.must('membership.recordConsent', { thing: 'picture', isGiven: true, version: 1 });
  const { needId } = await wei.must('need.post', A_NEED);
  await mo.must('need.claim', { needId });
  await wei.must('need.seeHelpers', { needId });
  const { requesterCallId } = (await mo.must('need.detail', { needId })).need;
  await mo.must('membership.call', { needId, callId: requesterCallId ?? '' });
  await mo.must('need.say', { needId, text: '我五点到' });
  await mo.must('need.reportDone', { needId, note: '弄好了' });
  await wei.must('need.confirm', { needId });
  const mine = (await mo.must('need.post', { ...A_NEED, place: { at: 'home', note: '敲门' } })).needId;
  await wei.must('need.claim', { needId: mine });
  const { items } = await exportOf(mo);
  const family = `${wei.person.name.slice(0, 1)}家`;
  expect(items.filter(({ of }) => of !== 'event')).toEqual([
    {
      of: 'account',
      residentId: mo.residentId,
      number: 'R108',
      name: mo.person.name,
      gender: null,
      birthYear: 1980,
      ethnicity: '壮族',
      relation: '家人',
      originVillage: '龙凤乡老寨村',
      isAway: false,
      communityName: '试验社区',
      gridName: 'A区',
      buildingName: '1号楼',
      unit: 1,
      flat: '201',
      pastHomes: [],
      roles: [],
      pointsBalance: 6,
      joinedAt: AN_INSTANT,
      phone: '13400001111',
      neighboursMayCall: false,
    },
    { of: 'consent', version: 1, thing: 'picture', isGiven: true, at: AN_INSTANT },
    {
      of: 'need',
      needId: mine,
      kind: 'help',
      text: A_NEED.text,
      status: 'claimed',
      urgency: 'normal',
      place: { at: 'home', note: '敲门' },
      flat: '1单元201',
      slots: 1,
      helpers: [family],
      createdAt: AN_INSTANT,
      updatedAt: AN_INSTANT,
    },
    {
      of: 'claim',
      needId,
      kind: 'help',
      text: A_NEED.text,
      status: 'confirmed',
      requester: family,
      claimedAt: AN_INSTANT,
    },
    { of: 'note', needId, text: '我五点到', isAloud: false, at: AN_INSTANT },
    {
      of: 'entry',
      entry: {
        ...{ entryId: AN_ID, code: 'need-reward', kind: 'help', needId },
        ...{ amount: 6, at: AN_INSTANT, balanceAfter: 6 },
      },
    },
    { of: 'call', who: 'me', as: 'requester', count: 1, lastAt: AN_INSTANT },
    { of: 'reading', day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string, doors: 0, phones: 1 },
  ]);
  const events = items.flatMap((item) => (item.of === 'event' ? [item] : []));
  expect(events.sort((a, b) => a.at - b.at).map(({ kind, subject, reason }) => [kind, subject, reason])).toEqual([
    ['membership.phoneSet', mo.residentId, null],
    ['need.claimed', needId, null],
    ['need.phoneRead', needId, null],
    ['need.noteLeft', needId, null],
    ['need.doneReported', needId, '弄好了'],
    ['need.posted', mine, null],
  ]);
  const text = JSON.stringify(items);
  for (const secret of [wei.person.name, wei.residentId, mo.openid, '13400002222']) expect(text).not.toContain(secret);
});

test('whose help did not come takes along what they said of it', async () => {
  const [wei, luo, captain] = await world().joinAll('wei', 'luo', 'staff');
  const why = await missedBy(world(), luo, wei);
  await luo.must('mutual.sayWhy', { missedId: why, text: '孩子发烧了' });
  const missedId = await missedBy(world(), luo, wei);
  await captain.must('mutual.strike', { missedId, reason: '他来过了' });
  const { items } = await exportOf(luo);
  const taken = items.flatMap((item) => (item.of === 'missed' ? [item] : [])).sort((a, b) => a.at - b.at);
  const common = { of: 'missed', kind: 'help', how: 'notCome', at: AN_INSTANT };
  expect(taken).toEqual([
    { ...common, why: '孩子发烧了', struck: null },
    { ...common, why: '', struck: '他来过了' },
  ]);
});

test('who published takes along the words and who spoke them, and who was told takes along of what', async () => {
  const [staff, nong] = await world().joinAll('staff', 'nong');
  const { noticeId } = await staff.must('notice.publish', A_NOTICE);
  await record(world(), staff, noticeId, 'za');
  await staff.must('notice.withdraw', { noticeId, reason: '日子写错了' });
  await nong.must('subscription.record', { answers: [{ template: 'sought', answer: 'accept' }] });
  await nong.must('subscription.record', { answers: [{ template: 'sought', answer: 'accept' }] });
  const { needId } = await nong.must('need.post', A_NEED);
  await staff.must('need.claim', { needId });
  // The jobs of a minute take turns to be first: what one minute queues is sent in the next at the latest.
  for (const minutes of [3, 1])
    await world().cloud.clock.jumpTo(world().cloud.clock.now() + minutes * 60_000, { timers: 'once' });
  // One yes was used; WeChat, which nobody asked here, did not want the message.
  const ofStaff = (await exportOf(staff)).items;
  expect(ofStaff.filter(({ of }) => of === 'notice')).toEqual([
    {
      of: 'notice',
      noticeId,
      scopeKind: 'community',
      scopeName: '试验社区',
      title: A_NOTICE.title,
      body: A_NOTICE.body,
      status: 'withdrawn',
      hasPicture: false,
      recordings: [
        { language: 'za', seconds: expect.any(Number) as number, speakerName: '黄桂花', recordedAt: AN_INSTANT },
      ],
      createdAt: AN_INSTANT,
    },
  ]);
  expect(
    (await exportOf(nong)).items.filter(({ of }) => of === 'notice' || of === 'subscription' || of === 'message'),
  ).toEqual([
    { of: 'subscription', template: 'sought', left: 1 },
    { of: 'message', template: 'sought', state: '有人接单了', subject: needId, status: 'unwanted', at: AN_INSTANT },
  ]);
});

test('a busy neighbour takes everything along, each thing once, and no call answers a megabyte', async () => {
  const [lan, qin] = await world().joinAll('lan', 'qin');
  const posted: string[] = [];
  for (let n = 0; n < 60; n += 1) {
    const { needId } = await lan.must('need.post', { ...A_NEED, text: '水'.repeat(500) });
    posted.push(needId);
    if (n % 20 === 0) await qin.must('need.claim', { needId });
    if (n % 3 === 0) await lan.must('need.withdraw', { needId });
  }
  const { pages, items } = await exportOf(lan);
  const needs = items.flatMap((item) => (item.of === 'need' ? [item.needId] : []));
  expect([...needs].sort()).toEqual([...posted].sort());
  const events = items.flatMap((item) => (item.of === 'event' ? [item.eventId] : []));
  expect([events.length, new Set(events).size]).toEqual([80, 80]);
  expect(Math.max(...pages.map((page) => JSON.stringify(page).length * 3))).toBeLessThan(MEGABYTE);
});
