import { randomUUID } from 'node:crypto';
import { expectSound } from '../world/invariants.ts';
import { useWorld } from '../world/use-world.ts';
import { verdictOn } from '../world/media.ts';
import { A_NOTICE, publishNotice, record, noticePicture, noticeSound } from './refusals/notice.ts';

const world = useWorld();

const AN_ADDRESS = expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/storage\/kept\/notice\//) as string;
const statusOf = async (url: string) => (await fetch(url)).status;
const forBuilding = async (name: string) =>
  ({ ...A_NOTICE, scope: { kind: 'building', buildingId: await world().buildingId(name) } }) as const;

test('a second recording in a language replaces the first, whose file is gone for good', async () => {
  const staff = await world().join('staff');
  const noticeId = await publishNotice(world());
  await record(world(), staff, noticeId, 'za', '黄桂花');
  const before = (await staff.must('notice.detail', { noticeId })).recordings[0]?.url ?? '';
  await record(world(), staff, noticeId, 'za', '蓝阿妹');
  const { recordings } = await staff.must('notice.detail', { noticeId });
  expect(recordings.map(({ speakerName }) => speakerName)).toEqual(['蓝阿妹']);
  expect([await statusOf(before), await statusOf(recordings[0]?.url ?? '')]).toEqual([404, 200]);
});

test('a recording that is sent again long after it was replaced deletes nothing that is heard now', async () => {
  const staff = await world().join('staff');
  const noticeId = await publishNotice(world());
  const first = await noticeSound(world(), staff);
  const input = { noticeId, language: 'za', speakerName: '黄桂花', hasConsent: true } as const;
  const requestId = randomUUID();
  await staff.call('notice.addRecording', { ...input, mediaId: first }, { requestId });
  const second = await record(world(), staff, noticeId, 'za', '蓝阿妹');
  expect(await staff.call('notice.addRecording', { ...input, mediaId: first }, { requestId })).toEqual({
    ok: true,
    value: { noticeId, status: 'published' },
  });
  const stored = await world().db.one('notices', noticeId);
  expect(stored?.recordings.map(({ mediaId }) => mediaId)).toEqual([second]);
  const { recordings } = await staff.must('notice.detail', { noticeId });
  expect(await statusOf(recordings[0]?.url ?? '')).toBe(200);
});

test('a recording that is taken away is heard nowhere and its file is gone, also after the notice was withdrawn', async () => {
  const [staff, wei] = await world().joinAll('staff', 'wei');
  const noticeId = await publishNotice(world());
  await record(world(), staff, noticeId, 'za');
  const url = (await wei.must('notice.detail', { noticeId })).recordings[0]?.url ?? '';
  await staff.must('notice.withdraw', { noticeId, reason: '日期写错了' });
  expect(await staff.must('notice.removeRecording', { noticeId, language: 'za' })).toEqual({
    noticeId,
    status: 'withdrawn',
  });
  expect((await staff.must('notice.detail', { noticeId })).recordings).toEqual([]);
  expect(await statusOf(url)).toBe(404);
});

test('what somebody else recorded is not the caller’s to put up', async () => {
  const [staff, captain] = await world().joinAll('staff', 'captain1');
  const [noticeId, mediaId] = [await publishNotice(world()), await noticeSound(world(), captain)];
  const spoken = { language: 'za', mediaId, speakerName: '黄桂花', hasConsent: true } as const;
  expect(await staff.call('notice.addRecording', { noticeId, ...spoken })).toEqual({
    ok: false,
    code: 'MEDIA_NOT_FOUND',
  });
});

test('what WeChat refuses after it was published is told to who published it', async () => {
  const staff = await world().join('staff');
  const pictureId = await noticePicture(world(), staff);
  const { noticeId } = await staff.must('notice.publish', { ...A_NOTICE, pictureId });
  await verdictOn(world(), pictureId);
  await world().founder.must('capture.judge', { mediaId: pictureId, isFit: false });
  for (const minutes of [3, 1])
    await world().cloud.clock.jumpTo(world().cloud.clock.now() + minutes * 60_000, { timers: 'once' });
  expect((await staff.must('inbox.list', {})).items[0]).toMatchObject({ kind: 'capture.refused', subject: noticeId });
});

test('a picture that is missing from the storage leaves the words, and says that there was one', async () => {
  const [staff, wei] = await world().joinAll('staff', 'wei');
  const pictureId = await noticePicture(world(), staff);
  const { noticeId } = await staff.must('notice.publish', { ...A_NOTICE, pictureId });
  await fetch(`${world().cloud.url}/admin`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      action: 'storage.batchDeleteFile',
      fileid_list: [(await world().db.one('media', pictureId))?.fileId],
    }),
  });
  expect(await wei.must('notice.detail', { noticeId })).toMatchObject({ hasPicture: true, pictureUrl: null });
});

test('a page of notices, all with picture and voice, asks the storage once', async () => {
  const [captain3, nong] = await world().joinAll('captain3', 'nong');
  const notice = await forBuilding('3号楼');
  for (let n = 0; n < 20; n += 1) {
    const pictureId = await noticePicture(world(), captain3);
    const { noticeId } = await captain3.must('notice.publish', { ...notice, pictureId });
    await record(world(), captain3, noticeId, 'za');
  }
  const requestId = randomUUID();
  const answer = await nong.call('notice.list', { view: 'mine', listening: 'za' }, { requestId });
  expect(answer.ok && answer.value.items.map(({ pictureUrl, recording }) => [pictureUrl, recording?.url])).toEqual(
    Array.from({ length: 20 }, () => [AN_ADDRESS, AN_ADDRESS]),
  );
  const call = world()
    .cloud.invocations()
    .find(({ event }) => event.includes(requestId));
  expect({ database: call?.roundTrips, all: call?.requests }).toEqual({ database: 2, all: 3 });
});

test('after all of this every document is sound', async () => {
  await expectSound(world());
});
