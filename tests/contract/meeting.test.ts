import { jumping } from '../world/beijing.ts';
import { setField } from '../world/documents.ts';
import { expectSound } from '../world/invariants.ts';
import { useWorld } from '../world/use-world.ts';
import type { Resident } from '../world/world.ts';
import { BEFORE_MEETING, MONTH, newsOf, nowBy, sayInNovember, type Said } from './november-meeting.ts';
import { ANSWER, leadFor, orderOf } from './refusals/at-meeting.ts';
import { dayFrom } from './refusals/given-need.ts';
import { refused } from './refused.ts';

const world = useWorld({ startAt: BEFORE_MEETING });
afterEach(() => expectSound(world()));

const REASON = '地下有水管，不能挖';
const jumpTo = jumping(world);
const sumBy = async (who: Resident) => {
  const { opinions, outcomes, undecided } = (await nowBy(who)).sum;
  return { opinions, undecided, ...Object.fromEntries(Object.entries(outcomes).filter(([, n]) => n > 0)) };
};
const kindsOf = async (who: Resident) => (await newsOf(who)).map(({ kind }) => kind);
const mattersOf = async (chair: Resident, building = '1号楼', isOpen = true) => {
  const { meetingId } = await nowBy(chair);
  return chair.must('meeting.matters', { meetingId, buildingId: await world().buildingId(building), isOpen });
};
let said: Said;

test('everybody sees when the meeting is, and nobody begins it before its day', async () => {
  const [wei, staff] = await world().joinAll('wei', 'staff');
  said = await sayInNovember(world());
  expect(await nowBy(wei)).toMatchObject({
    ...{ month: MONTH, meetsOn: '2026-11-30', status: 'planned', isChair: false, isPresent: false, code: null },
    ...{ quorum: { all: 3, present: 0, needed: 2 }, speaking: null, topics: [], amendUntil: null },
  });
  expect(await staff.call('meeting.begin', { month: MONTH })).toEqual(refused('MEETING_TOO_EARLY'));
  expect(await wei.call('meeting.begin', { month: MONTH })).toEqual(refused('FORBIDDEN'));
});

test('the chair begins on the day, with the matters most buildings spoke of', async () => {
  await jumpTo('2026-11-30T09:00:00');
  const [staff, wei] = await world().joinAll('staff', 'wei');
  expect(await staff.must('meeting.begin', { month: MONTH })).toMatchObject({ status: 'running', present: 0 });
  const { topics, buildings } = await nowBy(wei);
  expect(topics.map((topic) => [topic.kind, topic.buildings, topic.plan])).toEqual([
    ['lift', 1, null],
    ['child', 1, null],
    ['idea', 1, null],
  ]);
  expect(buildings.map(({ name, isPresent, opinions, undecided }) => [name, isPresent, opinions, undecided])).toEqual([
    ['1号楼', false, 4, 4],
    ['2号楼', false, 1, 1],
    ['3号楼', false, 1, 1],
  ]);
  expect(await sumBy(wei)).toEqual({ opinions: 6, undecided: 6 });
});

test('buildings are there by the code on the chair’s screen, each once, and nothing is decided before enough are', async () => {
  const [staff, captain1, captain2, officerB, wei] = await world().joinAll(
    ...(['staff', 'captain1', 'captain2', 'officerB', 'wei'] as const),
  );
  const { meetingId, code } = await nowBy(staff);
  expect([code, (await nowBy(captain1)).code]).toEqual([expect.stringMatching(/^\d{6}$/), null]);
  const input = { meetingId, code: code ?? '' };
  expect(await wei.call('meeting.attend', input)).toEqual(refused('FOR_NO_BUILDING'));
  // 3号楼 has a captain: the officer of its grid speaks for no building.
  expect(await officerB.call('meeting.attend', input)).toEqual(refused('FOR_NO_BUILDING'));
  expect(await captain1.must('meeting.attend', input)).toMatchObject({ present: 1 });
  expect(await captain1.must('meeting.attend', input)).toMatchObject({ present: 1 });
  expect(await staff.call('meeting.answer', { opinionId: said.flowers, answer: ANSWER })).toEqual(refused('NO_QUORUM'));
  expect(await staff.must('meeting.markPresent', { meetingId, residentId: captain2.residentId })).toMatchObject({
    present: 2,
  });
  expect((await world().db.all('attendances')).map(({ how, buildings }) => [how, buildings.length]).sort()).toEqual([
    ['chair', 1],
    ['code', 1],
  ]);
  expect((await nowBy(captain1)).isPresent).toBe(true);
});

