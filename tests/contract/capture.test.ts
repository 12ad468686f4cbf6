import { randomUUID } from 'node:crypto';
import { fileIdPattern, mediaPath } from '../../shared/capture/media.ts';
import { aPicture, aPictureWithTag, anMp3, aRecording, aRiskyRecording, GPS_TAG, TURN_TAG } from '../fixtures/media.ts';
import { registerMedia, registration, tryMedia, uploadMedia, verdictOn } from '../world/media.ts';
import { uploadFile } from '../world/upload.ts';
import { useWorld } from '../world/use-world.ts';
import type { Actor } from '../world/world.ts';
import { A_NEED, needSaidAloud } from './refusals/need.ts';

const world = useWorld();
const wei = () => world().join('wei');

const pathOf = (fileId: string): string => fileId.split('/').slice(3).join('/');
/** True if the storage still has a file. */
const isStored = async (fileId: string): Promise<boolean> =>
  (await fetch(`${world().cloud.url}/storage/${pathOf(fileId)}`, { method: 'HEAD' })).ok;
const mediaOf = async (who: Actor, needId: string) => (await who.must('need.detail', { needId })).need.media;

const MEGABYTE = 1_000_000;

test.each([
  ['nothing at all', 'picture', Buffer.alloc(0), 'MEDIA_WRONG_KIND'],
  ['a page named .jpg', 'picture', Buffer.from('<!doctype html><script>1</script>'), 'MEDIA_WRONG_KIND'],
  ['a drawing that can carry a script', 'picture', Buffer.from('<svg xmlns="x"/>'), 'MEDIA_WRONG_KIND'],
  ['a program', 'sound', Buffer.from('MZ\u0090\u0000'), 'MEDIA_WRONG_KIND'],
  ['a recording named .jpg', 'picture', anMp3(2), 'MEDIA_WRONG_KIND'],
  ['a picture of 40 MB', 'picture', aPicture(40 * MEGABYTE), 'MEDIA_TOO_LARGE'],
  ['a recording of 40 MB', 'sound', aRecording(40 * MEGABYTE), 'MEDIA_TOO_LARGE'],
  ['a picture that says where it was taken', 'picture', aPictureWithTag(GPS_TAG, 'II'), 'MEDIA_TELLS_PLACE'],
  ['a voice of 61 s', 'sound', anMp3(61), 'MEDIA_TOO_LONG'],
] as const)('%s is refused and not kept', async (_name, kind, bytes, code) => {
  const by = await wei();
  const fileId = await uploadMedia(world(), by, { kind, bytes });
  const before = await world().db.dump();
  expect(await by.call('capture.register', registration(fileId, { kind }))).toEqual({ ok: false, code });
  expect(await isStored(fileId)).toBe(false);
  expect(await world().db.changesSince(before)).toEqual([]);
});

test('a registered file is copied out of the reach of the phone, and registered again it is the same', async () => {
  const by = await wei();
  const bytes = aPictureWithTag(TURN_TAG);
  const fileId = await uploadMedia(world(), by, { kind: 'picture', bytes });
  const input = registration(fileId, { kind: 'picture' });
  const { mediaId } = await by.must('capture.register', input);
  expect(await by.must('capture.register', input)).toEqual({ mediaId });
  expect(await world().db.one('media', mediaId)).toMatchObject({
    ownerId: by.residentId,
    ...{ purpose: 'need', kind: 'picture', sizeBytes: bytes.length, seconds: 0, subject: null, judgedBy: null },
  });
  const copy = (await world().db.one('media', mediaId))?.fileId ?? '';
  expect([await isStored(fileId), await isStored(copy), fileIdPattern('need', 'picture').test(copy)]).toEqual([
    false,
    true,
    false,
  ]);
});

test('what somebody else registered is not there, and stays', async () => {
  const [mo, by] = [await world().join('mo'), await wei()];
  const fileId = await uploadMedia(world(), mo, { kind: 'sound' });
  const { mediaId } = await mo.must('capture.register', registration(fileId, { kind: 'sound' }));
  const refused = { ok: false, code: 'MEDIA_NOT_FOUND' };
  expect(await by.call('capture.register', registration(fileId, { kind: 'sound' }))).toEqual(refused);
  expect(await by.call('need.post', { ...A_NEED, text: '', media: [mediaId] })).toEqual(refused);
  expect((await world().db.one('media', mediaId))?.ownerId).toBe(mo.residentId);
});

test('two phones that register one file at once: it is one of theirs', async () => {
  const [mo, by] = [await world().join('mo'), await wei()];
  const fileId = await uploadMedia(world(), mo, { kind: 'sound' });
  const answers = await Promise.all(
    [mo, by, mo, by].map((who) => who.persist('capture.register', registration(fileId, { kind: 'sound' }))),
  );
  const owner = (await world().db.all('media')).filter((media) =>
    answers.some((one) => one.ok && one.value.mediaId === media._id),
  );
  expect(owner).toHaveLength(1);
  const isMos = owner[0]?.ownerId === mo.residentId;
  expect(answers.map(({ ok }) => ok)).toEqual([isMos, !isMos, isMos, !isMos]);
});

