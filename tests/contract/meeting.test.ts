import { FIRST_RULE } from '../../shared/points/earning-rules.ts';
import { expectSound } from '../world/invariants.ts';
import { useWorld } from '../world/use-world.ts';
import { setField } from '../world/documents.ts';
import type { Resident } from '../world/world.ts';
import { TO_LOOK_AT } from './refusals/a-need.ts';
import { dayFrom } from './refusals/given-need.ts';
import { ANSWER, leadFor, orderOf } from './refusals/at-meeting.ts';
import { AN_OPINION } from './refusals/review.ts';

// A Tuesday: the reviews of November are open, and the meeting is on the 30th.
const world = useWorld({ startAt: Date.parse('2026-11-24T10:00:00+08:00') });
afterEach(() => expectSound(world()));

const MONTH = '2026-11';
const REASON = '地下有水管，不能挖';
const jumpTo = (text: string) => world().cloud.clock.jumpTo(Date.parse(`${text}+08:00`), { timers: 'once' });
const say = async (by: Resident, more: object = {}): Promise<string> =>
  (await by.must('review.say', { ...AN_OPINION, ...more })).opinionId;
const nowBy = (who: Resident) => who.must('meeting.now', {});
const sumBy = async (who: Resident) => {
  const { opinions, outcomes, undecided } = (await nowBy(who)).sum;
  return { opinions, undecided, ...Object.fromEntries(Object.entries(outcomes).filter(([, n]) => n > 0)) };
};
const newsOf = async (who: Resident) =>
  (await who.must('inbox.list', {})).items.filter(({ kind }) => kind.startsWith('meeting.'));
const kindsOf = async (who: Resident) => (await newsOf(who)).map(({ kind }) => kind);
const mattersOf = async (chair: Resident, building = '1号楼', isOpen = true) => {
  const { meetingId } = await nowBy(chair);
  return chair.must('meeting.matters', { meetingId, buildingId: await world().buildingId(building), isOpen });
};
const said: Record<string, string> = {};

test('everybody sees when the meeting is, and nobody begins it before its day', async () => {
  const [wei, mo, luo, nong, staff] = await world().joinAll('wei', 'mo', 'luo', 'nong', 'staff');
  said['lift'] = await say(wei);
  said['same'] = await say(mo, { text: '电梯又停了' });
  said['unnamed'] = await say(mo, { kind: 'child', text: '想有地方写作业', isNamed: false });
  said['captain'] = await say(wei, { kind: 'other', text: '楼长总不在家', isAboutCaptain: true });
  said['flowers'] = await say(luo, { kind: 'idea', text: '楼下种花' });
  said['debt'] = await say(nong, { kind: 'other', text: '老板不发工钱' });
  said['praise'] = await say(nong, { kind: 'praise', text: '楼长真好' });
  expect(await nowBy(wei)).toMatchObject({
    ...{ month: MONTH, meetsOn: '2026-11-30', status: 'planned', isChair: false, isPresent: false, code: null },
    ...{ quorum: { all: 3, present: 0, needed: 2 }, speaking: null, topics: [], amendUntil: null },
  });
  expect(await staff.call('meeting.begin', { month: MONTH })).toEqual({ ok: false, code: 'MEETING_TOO_EARLY' });
  expect(await wei.call('meeting.begin', { month: MONTH })).toEqual({ ok: false, code: 'FORBIDDEN' });
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
  expect(await wei.call('meeting.attend', input)).toEqual({ ok: false, code: 'FOR_NO_BUILDING' });
  // 3号楼 has a captain: the officer of its grid speaks for no building.
  expect(await officerB.call('meeting.attend', input)).toEqual({ ok: false, code: 'FOR_NO_BUILDING' });
  expect(await captain1.must('meeting.attend', input)).toMatchObject({ present: 1 });
  expect(await captain1.must('meeting.attend', input)).toMatchObject({ present: 1 });
  expect(await staff.call('meeting.answer', { opinionId: said['flowers'] ?? '', answer: ANSWER })).toEqual({
    ...{ ok: false, code: 'NO_QUORUM' },
  });
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
  const lift = said['lift'] ?? '';
  await staff.must('meeting.merge', { opinionId: said['same'] ?? '', intoId: lift });
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
  const [ofMo] = (await mo.must('review.mine', {})).items.filter((one) => one.opinionId === said['same']);
  expect(ofMo).toMatchObject({ outcome: 'merged', became: 'assigned', decision: { no: 1, words: order.promise } });
  const [ofWei] = (await wei.must('review.mine', {})).items.filter((one) => one.opinionId === lift);
  expect(ofWei).toMatchObject({ outcome: 'assigned', became: 'assigned', merged: 1 });
});

