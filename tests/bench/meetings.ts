import { HEARD, WHY } from '../contract/refusals/appeal.ts';
import { dayFrom } from '../contract/refusals/given-need.ts';
import { ANSWER, leadFor, orderOf } from '../contract/refusals/at-meeting.ts';
import { TOPIC } from '../contract/refusals/minutes.ts';
import { plantMeeting } from '../contract/refusals/planted-meetings.ts';
import type { World } from '../world/world.ts';
import type { Measure } from './cost.ts';

/** A month-end meeting from its beginning to its end. */
export const measureMeetings = async (world: World, call: Measure): Promise<void> => {
  const [staff, captain] = await world.joinAll('staff', 'captain1');
  const { meetingId, month, buildingId, opinions, elsewhere } = await plantMeeting(world, { topics: [TOPIC] });
  await call(staff, 'meeting.begin', { month: pastMonth() });
  const { code } = await call(staff, 'meeting.now', { meetingId });
  await call(captain, 'meeting.attend', { meetingId, code });
  await call(staff, 'meeting.markPresent', { meetingId, residentId: captain.residentId });
  await call(staff, 'meeting.matters', { meetingId, buildingId, isOpen: true });
  const [one, other] = opinions;
  await call(staff, 'meeting.turnTo', { opinionId: one });
  await call(staff, 'meeting.receivers', { opinionId: one });
  await call(staff, 'meeting.merge', { opinionId: other, intoId: one });
  await call(staff, 'meeting.split', { opinionId: other });
  await call(staff, 'meeting.assign', await orderOf(world, one));
  await call(staff, 'meeting.answer', { opinionId: other, answer: ANSWER });
  await call(staff, 'meeting.reopen', { opinionId: other, reason: '刚才记错了' });
  await call(staff, 'meeting.refuse', { opinionId: other, reason: '地下有水管，不能挖' });
  const [wei, admin] = await world.joinAll('wei', 'admin');
  await call(wei, 'meeting.appeal', { opinionId: other, words: WHY });
  await call(admin, 'meeting.appeals', {});
  const [third, fourth] = elsewhere;
  await call(staff, 'meeting.refer', { opinionId: third, channel: 'court', words: '带上合同去法庭' });
  const toMonth = month.replace('-01', '-02');
  await call(staff, 'meeting.defer', { opinionId: fourth, toMonth, reason: '等零件到货' });
  await call(staff, 'meeting.setTopic', {
    ...{
      meetingId,
      kind: 'lift',
      leadId: await leadFor(world, one),
      plan: '每月查一遍电梯',
      dueDay: dayFrom(world, 20),
    },
  });
  await call(staff, 'meeting.end', { meetingId });
  // Upheld once it has ended, the matter goes on in the next month: the dearer way.
  await call(admin, 'meeting.hearAppeal', { opinionId: other, ...HEARD });
  await call(staff, 'meeting.approveDraft', { meetingId });
  await call(captain, 'meeting.amend', { meetingId, no: 1, text: '1单元也停过两回' });
  await call(captain, 'meeting.nothingToAdd', { meetingId });
  await call(captain, 'meeting.minutes', { meetingId });
};

let begun = 0;
/** A month whose meeting nobody began. */
const pastMonth = (): string => {
  begun += 1;
  return `2024-${String((begun % 12) + 1).padStart(2, '0')}`;
};
