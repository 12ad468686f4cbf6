import { randomUUID } from 'node:crypto';
import { expectSound } from '../world/invariants.ts';
import { useWorld } from '../world/use-world.ts';
import type { Actor } from '../world/world.ts';
import { TO_LOOK_AT } from './refusals/need.ts';
import { A_NOTICE, publishNotice, record, noticePicture, noticeSound } from './refusals/notice.ts';

const world = useWorld();

const AN_INSTANT = expect.any(Number) as number;
const AN_ADDRESS = expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/storage\/kept\/notice\//) as string;

const mine = async (who: Actor, listening: 'zh' | 'za' = 'zh') =>
  (await who.must('notice.list', { view: 'mine', listening })).items;
const idsOf = async (who: Actor) => (await mine(who)).map(({ noticeId }) => noticeId);
const statusOf = async (url: string) => (await fetch(url)).status;
const forBuilding = async (name: string) =>
  ({ ...A_NOTICE, scope: { kind: 'building', buildingId: await world().buildingId(name) } }) as const;
const NOT_FOUND = { ok: false, code: 'NOTICE_NOT_FOUND' };

test('a notice with a picture is published, read, and heard in the language somebody recorded', async () => {
  const [staff, wei] = await world().joinAll('staff', 'wei');
  const pictureId = await noticePicture(world(), staff);
  const published = await staff.must('notice.publish', { ...A_NOTICE, title: ' 停水通知 ', pictureId });
  const { noticeId } = published;
  expect(published).toEqual({ noticeId, status: 'published' });
  const mediaId = await noticeSound(world(), staff);
  const spoken = { language: 'za', mediaId, speakerName: '黄桂花', hasConsent: true } as const;
  expect(await staff.must('notice.addRecording', { noticeId, ...spoken })).toEqual({ noticeId, status: 'published' });

  const common = {
    noticeId,
    status: 'published',
    title: '停水通知',
    body: A_NOTICE.body,
    scope: { kind: 'community', name: '试验社区' },
    authorName: staff.person.name,
    publishedAt: AN_INSTANT,
    hasPicture: true,
    pictureUrl: AN_ADDRESS,
    recorded: ['za'],
  };
  const recording = { language: 'za', url: AN_ADDRESS, seconds: 12, speakerName: '黄桂花' };
  expect((await mine(wei, 'za'))[0]).toEqual({ ...common, recording });
  expect((await mine(wei, 'zh'))[0]).toEqual({ ...common, recording: null });
  await record(world(), staff, noticeId, 'zh', '韦大山');
  expect((await wei.must('notice.list', { view: 'mine', listening: 'pcc' })).items[0]?.recording).toMatchObject({
    language: 'zh',
    speakerName: '韦大山',
  });
  await staff.must('notice.removeRecording', { noticeId, language: 'zh' });
  const detail = await wei.must('notice.detail', { noticeId });
  expect(detail).toEqual({ ...common, recordings: [recording], withdrawn: null, isKeeper: false });
  expect(await statusOf(detail.pictureUrl ?? '')).toBe(200);
  expect(await statusOf(detail.recordings[0]?.url ?? '')).toBe(200);
});

test('publishing sent twice is one notice', async () => {
  const staff = await world().join('staff');
  const requestId = randomUUID();
  const answers = await Promise.all([1, 2].map(() => staff.persist('notice.publish', A_NOTICE, { requestId })));
  expect(answers[0]).toEqual(answers[1]);
  const events = (await world().db.all('events')).filter(({ kind }) => kind === 'notice.published');
  expect(new Set(events.map(({ subject }) => subject)).size).toBe(events.length);
});