test('whoever leaves no name stands on no order, and what is about a captain is given to nobody', async () => {
  const [staff, captain] = await world().joinAll('staff', 'captain1');
  const unnamed = await orderOf(world(), said['unnamed'] ?? '');
  expect(await staff.call('meeting.assign', unnamed)).toEqual({ ok: false, code: 'ACCEPTOR_NEEDED' });
  const acceptorId = await leadFor(world(), said['unnamed'] ?? '', 'captain1');
  await staff.must('meeting.assign', { ...unnamed, acceptorId });
  const order = (await world().db.all('needs')).find(({ text }) => text === '想有地方写作业');
  expect([order?.requesterId, order?.requesterName]).toEqual([captain.residentId, captain.person.name]);
  const [about] = (await mattersOf(staff)).items;
  expect(about).toMatchObject({ text: '楼长总不在家', isAboutCaptain: true });
  expect(await staff.call('meeting.assign', await orderOf(world(), said['captain'] ?? ''))).toEqual({
    ...{ ok: false, code: 'MATTER_PRIVATE' },
  });
  await staff.must('meeting.turnTo', { opinionId: said['captain'] ?? '' });
  expect((await nowBy(captain)).speaking).toMatchObject({ text: '', author: null, isAboutCaptain: true });
  await staff.must('meeting.answer', { opinionId: said['captain'] ?? '', answer: '社区去谈' });
});

test('a captain in the chair does not find what is about them', async () => {
  const [staff, captain] = await world().joinAll('staff', 'captain1');
  const { url } = world().cloud;
  const roles = (await world().db.one('residents', captain.residentId))?.roles ?? [];
  const asStaff = { ...roles[0], role: 'staff', scopeKind: 'community', scopeId: 'community_test' };
  await setField(url, 'residents', captain.residentId, 'roles', [...roles, asStaff]);
  const opinionId = said['captain'] ?? '';
  expect(await captain.call('meeting.reopen', { opinionId, reason: '再说一说' })).toEqual({
    ...{ ok: false, code: 'OPINION_NOT_FOUND' },
  });
  const texts = (await mattersOf(captain, '1号楼', false)).items.map(({ text }) => text);
  expect([texts.includes('电梯老是停'), texts.includes('楼长总不在家')]).toEqual([true, false]);
  await setField(url, 'residents', captain.residentId, 'roles', roles);
  expect((await mattersOf(staff, '1号楼', false)).items).toHaveLength(3);
});

test('a decision is taken back while the meeting runs, with what it made, unless somebody has begun it', async () => {
  const [staff, officer] = await world().joinAll('staff', 'officerA');
  const opinionId = said['unnamed'] ?? '';
  await staff.must('meeting.reopen', { opinionId, reason: '换个办法' });
  expect((await world().db.all('needs')).find(({ text }) => text === '想有地方写作业')?.status).toBe('closed');
  const again = { ...(await orderOf(world(), opinionId)), acceptorId: await leadFor(world(), opinionId, 'captain1') };
  expect(await staff.must('meeting.assign', again)).toMatchObject({ no: 4 });
  const order = (await world().db.all('needs')).find(({ _id }) => _id.endsWith('-4'));
  await officer.must('need.contact', { needId: order?._id ?? '' });
  expect(await staff.call('meeting.reopen', { opinionId, reason: '换个办法' })).toEqual({
    ...{ ok: false, code: 'ORDER_BEGUN' },
  });
});

test('what is put off goes on in its month once, and the second time takes the secretary', async () => {
  const [staff, luo] = await world().joinAll('staff', 'luo');
  const opinionId = said['flowers'] ?? '';
  const later = { opinionId, toMonth: '2027-01', reason: '等开春再说' };
  expect(await staff.call('meeting.defer', { ...later, toMonth: '2027-03' })).toEqual({
    ...{ ok: false, code: 'MONTH_NOT_POSSIBLE' },
  });
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
  expect(await staff.call('meeting.end', { meetingId })).toEqual({ ok: false, code: 'MATTERS_OPEN' });
  await staff.must('meeting.refer', { opinionId: said['debt'] ?? '', channel: 'hotline', words: '打 12345' });
  expect(await staff.must('meeting.end', { meetingId })).toMatchObject({ status: 'drafted' });
  expect(await sumBy(wei)).toEqual({
    ...{ opinions: 6, undecided: 0, assigned: 2, answered: 1, referred: 1, merged: 1, deferred: 1 },
  });
  expect((await newsOf(nong)).map(({ kind, subject }) => [kind, subject])).toEqual([
    ['meeting.referred', said['debt']],
  ]);
  expect(await staff.call('meeting.reopen', { opinionId: said['debt'] ?? '', reason: REASON })).toEqual({
    ...{ ok: false, code: 'MEETING_NOT_RUNNING' },
  });
  expect(await wei.call('review.withdraw', { opinionId: said['lift'] ?? '' })).toEqual({
    ...{ ok: false, code: 'OPINION_DECIDED' },
  });
  const mo = await world().join('mo');
  expect(await mo.call('review.answerHidden', { opinionId: said['same'] ?? '', isPrivate: true })).toEqual({
    ...{ ok: false, code: 'OPINION_DECIDED' },
  });
  expect(dayFrom(world(), 0)).toBe('2026-11-30');
});