test('opinions that say the same are one matter, and an order names lead, promise, day and whoever nods', async () => {
  const [staff, wei, mo, officer] = await world().joinAll('staff', 'wei', 'mo', 'officerA');
  const lift = said.lift;
  await staff.must('meeting.merge', { opinionId: said.same, intoId: lift });
  await staff.must('meeting.turnTo', { opinionId: lift });
  expect((await nowBy(mo)).speaking).toMatchObject({ text: '电梯老是停', author: wei.person.name, merged: 1 });
  const order = await orderOf(world(), lift);
  expect(await staff.must('meeting.assign', order)).toEqual({ opinionId: lift, no: 1, undecided: 2 });
  const { decision } = (await mattersOf(staff, '1号楼', false)).items.find(({ opinionId }) => opinionId === lift) ?? {};
  const { need, actions } = await wei.must('need.detail', { needId: decision?.needId ?? '' });
  expect(need).toMatchObject({ text: '电梯老是停', status: 'assigned' });
  expect(actions).toContain('withdraw');
  const stored = await world().db.one('needs', decision?.needId ?? '');
  expect(stored).toMatchObject({
    ...{ requesterId: wei.residentId, fromOpinion: { order: { no: 1, month: MONTH } } },
    assignment: { lead: { id: officer.residentId }, promise: { day: order.dueDay, text: order.promise } },
  });
  expect([await kindsOf(wei), await kindsOf(mo), await kindsOf(officer)]).toEqual([
    ['meeting.assigned'],
    ['meeting.assigned'],
    ['meeting.assigned'],
  ]);
  expect((await newsOf(mo))[0]?.what).toBe('电梯老是停');
  // Whoever said the same reads what became of it, and that it went on with another.
  const [ofMo] = (await mo.must('review.mine', {})).items.filter((one) => one.opinionId === said.same);
  expect(ofMo).toMatchObject({ outcome: 'merged', became: 'assigned', decision: { no: 1, words: order.promise } });
  const [ofWei] = (await wei.must('review.mine', {})).items.filter((one) => one.opinionId === lift);
  expect(ofWei).toMatchObject({ outcome: 'assigned', became: 'assigned', merged: 1 });
});

test('whoever leaves no name stands on no order, and what is about a captain is given to nobody', async () => {
  const [staff, captain] = await world().joinAll('staff', 'captain1');
  const unnamed = await orderOf(world(), said.unnamed);
  expect(await staff.call('meeting.assign', unnamed)).toEqual(refused('ACCEPTOR_NEEDED'));
  const acceptorId = await leadFor(world(), said.unnamed, 'captain1');
  await staff.must('meeting.assign', { ...unnamed, acceptorId });
  const order = (await world().db.all('needs')).find(({ text }) => text === '想有地方写作业');
  expect([order?.requesterId, order?.requesterName]).toEqual([captain.residentId, captain.person.name]);
  const [about] = (await mattersOf(staff)).items;
  expect(about).toMatchObject({ text: '楼长总不在家', isAboutCaptain: true });
  expect(await staff.call('meeting.assign', await orderOf(world(), said.captain))).toEqual(refused('MATTER_PRIVATE'));
  await staff.must('meeting.turnTo', { opinionId: said.captain });
  expect((await nowBy(captain)).speaking).toMatchObject({ text: '', author: null, isAboutCaptain: true });
  await staff.must('meeting.answer', { opinionId: said.captain, answer: '社区去谈' });
});

