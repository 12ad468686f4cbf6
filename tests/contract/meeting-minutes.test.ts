import { FIRST_RULE } from '../../shared/points/earning-rules.ts';
import { jumping } from '../world/beijing.ts';
import { expectSound } from '../world/invariants.ts';
import { useWorld } from '../world/use-world.ts';
import { BEFORE_MEETING, MONTH, nowBy, sayInNovember, type Said } from './november-meeting.ts';
import { TO_LOOK_AT } from './refusals/a-need.ts';
import { leadFor, orderOf } from './refusals/at-meeting.ts';
import { AN_OPINION } from './refusals/review.ts';
import { refused } from './refused.ts';

const world = useWorld({ startAt: BEFORE_MEETING });
afterEach(() => expectSound(world()));

const jumpTo = jumping(world);
let said: Said;

/** The meeting of November as it is held: two captains are there, two decisions are taken back and made anew, and nothing is left. */
const hold = async (): Promise<void> => {
  const [staff, captain1, captain2] = await world().joinAll('staff', 'captain1', 'captain2');
  said = await sayInNovember(world());
  await jumpTo('2026-11-30T09:00:00');
  await staff.must('meeting.begin', { month: MONTH });
  const { meetingId, code } = await nowBy(staff);
  await captain1.must('meeting.attend', { meetingId, code: code ?? '' });
  await staff.must('meeting.markPresent', { meetingId, residentId: captain2.residentId });
  await staff.must('meeting.merge', { opinionId: said.same, intoId: said.lift });
  await staff.must('meeting.assign', await orderOf(world(), said.lift));
  const nod = { acceptorId: await leadFor(world(), said.unnamed, 'captain1') };
  await staff.must('meeting.assign', { ...(await orderOf(world(), said.unnamed)), ...nod });
  await staff.must('meeting.answer', { opinionId: said.captain, answer: '社区去谈' });
  await staff.must('meeting.reopen', { opinionId: said.unnamed, reason: '换个办法' });
  await staff.must('meeting.assign', { ...(await orderOf(world(), said.unnamed)), ...nod });
  const later = { opinionId: said.flowers, reason: '等开春再说' };
  await staff.must('meeting.defer', { ...later, toMonth: '2027-01' });
  await staff.must('meeting.reopen', { opinionId: said.flowers, reason: '换个月份' });
  await staff.must('meeting.defer', { ...later, toMonth: '2026-12' });
  await staff.must('meeting.refer', { opinionId: said.debt, channel: 'hotline', words: '打 12345' });
  await staff.must('meeting.end', { meetingId });
};
beforeAll(hold);

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
  const officer = await leadFor(world(), said.lift);
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
  expect(await captain.call('meeting.amend', { meetingId, no: 4, text: '还有一句' })).toEqual(
    refused('AMENDING_CLOSED'),
  );
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
  expect(mine.find(({ opinionId }) => opinionId === said.lift)?.before).toBeNull();
});
