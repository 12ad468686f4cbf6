import { expectSound } from '../world/invariants.ts';
import { setField } from '../world/documents.ts';
import { useWorld } from '../world/use-world.ts';
import type { Resident } from '../world/world.ts';
import { appealedMeeting, HEARD, refusedMeeting, WHY } from './refusals/appeal.ts';

const world = useWorld();
afterEach(() => expectSound(world()));

const REASON = '地下有水管，不能挖';
const kindsOf = async (who: Resident) =>
  (await who.must('inbox.list', {})).items.filter(({ kind }) => kind.startsWith('meeting.')).map(({ kind }) => kind);
const mineOf = async (who: Resident, opinionId: string) =>
  (await who.must('review.mine', {})).items.find((one) => one.opinionId === opinionId);
const sumIn = async (who: Resident, meetingId: string) => {
  const { opinions, outcomes, undecided } = (await who.must('meeting.now', { meetingId })).sum;
  return { opinions, refused: outcomes.refused, undecided };
};

test('the author appeals once and the chair is told, but for whoever refused it', async () => {
  const [staff, admin, wei, mo] = await world().joinAll('staff', 'admin', 'wei', 'mo');
  const { opinions } = await refusedMeeting(world());
  const [opinionId, otherId] = opinions;
  expect(await mineOf(wei, opinionId)).toMatchObject({ decision: { words: REASON }, appeal: null });
  expect((await mineOf(wei, opinionId))?.appealUntil).toEqual(expect.any(Number));
  expect((await mineOf(wei, otherId))?.appealUntil).toBeNull();
  expect(await mo.call('meeting.appeal', { opinionId, words: WHY })).toEqual({ ok: false, code: 'OPINION_NOT_FOUND' });
  expect(await wei.must('meeting.appeal', { opinionId, words: WHY })).toEqual({ opinionId });
  expect(await mineOf(wei, opinionId)).toMatchObject({ appeal: { words: WHY, heard: null }, appealUntil: null });
  expect([(await kindsOf(admin))[0], (await kindsOf(staff))[0]]).toEqual(['meeting.appealed', undefined]);
  const [waiting] = (await admin.must('meeting.appeals', {})).items;
  expect(waiting).toMatchObject({ opinionId, appeal: WHY, mayHear: true, decision: { words: REASON } });
  expect((await staff.must('meeting.appeals', {})).items[0]?.mayHear).toBe(false);
  expect([(await admin.must('meeting.now', {})).appeals, (await wei.must('meeting.now', {})).appeals]).toEqual([1, 0]);
});

test('whoever said the same appeals against the refusal of the one theirs goes on with', async () => {
  const [staff, wei] = await world().joinAll('staff', 'wei');
  const { opinions } = await refusedMeeting(world());
  const [opinionId, otherId] = opinions;
  await staff.must('meeting.reopen', { opinionId, reason: '刚才记错了' });
  await staff.must('meeting.merge', { opinionId: otherId, intoId: opinionId });
  await staff.must('meeting.refuse', { opinionId, reason: REASON });
  expect(await wei.must('meeting.appeal', { opinionId: otherId, words: WHY })).toEqual({ opinionId });
  expect(await mineOf(wei, otherId)).toMatchObject({ outcome: 'merged', appeal: { words: WHY } });
});

test('upheld while the meeting runs, the matter is open again and is not appealed twice', async () => {
  const [staff, admin, wei] = await world().joinAll('staff', 'admin', 'wei');
  const { meetingId, opinions } = await appealedMeeting(world());
  const opinionId = opinions[0];
  expect(await sumIn(wei, meetingId)).toEqual({ opinions: 4, refused: 1, undecided: 3 });
  expect(await admin.must('meeting.hearAppeal', { opinionId, ...HEARD })).toEqual({ opinionId, toMonth: null });
  expect(await sumIn(wei, meetingId)).toEqual({ opinions: 4, refused: 0, undecided: 4 });
  expect((await kindsOf(wei))[0]).toBe('meeting.appealUpheld');
  await staff.must('meeting.refuse', { opinionId, reason: REASON });
  expect(await mineOf(wei, opinionId)).toMatchObject({ appealUntil: null, appeal: { heard: { isUpheld: true } } });
  expect(await wei.call('meeting.appeal', { opinionId, words: WHY })).toEqual({ ok: false, code: 'ALREADY_APPEALED' });
});

test('upheld after the meeting, the matter goes on before the next one and the sums of its month stay', async () => {
  const [admin, wei] = await world().joinAll('admin', 'wei');
  const { meetingId, month, opinions } = await appealedMeeting(world());
  await setField(world().cloud.url, 'meetings', meetingId, 'status', 'final');
  const opinionId = opinions[0];
  const toMonth = month.replace('-01', '-02');
  expect(await admin.must('meeting.hearAppeal', { opinionId, ...HEARD })).toEqual({ opinionId, toMonth });
  expect(await sumIn(wei, meetingId)).toEqual({ opinions: 4, refused: 1, undecided: 3 });
  const goesOn = (await world().db.all('opinions')).find(({ continues }) => continues === opinionId);
  expect(goesOn).toMatchObject({ month: toMonth, outcome: null, timesPutOff: 0 });
  const later = await world().db.one('reviews', goesOn?.reviewId ?? '');
  expect(later?.tally).toMatchObject({ opinions: 1, outcomes: { refused: 0 } });
  expect((await mineOf(wei, opinionId))?.appeal?.heard).toMatchObject({ isUpheld: true, toMonth });
});

test('dismissed, the refusal stands and its author reads why', async () => {
  const [admin, wei] = await world().joinAll('admin', 'wei');
  const { meetingId, opinions } = await appealedMeeting(world());
  const opinionId = opinions[0];
  const dismissed = { opinionId, isUpheld: false, words: '看过了，真的办不了' };
  expect(await admin.must('meeting.hearAppeal', dismissed)).toEqual({ opinionId, toMonth: null });
  expect(await sumIn(wei, meetingId)).toEqual({ opinions: 4, refused: 1, undecided: 3 });
  expect((await kindsOf(wei))[0]).toBe('meeting.appealDismissed');
  expect(await mineOf(wei, opinionId)).toMatchObject({
    appeal: { heard: { isUpheld: false, words: dismissed.words } },
  });
  expect(await admin.call('meeting.hearAppeal', dismissed)).toEqual({ ok: false, code: 'APPEAL_NOT_FOUND' });
  const { events } = { events: await world().db.all('events') };
  expect(events.filter(({ subject }) => subject === opinionId).map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['meeting.refused', 'meeting.appealed', 'meeting.appealDismissed']),
  );
});
