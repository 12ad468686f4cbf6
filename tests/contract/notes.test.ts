import { NOTE_LIMITS } from '../../shared/need/notes/note.ts';
import { registerMedia } from '../world/media.ts';
import { expectSound } from '../world/invariants.ts';
import { useWorld } from '../world/use-world.ts';
import type { Actor, Resident } from '../world/world.ts';
import { A_NEED, needThatIs } from './refusals/a-need.ts';
import { heldOffice } from './refusals/office.ts';
import { aNote } from './refusals/notes.ts';

const world = useWorld();
afterEach(async () => {
  world().cloud.setFaults({});
  await expectSound(world());
});

const DAY_MS = 24 * 60 * 60_000;
const NOT_FOUND = { ok: false, code: 'NEED_NOT_FOUND' };
const notesOf = async (who: Actor, needId: string) => (await who.must('need.detail', { needId })).notes;
/** What somebody hears of notes to a need, by kind. */
const newsOf = async (who: Resident, needId: string) =>
  (await who.must('inbox.list', {})).items.flatMap(({ kind, subject }) =>
    subject === needId && kind.startsWith('need.note') ? [kind] : [],
  );
const jump = async (ms: number) => {
  const { clock } = world().cloud;
  await clock.jumpTo(clock.now() + ms, { timers: 'once' });
};

test('requester and helper talk, are told once until they look, and nobody else reads it', async () => {
  const [wei, mo, follower, captain] = await world().joinAll('wei', 'mo', 'volunteer', 'captain1');
  const { needId } = await wei.must('need.post', { ...A_NEED, kind: 'lift' });
  await follower.must('need.alsoMine', { needId });
  await mo.must('need.claim', { needId });
  const { noteId } = await mo.must('need.say', { needId, text: '我五点到' });
  await mo.must('need.say', { needId, text: '带不带梯子？' });

  expect(await newsOf(wei, needId)).toEqual(['need.noteLeft']);
  const unread = await notesOf(wei, needId);
  expect(unread).toEqual({
    latest: [
      {
        ...{ noteId, author: mo.person.name, role: 'helper', isMine: false, at: expect.any(Number) as number },
        ...{ text: '我五点到', media: [], takenDown: null, undoUntil: null, mayTakeDown: false, mayRestore: false },
      },
      expect.objectContaining({ text: '带不带梯子？' }),
    ],
    ...{ count: 2, isUnread: true, maySay: true },
  });
  await wei.must('need.openNotes', { needId });
  expect((await notesOf(wei, needId))?.isUnread).toBe(false);
  await wei.must('need.say', { needId, text: '不用带' });
  await mo.must('need.say', { needId, text: '好' });
  expect(await newsOf(wei, needId)).toEqual(['need.noteLeft', 'need.noteLeft']);
  expect(await newsOf(mo, needId)).toEqual(['need.noteLeft']);

  const all = await captain.must('need.notes', { needId });
  expect(all.items.map(({ text, role }) => [text, role])).toEqual([
    ...[['好', 'helper'] as const, ['不用带', 'requester'] as const],
    ...[['带不带梯子？', 'helper'] as const, ['我五点到', 'helper'] as const],
  ]);
  expect(await notesOf(follower, needId)).toBeNull();
  expect(await follower.call('need.notes', { needId })).toEqual(NOT_FOUND);
  expect(await follower.call('need.openNotes', { needId })).toEqual(NOT_FOUND);
  // What is said between them is no part of the story that everybody reads.
  const { events } = await wei.must('need.detail', { needId });
  expect(events.map(({ kind }) => kind)).toEqual(['need.posted', 'need.claimed']);

  await mo.must('need.release', { needId });
  expect(await mo.call('need.say', { needId, text: '还在吗' })).toEqual(NOT_FOUND);
});

test('those in charge hear where nobody has it in hand, and of danger always', async () => {
  const [wei, mo, captain] = await world().joinAll('wei', 'mo', 'captain1');
  const needId = await needThatIs(world(), 'open');
  await wei.must('need.say', { needId, text: '在三楼' });
  expect(await newsOf(captain, needId)).toEqual(['need.noteLeft']);
  await captain.must('need.say', { needId, text: '知道了' });
  expect((await notesOf(wei, needId))?.latest.map(({ role }) => role)).toEqual(['requester', 'captain']);

  const taken = await needThatIs(world(), 'claimed');
  await mo.must('need.say', { needId: taken, text: '我在路上' });
  expect(await newsOf(captain, taken)).toEqual([]);
  await mo.must('need.say', { needId: taken, text: '老人晕倒了' });
  expect(await newsOf(captain, taken)).toEqual(['need.noteLeft']);
});