test('a file of another purpose is not taken, and none outside of its folder', async () => {
  const by = await world().join('staff');
  const mediaId = await registerMedia(world(), by, { kind: 'picture', purpose: 'notice' });
  expect(await by.call('need.post', { ...A_NEED, media: [mediaId] })).toEqual({ ok: false, code: 'MEDIA_NOT_FOUND' });
  const elsewhere = await uploadFile(world().cloud.url, by.openid, aPicture(), `roster/${randomUUID()}.jpg`);
  const forNotices = await uploadFile(
    world().cloud.url,
    by.openid,
    aPicture(),
    mediaPath('notice', randomUUID(), 'jpg'),
  );
  for (const fileId of [elsewhere, forNotices])
    expect(await by.call('capture.register', registration(fileId, { kind: 'picture' }))).toMatchObject({
      code: 'INVALID_INPUT',
    });
  expect([await isStored(elsewhere), await isStored(forNotices)]).toEqual([true, true]);
});

test('a need of six photos and a voice is shown with them to all, in their order, once they are clear', async () => {
  const [by, neighbour] = await world().joinAll('wei', 'nong');
  const kinds = ['picture', 'picture', 'sound', 'picture', 'picture', 'picture', 'picture'] as const;
  const media: string[] = [];
  for (const kind of kinds) media.push(await registerMedia(world(), by, { kind }));
  const { needId } = await by.must('need.post', { ...A_NEED, text: '', media });
  for (const mediaId of media) expect(await verdictOn(world(), mediaId)).toBe('clear');
  const shown = await mediaOf(neighbour, needId);
  expect(shown.map(({ url, ...one }) => ({ ...one, isOpen: url !== null }))).toEqual(
    media.map((mediaId, at) => ({
      ...{ mediaId, kind: kinds[at], seconds: kinds[at] === 'sound' ? 3 : 0, of: 'said', state: 'shown' },
      isOpen: true,
    })),
  );
  const { items } = await neighbour.must('need.list', { view: 'community', group: 'unfinished' });
  expect(items.find((row) => row.needId === needId)).toMatchObject({ text: '', hasVoice: true, photos: 6 });
});

test('until WeChat has answered, only the author and those in charge hear it', async () => {
  world().cloud.setFaults({ rules: [{ fault: 'content-check-down' }] });
  const needId = await needSaidAloud(world());
  world().cloud.setFaults({});
  const heard = async (name: Parameters<ReturnType<typeof world>['join']>[0]) =>
    (await mediaOf(await world().join(name), needId)).map(({ state, url }) => [state, url !== null]);
  for (const name of ['wei', 'captain1', 'officerA', 'staff']) expect(await heard(name)).toEqual([['waiting', true]]);
  for (const name of ['nong', 'captain2']) expect(await heard(name)).toEqual([['waiting', false]]);
});

test('the staff judges in place of WeChat, anybody else and the author do not', async () => {
  const [by, staff, captain, nong] = await world().joinAll('wei', 'staff', 'captain1', 'nong');
  const needId = await needSaidAloud(world());
  const [first] = await mediaOf(by, needId);
  const mediaId = first?.mediaId ?? '';
  await verdictOn(world(), mediaId);
  const told = async (who: Actor) => (await mediaOf(who, needId)).map(({ state, url }) => [state, url !== null]);
  expect(await captain.call('capture.judge', { mediaId, isFit: false })).toEqual({ ok: false, code: 'FORBIDDEN' });
  await staff.must('capture.judge', { mediaId, isFit: false });
  expect([await told(by), await told(staff), await told(captain), await told(nong)]).toEqual([
    [['refused', false]],
    [['refused', true]],
    [],
    [],
  ]);
  await staff.must('capture.judge', { mediaId, isFit: true });
  expect(await told(nong)).toEqual([['shown', true]]);
  const own = await registerMedia(world(), staff, { kind: 'sound' });
  expect(await staff.call('capture.judge', { mediaId: own, isFit: true })).toEqual({ ok: false, code: 'FORBIDDEN' });
});

test.each([
  ['WeChat is slow to say by what name', 'wx.openApi:security.mediaCheckAsync'],
  ['the snapshot is older than the verdict', 'database.startTransaction'],
])('a verdict that comes before the file is registered counts: %s', async (_how, action) => {
  world().cloud.setFaults({ rules: [{ fault: 'slow', function: 'api', action, calls: [1], ms: 800 }] });
  const mediaId = await registerMedia(world(), await wei(), { kind: 'sound', bytes: aRiskyRecording() });
  world().cloud.setFaults({});
  expect(await verdictOn(world(), mediaId)).toBe('risky');
  expect(await world().db.all('mediaChecks')).not.toContainEqual(expect.objectContaining({ mediaId }));
});

test('nobody but WeChat brings verdicts', async () => {
  const by = await wei();
  const mediaId = await registerMedia(world(), by, { kind: 'sound', bytes: aRiskyRecording() });
  const traceId = (await world().db.one('media', mediaId))?.traceId;
  const event = {
    ...{ MsgType: 'event', Event: 'wxa_media_check', trace_id: traceId, version: 2, errcode: 0 },
    result: { suggest: 'pass', label: 100 },
  };
  for (const openid of [by.openid, 'openid-nobody'])
    expect(await world().cloud.invoke('callback', event, { openid })).toEqual({ ok: false, code: 'FORBIDDEN' });
  expect(await verdictOn(world(), mediaId)).toBe('risky');
});

test('a file with a lost answer is registered once', async () => {
  const by = await wei();
  world().cloud.setFaults({ rules: [{ fault: 'timeout-after', action: 'database.commitTransaction', calls: [1] }] });
  const mediaId = await registerMedia(world(), by, { kind: 'picture' });
  world().cloud.setFaults({});
  expect(await verdictOn(world(), mediaId)).toBe('clear');
  expect(await tryMedia(world(), by, { kind: 'picture' })).toMatchObject({ ok: true });
});