test('everybody reads what is for their building, their grid and the community, the newest first, and nothing else', async () => {
  const [captain1, captain2, officerB, staff] = await world().joinAll('captain1', 'captain2', 'officerB', 'staff');
  const [wei, luo, nong] = await world().joinAll('wei', 'luo', 'nong');
  const gridB = (await world().db.one('residents', officerB.residentId))?.gridId ?? '';
  const house1 = await captain1.must('notice.publish', await forBuilding('1号楼'));
  const house2 = await captain2.must('notice.publish', await forBuilding('2号楼'));
  const grid = await officerB.must('notice.publish', { ...A_NOTICE, scope: { kind: 'grid', gridId: gridB } });
  const all = await staff.must('notice.publish', A_NOTICE);
  const newest = async (who: Actor, count: number) => (await idsOf(who)).slice(0, count);
  expect(await newest(wei, 2)).toEqual([all.noticeId, house1.noticeId]);
  expect(await newest(luo, 2)).toEqual([all.noticeId, house2.noticeId]);
  expect(await newest(nong, 2)).toEqual([all.noticeId, grid.noticeId]);
  expect(await idsOf(wei)).not.toContain(house2.noticeId);
  expect(await wei.call('notice.detail', house2)).toEqual(NOT_FOUND);
  expect(await wei.call('notice.detail', grid)).toEqual(NOT_FOUND);
  expect((await wei.must('notice.detail', { noticeId: house1.noticeId })).scope).toEqual({
    kind: 'building',
    name: '1号楼',
  });
});

test('nobody writes for a place that is not in their keeping', async () => {
  const [captain1, officerA] = await world().joinAll('captain1', 'officerA');
  const gridId = (await world().db.one('residents', officerA.residentId))?.gridId ?? '';
  const forbidden = { ok: false, code: 'FORBIDDEN' };
  expect(await captain1.call('notice.publish', A_NOTICE)).toEqual(forbidden);
  expect(await captain1.call('notice.publish', { ...A_NOTICE, scope: { kind: 'grid', gridId } })).toEqual(forbidden);
  expect(await officerA.call('notice.publish', await forBuilding('3号楼'))).toEqual(forbidden);
  expect(await officerA.call('notice.publish', await forBuilding('2号楼'))).toMatchObject({ ok: true });
});

test('a withdrawn notice leaves every surface; its reason stays with its author and with those who keep it (D9)', async () => {
  const [captain1, captain2, staff, wei] = await world().joinAll('captain1', 'captain2', 'staff', 'wei');
  const { noticeId } = await captain1.must('notice.publish', await forBuilding('1号楼'));
  await record(world(), captain1, noticeId, 'zh');
  expect(await staff.must('notice.withdraw', { noticeId, reason: '日期写错了' })).toEqual({
    noticeId,
    status: 'withdrawn',
  });
  expect(await idsOf(wei)).not.toContain(noticeId);
  expect(await idsOf(captain1)).not.toContain(noticeId);
  expect(await wei.call('notice.detail', { noticeId })).toEqual(NOT_FOUND);
  expect(await captain2.call('notice.detail', { noticeId })).toEqual(NOT_FOUND);
  for (const who of [staff, captain1]) {
    expect((await who.must('notice.detail', { noticeId })).withdrawn).toEqual({
      at: AN_INSTANT,
      byName: staff.person.name,
      reason: '日期写错了',
    });
    const kept = (await who.must('notice.list', { view: 'kept', listening: 'zh' })).items;
    expect(kept.find((notice) => notice.noticeId === noticeId)?.status).toBe('withdrawn');
  }
});

test('words that want a look are let out by staff who looked, and by nobody who may not look', async () => {
  const [captain1, staff] = await world().joinAll('captain1', 'staff');
  const call = '有事打 138 1234 5678';
  const waits = { ok: false, code: 'TEXT_NEEDS_LOOK' };
  expect(await staff.call('notice.publish', { ...A_NOTICE, body: call })).toEqual(waits);
  expect(await staff.call('notice.publish', { ...A_NOTICE, body: call, isLookedAt: true })).toMatchObject({ ok: true });
  const own = await forBuilding('1号楼');
  expect(await captain1.call('notice.publish', { ...own, body: TO_LOOK_AT, isLookedAt: true })).toEqual(waits);
});

test('nothing that a notice answers carries a file id or an account', async () => {
  const [staff, wei] = await world().joinAll('staff', 'wei');
  const noticeId = await publishNotice(world());
  await record(world(), staff, noticeId, 'za');
  const answers = await Promise.all([
    wei.must('notice.detail', { noticeId }),
    staff.must('notice.detail', { noticeId }),
    wei.must('notice.list', { view: 'mine', listening: 'za' }),
    staff.must('notice.list', { view: 'kept', listening: 'za' }),
  ]);
  expect(JSON.stringify(answers)).not.toMatch(/cloud:\/\/|openid-|identity_|resident_|household_/);
});

test('after all of this every document is sound', async () => {
  await expectSound(world());
});