test('a recording is heard by its author and those in charge alone until it is checked', async () => {
  const [wei, mo, captain] = await world().joinAll('wei', 'mo', 'captain1');
  const needId = await needThatIs(world(), 'claimed');
  world().cloud.setFaults({ rules: [{ fault: 'content-check-down' }] });
  const media = [await registerMedia(world(), mo, { kind: 'sound' })];
  await mo.must('need.say', { needId, media });
  world().cloud.setFaults({});
  const heard = async (who: Actor) =>
    (await who.must('need.notes', { needId })).items.flatMap((note) =>
      note.media.map(({ of, state, url }) => [of, state, url !== null]),
    );
  expect(await heard(mo)).toEqual([['note', 'waiting', true]]);
  expect(await heard(captain)).toEqual([['note', 'waiting', true]]);
  expect(await heard(wei)).toEqual([['note', 'waiting', false]]);
  const photo = await registerMedia(world(), mo, { kind: 'picture' });
  expect(await mo.call('need.say', { needId, media: [photo] })).toEqual({ ok: false, code: 'MEDIA_NOT_FOUND' });
});

test('a note that was taken down is read by its author and the staff, until a second person puts it back', async () => {
  const [wei, mo, staff, admin] = await world().joinAll('wei', 'mo', 'staff', 'admin');
  const note = await aNote(world());
  const { needId } = note;
  const read = async (who: Actor) =>
    (await who.must('need.notes', { needId })).items.map(({ text, takenDown }) => [text, takenDown?.reason]);
  await staff.must('need.takeDownNote', { ...note, reason: '写了别人的电话' });
  expect(await read(mo)).toEqual([['我五点到', '写了别人的电话']]);
  expect(await read(staff)).toEqual([['我五点到', '写了别人的电话']]);
  expect(await read(wei)).toEqual([['', null]]);
  expect(await newsOf(mo, needId)).toEqual(['need.noteTakenDown']);
  expect(await staff.call('need.restoreNote', note)).toEqual({ ok: false, code: 'FORBIDDEN' });
  await admin.must('need.restoreNote', note);
  expect(await read(wei)).toEqual([['我五点到', undefined]]);
});

test('its author takes a note back, and then it is gone with its recording', async () => {
  const [wei, mo] = await world().joinAll('wei', 'mo');
  const needId = await needThatIs(world(), 'claimed');
  const mediaId = await registerMedia(world(), mo, { kind: 'sound' });
  const { noteId } = await mo.must('need.say', { needId, text: '说错了', media: [mediaId] });
  await mo.must('need.unsay', { needId, noteId });
  expect(await notesOf(wei, needId)).toMatchObject({ latest: [], count: 0 });
  expect(await world().db.one('needNotes', noteId)).toBeUndefined();
  const media = await world().db.one('media', mediaId);
  expect([media?.subject, media?.endsAt]).toEqual([null, media?.sweepAt]);
});

test('seven days after the nod nobody leaves a note any more, and all are still read', async () => {
  const [wei, mo] = await world().joinAll('wei', 'mo');
  const needId = await needThatIs(world(), 'done');
  await wei.must('need.confirm', { needId });
  await jump(NOTE_LIMITS.daysAfterEnd * DAY_MS - 60_000);
  await mo.must('need.say', { needId, text: '扳手忘在你家' });
  await jump(60_000);
  expect(await wei.call('need.say', { needId, text: '来拿' })).toEqual({ ok: false, code: 'NEED_NOT_OPEN' });
  expect(await notesOf(wei, needId)).toMatchObject({ count: 1, maySay: false });
});

test('an office that leads a need reads and leaves notes in words', async () => {
  const [wei, staff] = await world().joinAll('wei', 'staff');
  const { holder } = await heldOffice(world());
  const needId = await needThatIs(world(), 'open');
  const { items } = await staff.must('need.receivers', { needId });
  const receiverId = items.find(({ kind }) => kind === 'office')?.receiverId ?? '';
  expect(await holder.call('need.say', { needId, text: '明天来' })).toEqual(NOT_FOUND);
  await staff.must('need.give', { needId, receiverId });
  await wei.must('need.say', { needId, text: '家里有人' });
  expect(await notesOf(holder, needId)).toMatchObject({ count: 1, isUnread: true });
  await holder.must('need.say', { needId, text: '明天来' });
  expect((await notesOf(wei, needId))?.latest.map(({ role }) => role)).toEqual(['requester', 'lead']);
});
