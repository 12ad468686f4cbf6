import { expectSound } from '../world/invariants.ts';
import { useWorld } from '../world/use-world.ts';
import { needThatIs } from './refusals/a-need.ts';
import { dayFrom } from './refusals/given-need.ts';
import { heldOffice } from './refusals/office.ts';

const world = useWorld();
const PHONE = '13400001234';

test('an office leads a need from the gift to the nod, and sees no other', async () => {
  const [wei, staff, captain] = await world().joinAll('wei', 'staff', 'captain1');
  const { officeId, holder } = await heldOffice(world());
  const other = (await heldOffice(world())).holder;
  await wei.must('membership.setPhone', { phone: PHONE, neighboursMayCall: false });
  const [needId, unseen] = [await needThatIs(world(), 'open'), await needThatIs(world(), 'open')];
  const { items } = await staff.must('need.receivers', { needId });
  const offices = items.filter(({ kind }) => kind === 'office');
  expect(offices.map(({ role }) => role)).toEqual(['department', 'department']);
  // Both are called the same; whichever is given it, the other one sees nothing.
  await staff.must('need.give', { needId, receiverId: offices[0]?.receiverId ?? '', days: 1 });
  const stored = await world().db.one('needs', needId);
  const isFirst = stored?.assignment?.lead?.id === officeId;
  const [lead, stranger] = isFirst ? [holder, other] : [other, holder];

  const rows = await lead.must('need.list', { view: 'leading', group: 'unfinished' });
  expect(rows.items.map((row) => [row.needId, row.isLedByMe])).toEqual([[needId, true]]);
  expect(await lead.call('need.list', { view: 'community', group: 'unfinished' })).toMatchObject({ code: 'FORBIDDEN' });
  expect((await stranger.must('need.list', { view: 'leading', group: 'unfinished' })).items).toEqual([]);
  for (const [who, id] of [
    [stranger, needId],
    [lead, unseen],
  ] as const)
    expect(await who.call('need.detail', { needId: id })).toEqual({ ok: false, code: 'NEED_NOT_FOUND' });

  const { need, assignmentActions } = await lead.must('need.detail', { needId });
  expect(assignmentActions).toEqual(['contact', 'promise', 'transfer', 'askExtension', 'object']);
  const callId = need.requesterCallId ?? '';
  expect(await lead.must('membership.call', { callId, needId })).toEqual({ phone: PHONE });
  expect(await stranger.call('membership.call', { callId, needId })).toEqual({ ok: false, code: 'PHONE_NOT_SHARED' });
  await lead.must('need.contact', { needId });
  await lead.must('need.promise', { needId, day: dayFrom(world(), 0), text: '今天来修' });
  await lead.must('need.reportDone', { needId, outcome: 'withinLimits', note: '先修好一半' });
  // Who reported it done is not who asks whether it is; and a body without a flat closes nothing.
  expect(await lead.call('need.recordCall', { needId, how: 'call', outcome: 'agreed' })).toMatchObject({
    code: 'FORBIDDEN',
  });
  await wei.must('need.sendBack', { needId, reason: '还在漏水' });
  await lead.must('need.reportDone', { needId });
  await captain.must('need.recordCall', { needId, how: 'call', outcome: 'notReached' });
  await wei.must('need.confirm', { needId });
  const { events } = await wei.must('need.detail', { needId });
  expect(events.map(({ kind }) => kind.slice('need.'.length))).toEqual([
    ...['posted', 'given', 'phoneRead', 'contacted', 'promised', 'doneReported', 'sentBack', 'doneReported'],
    ...['notReached', 'confirmed'],
  ]);
  await expectSound(world());
});
