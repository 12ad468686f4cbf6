import { aDoubtfulRecording, aRiskyRecording } from '../fixtures/media.ts';
import { needSaidAloud, A_NEED } from '../contract/refusals/need.ts';
import { expectSound } from '../world/invariants.ts';
import { registerMedia, verdictOn } from '../world/media.ts';
import { useWorld } from '../world/use-world.ts';
import type { Actor } from '../world/world.ts';

/** A kill leaves locks behind, in the cloud for half a minute; the next run waits for them. */
const world = useWorld({ transactionTimeoutMs: 1500 });
afterEach(async () => {
  world().cloud.setFaults({});
  await expectSound(world());
});

const MINUTE_MS = 60_000;
const HOUR = 60;
/** A run at the end of so many minutes, and one a minute later. */
const minutesPass = async (minutes: number) => {
  const { clock } = world().cloud;
  await clock.jumpTo(clock.now() + minutes * MINUTE_MS, { timers: 'once' });
  await clock.jumpTo(clock.now() + MINUTE_MS);
};
const mediaOf = async (who: Actor, needId: string) => (await who.must('need.detail', { needId })).need.media;
const stored = (mediaId: string) => world().db.one('media', mediaId);
const isStored = async (fileId = ''): Promise<boolean> =>
  (await fetch(`${world().cloud.url}/storage/${fileId.split('/').slice(3).join('/')}`, { method: 'HEAD' })).ok;
const refusalsTold = async (who: Actor) =>
  (await who.must('inbox.list', {})).items.flatMap(({ kind, subject }) =>
    kind === 'capture.refused' ? [subject] : [],
  );

/** A need with a recording about which WeChat could not be asked. */
const saidWhileDown = async (by: Actor, bytes?: Buffer) => {
  world().cloud.setFaults({ rules: [{ fault: 'content-check-down' }] });
  const mediaId = await registerMedia(world(), by, { kind: 'sound', ...(bytes ? { bytes } : {}) });
  const { needId } = await by.must('need.post', { ...A_NEED, text: '', media: [mediaId] });
  return { mediaId, needId };
};

test('a file that nothing names is deleted after a day, and one that is named stays', async () => {
  const wei = await world().join('wei');
  const [loose, named] = [await registerMedia(world(), wei, { kind: 'picture' }), await needSaidAloud(world())];
  const [{ mediaId: said } = { mediaId: '' }] = await mediaOf(wei, named);
  const fileId = (await stored(loose))?.fileId;
  await minutesPass(23 * HOUR);
  expect(await stored(loose)).toMatchObject({ subject: null });
  expect(await wei.call('need.post', { ...A_NEED, media: [loose] })).toEqual({ ok: false, code: 'MEDIA_NOT_FOUND' });
  await minutesPass(HOUR + 2);
  expect([await stored(loose), await isStored(fileId)]).toEqual([undefined, false]);
  expect(await stored(said)).toMatchObject({ subject: named, endsAt: null, sweepAt: null });
  expect(await isStored((await stored(said))?.fileId)).toBe(true);
});

test('WeChat is asked again once it can be asked, and its yes is shown', async () => {
  const [wei, nong] = await world().joinAll('wei', 'nong');
  const { mediaId, needId } = await saidWhileDown(wei);
  await minutesPass(6);
  expect((await mediaOf(nong, needId)).map(({ state }) => state)).toEqual(['waiting']);
  world().cloud.setFaults({});
  await minutesPass(6);
  expect(await verdictOn(world(), mediaId)).toBe('clear');
  expect((await mediaOf(nong, needId)).map(({ state, url }) => [state, url !== null])).toEqual([['shown', true]]);
});

test('who sent what WeChat refuses is told once, after it was posted', async () => {
  const wei = await world().join('wei');
  const { mediaId, needId } = await saidWhileDown(wei, aRiskyRecording());
  world().cloud.setFaults({});
  await minutesPass(6);
  expect(await verdictOn(world(), mediaId)).toBe('risky');
  await minutesPass(3);
  await minutesPass(HOUR);
  expect(await refusalsTold(wei)).toEqual([needId]);
  expect((await mediaOf(wei, needId)).map(({ state, url }) => [state, url])).toEqual([['refused', null]]);
});

