import { registerMedia, verdictOn } from '../world/media.ts';
import { useWorld } from '../world/use-world.ts';
import type { Actor } from '../world/world.ts';
import { needSaidAloud, TO_LOOK_AT } from './refusals/need.ts';

const world = useWorld();

const needOf = async (who: Actor, needId: string) => (await who.must('need.detail', { needId })).need;
const rowOf = async (who: Actor, needId: string) =>
  (await who.must('need.list', { view: 'community', group: 'unfinished' })).items.find((row) => row.needId === needId);
const newsOf = async (who: Actor, needId: string) =>
  (await who.must('inbox.list', {})).items.filter(({ subject }) => subject === needId).map(({ kind }) => kind);

const AN_INSTANT = expect.any(Number) as number;
const WORDS = '厨房水管漏水';

test('what was said aloud is written down, heard, said again, written anew and then public', async () => {
  const [wei, captain, nong] = await world().joinAll('wei', 'captain1', 'nong');
  const needId = await needSaidAloud(world());
  const first = (await needOf(wei, needId)).media[0]?.mediaId ?? '';
  await verdictOn(world(), first);
  expect(await needOf(captain, needId)).toMatchObject({ mayWriteWords: true, mayAnswerWords: false, wording: null });
  expect(await needOf(nong, needId)).toMatchObject({ mayWriteWords: false, mayAnswerWords: false });

  const acted = { needId, status: 'open', claimed: 0, slots: 1 };
  expect(await captain.must('need.writeWords', { needId, text: '门口有水' })).toEqual(acted);
  const waiting = { text: '门口有水', byName: captain.person.name, at: AN_INSTANT, state: 'waiting' };
  expect(await needOf(wei, needId)).toMatchObject({ text: '', wording: waiting, mayAnswerWords: true });
  expect(await needOf(nong, needId)).toMatchObject({ text: '', wording: null });
  expect(await newsOf(wei, needId)).toEqual(['need.wordsWritten']);

  const again = await registerMedia(world(), wei, { kind: 'sound', seconds: 5 });
  expect(await wei.must('need.answerWords', { needId, isRight: false, mediaId: again })).toEqual(acted);
  expect((await needOf(captain, needId)).media.map(({ mediaId, seconds }) => [mediaId, seconds])).toEqual([[again, 5]]);
  expect(await needOf(captain, needId)).toMatchObject({ mayWriteWords: true, wording: { state: 'wrong' } });
  expect(await newsOf(captain, needId)).toEqual(['need.wordsRejected']);
  // What was said first is nobody's any more: the sweep ends it.
  const now = world().cloud.clock.now();
  expect((await world().db.one('media', first))?.sweepAt).toBeLessThanOrEqual(now);

  await captain.must('need.writeWords', { needId, text: WORDS });
  expect(await wei.must('need.answerWords', { needId, isRight: true })).toEqual(acted);
  expect(await rowOf(nong, needId)).toMatchObject({ text: WORDS, hasVoice: true });
  expect(await newsOf(captain, needId)).toEqual(['need.wordsConfirmed', 'need.wordsRejected']);
  const { events } = await nong.must('need.detail', { needId });
  expect(events.map(({ kind }) => kind)).toEqual([
    'need.posted',
    'need.wordsWritten',
    'need.wordsRejected',
    'need.wordsWritten',
    'need.wordsConfirmed',
  ]);
});

test('words that a human should look at are written by the staff alone', async () => {
  const [captain, staff] = await world().joinAll('captain1', 'staff');
  const needId = await needSaidAloud(world());
  const refused = { ok: false, code: 'TEXT_NEEDS_LOOK' };
  expect(await captain.call('need.writeWords', { needId, text: TO_LOOK_AT })).toEqual(refused);
  expect(await captain.call('need.writeWords', { needId, text: '打给13812345678' })).toEqual(refused);
  expect(await staff.call('need.writeWords', { needId, text: TO_LOOK_AT })).toMatchObject({ ok: true });
});

test('a picture is no recording: it does not take the place of what was said', async () => {
  const [wei, captain] = await world().joinAll('wei', 'captain1');
  const needId = await needSaidAloud(world());
  await captain.must('need.writeWords', { needId, text: WORDS });
  const mediaId = await registerMedia(world(), wei, { kind: 'picture' });
  expect(await wei.call('need.answerWords', { needId, isRight: false, mediaId })).toEqual({
    ok: false,
    code: 'MEDIA_NOT_FOUND',
  });
});

test('a captain writes no words for another building', async () => {
  const other = await world().join('captain2');
  const needId = await needSaidAloud(world());
  expect(await other.call('need.writeWords', { needId, text: WORDS })).toEqual({ ok: false, code: 'FORBIDDEN' });
});