test('a captain in the chair does not find what is about them', async () => {
  const [staff, captain] = await world().joinAll('staff', 'captain1');
  const { url } = world().cloud;
  const roles = (await world().db.one('residents', captain.residentId))?.roles ?? [];
  const asStaff = { ...roles[0], role: 'staff', scopeKind: 'community', scopeId: 'community_test' };
  await setField(url, 'residents', captain.residentId, 'roles', [...roles, asStaff]);
  const opinionId = said.captain;
  expect(await captain.call('meeting.reopen', { opinionId, reason: '再说一说' })).toEqual(refused('OPINION_NOT_FOUND'));
  const texts = (await mattersOf(captain, '1号楼', false)).items.map(({ text }) => text);
  expect([texts.includes('电梯老是停'), texts.includes('楼长总不在家')]).toEqual([true, false]);
  await setField(url, 'residents', captain.residentId, 'roles', roles);
  expect((await mattersOf(staff, '1号楼', false)).items).toHaveLength(3);
});

test('a decision is taken back while the meeting runs, with what it made, unless somebody has begun it', async () => {
  const [staff, officer] = await world().joinAll('staff', 'officerA');
  const opinionId = said.unnamed;
  await staff.must('meeting.reopen', { opinionId, reason: '换个办法' });
  expect((await world().db.all('needs')).find(({ text }) => text === '想有地方写作业')?.status).toBe('closed');
  const again = { ...(await orderOf(world(), opinionId)), acceptorId: await leadFor(world(), opinionId, 'captain1') };
  expect(await staff.must('meeting.assign', again)).toMatchObject({ no: 4 });
  const order = (await world().db.all('needs')).find(({ _id }) => _id.endsWith('-4'));
  await officer.must('need.contact', { needId: order?._id ?? '' });
  expect(await staff.call('meeting.reopen', { opinionId, reason: '换个办法' })).toEqual(refused('ORDER_BEGUN'));
});

test('what is put off goes on in its month once, and the second time takes the secretary', async () => {
  const [staff, luo] = await world().joinAll('staff', 'luo');
  const opinionId = said.flowers;
  const later = { opinionId, toMonth: '2027-01', reason: '等开春再说' };
  expect(await staff.call('meeting.defer', { ...later, toMonth: '2027-03' })).toEqual(refused('MONTH_NOT_POSSIBLE'));
  await staff.must('meeting.defer', later);
  await staff.must('meeting.reopen', { opinionId, reason: '换个月份' });
  await staff.must('meeting.defer', { ...later, toMonth: '2026-12' });
  const goesOn = (await luo.must('review.opinions', { month: '2026-12' })).items;
  expect(goesOn.map(({ text, outcome }) => [text, outcome])).toEqual([['楼下种花', null]]);
  expect((await luo.must('review.opinions', { month: '2027-01' })).items).toEqual([]);
  expect(await kindsOf(luo)).toEqual(['meeting.deferred', 'meeting.reopened', 'meeting.deferred']);
});

test('the meeting ends once nothing is undecided, and in is what became of it', async () => {
  const [staff, wei, nong] = await world().joinAll('staff', 'wei', 'nong');
  const { meetingId } = await nowBy(staff);
  expect(await staff.call('meeting.end', { meetingId })).toEqual(refused('MATTERS_OPEN'));
  await staff.must('meeting.refer', { opinionId: said.debt, channel: 'hotline', words: '打 12345' });
  expect(await staff.must('meeting.end', { meetingId })).toMatchObject({ status: 'drafted' });
  expect(await sumBy(wei)).toEqual({
    ...{ opinions: 6, undecided: 0, assigned: 2, answered: 1, referred: 1, merged: 1, deferred: 1 },
  });
  expect((await newsOf(nong)).map(({ kind, subject }) => [kind, subject])).toEqual([['meeting.referred', said.debt]]);
  expect(await staff.call('meeting.reopen', { opinionId: said.debt, reason: REASON })).toEqual(
    refused('MEETING_NOT_RUNNING'),
  );
  expect(await wei.call('review.withdraw', { opinionId: said.lift })).toEqual(refused('OPINION_DECIDED'));
  const mo = await world().join('mo');
  expect(await mo.call('review.answerHidden', { opinionId: said.same, isPrivate: true })).toEqual(
    refused('OPINION_DECIDED'),
  );
  expect(dayFrom(world(), 0)).toBe('2026-11-30');
});