test('what WeChat refuses before it is sent goes with its file', async () => {
  const wei = await world().join('wei');
  const mediaId = await registerMedia(world(), wei, { kind: 'sound', bytes: aRiskyRecording() });
  expect(await verdictOn(world(), mediaId)).toBe('risky');
  const fileId = (await stored(mediaId))?.fileId;
  await minutesPass(3);
  expect([await stored(mediaId), await isStored(fileId)]).toEqual([undefined, false]);
});

test('what WeChat could not judge in two hours is judged by the staff, as is what it leaves to a human', async () => {
  const [wei, staff] = await world().joinAll('wei', 'staff');
  const down = await saidWhileDown(wei);
  await minutesPass(2 * HOUR + 10);
  world().cloud.setFaults({});
  const doubtful = await registerMedia(world(), wei, { kind: 'sound', bytes: aDoubtfulRecording() });
  const { needId } = await wei.must('need.post', { ...A_NEED, text: '', media: [doubtful] });
  expect(await verdictOn(world(), doubtful)).toBe('unchecked');
  await minutesPass(15);
  const listed = async () => (await staff.must('capture.list', {})).items.map((one) => [one.subject, one.url !== null]);
  expect((await listed()).sort()).toEqual(
    [
      [down.needId, true],
      [needId, true],
    ].sort(),
  );
  expect((await staff.must('inbox.home', {})).pendingWords).toEqual({ n: 2, isMore: false });
  await staff.must('capture.judge', { mediaId: down.mediaId, isFit: true });
  await staff.must('capture.judge', { mediaId: doubtful, isFit: false });
  expect(await listed()).toEqual([]);
  expect((await staff.must('inbox.home', {})).pendingWords).toEqual({ n: 0, isMore: false });
  await minutesPass(3);
  expect((await refusalsTold(wei)).includes(needId)).toBe(true);
});

test('a verdict that never comes is asked for again', async () => {
  const wei = await world().join('wei');
  world().cloud.setFaults({ rules: [{ fault: 'kill-instance', function: 'callback', when: 'before' }] });
  const mediaId = await registerMedia(world(), wei, { kind: 'sound' });
  await wei.must('need.post', { ...A_NEED, text: '', media: [mediaId] });
  // The first delivery dies on its way; the clock waits for it, and the second is let through.
  while (
    !world()
      .cloud.invocations()
      .some((one) => one.function === 'callback' && !one.ok)
  )
    await stored(mediaId);
  world().cloud.setFaults({});
  expect((await stored(mediaId))?.check).toBe('waiting');
  await minutesPass(36);
  expect(await verdictOn(world(), mediaId)).toBe('clear');
});

test.each([
  ['storage.batchDeleteFile', 'before'],
  ['storage.batchDeleteFile', 'after'],
  ['database.deleteDocument', 'before'],
  ['database.deleteDocument', 'after'],
] as const)(
  'a sweep that is killed at %s, %s it, leaves no document without its file for long',
  async (action, when) => {
    const loose = await registerMedia(world(), await world().join('wei'), { kind: 'picture' });
    const fileId = (await stored(loose))?.fileId;
    world().cloud.setFaults({ rules: [{ fault: 'kill-instance', function: 'scheduler', when, action, calls: [1] }] });
    await minutesPass(24 * HOUR);
    world().cloud.setFaults({});
    await minutesPass(1);
    expect([await stored(loose), await isStored(fileId)]).toEqual([undefined, false]);
  },
);

test.each(['before', 'after'] as const)('a sweep that is killed %s it says so tells the author once', async (when) => {
  const wei = await world().join('wei');
  const { mediaId, needId } = await saidWhileDown(wei, aRiskyRecording());
  world().cloud.setFaults({});
  await minutesPass(6);
  await verdictOn(world(), mediaId);
  const rules = [1, 2, 3].map((call) => ({
    ...({ fault: 'kill-instance', function: 'scheduler', when, action: 'database.commitTransaction' } as const),
    calls: [call],
  }));
  world().cloud.setFaults({ rules });
  await minutesPass(3);
  world().cloud.setFaults({});
  await minutesPass(3);
  await minutesPass(3);
  expect((await refusalsTold(wei)).filter((subject) => subject === needId)).toEqual([needId]);
});