test('whoever was there earns for it once, and nobody else does', async () => {
  const { clock } = world().cloud;
  const there = (await world().db.all('attendances')).filter(({ how }) => how !== null);
  for (let run = 0; run < 2; run += 1) await clock.jumpTo(clock.now() + 61_000, { timers: 'once' });
  const earned = (await world().db.all('transfers')).filter(({ code }) => code === 'meeting-reward');
  expect(earned.map(({ _id, amount }) => [_id as string, amount as number]).sort()).toEqual(
    there.map(({ _id }): [string, number] => [`transfer_${_id}`, FIRST_RULE.perMeeting]).sort(),
  );
  expect(there.length).toBeGreaterThan(0);
});

test('the minutes are read by the chair, added to by whoever was there, and final by the calendar', async () => {
  const [staff, wei, captain] = await world().joinAll('staff', 'wei', 'captain1');
  const { meetingId } = await nowBy(staff);
  const officer = await leadFor(world(), said['lift'] ?? '');
  const plan = { meetingId, kind: 'lift', leadId: officer, plan: '每月查一遍电梯', dueDay: '2026-12-20' } as const;
  await staff.must('meeting.setTopic', plan);
  expect((await nowBy(wei)).topics[0]?.plan).toMatchObject({ words: plan.plan });
  // Words the machine is unsure of are kept, and the chair alone reads them.
  await staff.must('meeting.setTopic', { ...plan, plan: TO_LOOK_AT });
  expect([(await nowBy(staff)).topics[0]?.plan?.words, (await nowBy(wei)).topics[0]?.plan?.words]).toEqual([
    TO_LOOK_AT,
    '',
  ]);
  await staff.must('meeting.setTopic', plan);
  expect(await staff.must('meeting.approveDraft', { meetingId })).toMatchObject({ status: 'amending' });
  await captain.must('meeting.amend', { meetingId, no: 1, text: '1单元也停过两回' });
  await captain.must('meeting.nothingToAdd', { meetingId });
  const { items } = await wei.must('meeting.minutes', { meetingId });
  expect(items.map(({ no, buildingName, outcome, added }) => [no, buildingName, outcome, added.length])).toEqual([
    [1, '1号楼', 'assigned', 1],
    [3, '1号楼', 'answered', 0],
    [4, '1号楼', 'assigned', 0],
    [6, '2号楼', 'deferred', 0],
    [7, '3号楼', 'referred', 0],
  ]);
  expect(items[0]).toMatchObject({ lead: (await world().join('officerA')).person.name, text: '电梯老是停' });
  expect(items[0]?.added[0]).toMatchObject({ by: captain.person.name, text: '1单元也停过两回' });
  // What is about a captain stands in the minutes with what became of it alone, for whoever did not say it.
  expect((await captain.must('meeting.minutes', { meetingId })).items[1]).toMatchObject({
    text: '',
    isAboutCaptain: true,
  });
  await jumpTo('2026-12-03T18:00:30');
  await jumpTo('2026-12-03T18:01:30');
  expect(await world().db.one('meetings', meetingId)).toMatchObject({ status: 'final' });
  const finals = (await world().db.all('events')).filter(({ kind }) => kind === 'meeting.final');
  expect(finals.map(({ actorName }) => actorName)).toEqual(['']);
  expect(await captain.call('meeting.amend', { meetingId, no: 4, text: '还有一句' })).toEqual({
    ...{ ok: false, code: 'AMENDING_CLOSED' },
  });
});

test('who says the same again is told what became of it, and so is whoever sorts or chairs', async () => {
  const [wei, mo, luo, captain] = await world().joinAll('wei', 'mo', 'luo', 'captain1');
  const before = { month: MONTH, outcome: 'assigned', no: 1 };
  const again = await wei.must('review.say', { ...AN_OPINION, text: '电梯， 老是停！' });
  expect(again.before).toEqual(before);
  // It went on with the other one.
  expect((await mo.must('review.say', { ...AN_OPINION, text: '电梯又停了' })).before).toEqual(before);
  const others = [
    await luo.must('review.say', AN_OPINION),
    await mo.must('review.say', { ...AN_OPINION, kind: 'repair' }),
    await mo.must('review.say', { ...AN_OPINION, text: '电梯还是停' }),
  ];
  expect(others.map((one) => one.before)).toEqual([null, null, null]);
  const buildingId = await world().buildingId('1号楼');
  const sorted = (await captain.must('review.cockpit', { buildingId })).opinions.items;
  expect(sorted.find(({ opinionId }) => opinionId === again.opinionId)?.before).toEqual(before);
  const read = (await mo.must('review.opinions', {})).items;
  expect(read.find(({ opinionId }) => opinionId === again.opinionId)?.before).toEqual(before);
  // What became of it in November itself is no earlier matter of it.
  const mine = (await wei.must('review.mine', {})).items;
  expect(mine.find(({ opinionId }) => opinionId === said['lift'])?.before).toBeNull();
});
