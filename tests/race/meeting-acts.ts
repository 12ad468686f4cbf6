import { HEARD, WHY } from '../contract/refusals/appeal.ts';
import { ANSWER, ENDED, orderOf } from '../contract/refusals/at-meeting.ts';
import { TOPIC } from '../contract/refusals/minutes.ts';
import { plantMeeting, type PlantedMeeting } from '../contract/refusals/planted-meetings.ts';
import type { Resident, World } from '../world/world.ts';
import type { OfficeAct, Prepared } from './prepared.ts';

/** An act of the chair at a meeting of its own. */
const atMeeting = (
  act: (who: Resident, meeting: PlantedMeeting) => ReturnType<OfficeAct>,
  first: (meeting: PlantedMeeting, world: World) => Promise<unknown> = () => Promise.resolve(),
  more: Parameters<typeof plantMeeting>[1] = {},
): Prepared => ({
  by: 'staff',
  prepare: async (world) => {
    const meeting = await plantMeeting(world, more);
    await first(meeting, world);
    return (who) => act(who, meeting);
  },
});
/** The other one of the chair, so that what leads to an act is not counted to who does it. */
const admin = (world: World) => world.join('admin');
const allAnswered = async ({ opinions, elsewhere }: PlantedMeeting, world: World): Promise<void> => {
  const chair = await admin(world);
  for (const opinionId of [...opinions, ...elsewhere])
    await chair.must('meeting.answer', { opinionId, answer: ANSWER });
};

let months = 0;
/** A month whose meeting nobody began: long ago, another one each time. */
const nextMonth = (): string => {
  months += 1;
  return `${String(2025 - Math.floor(months / 12))}-${String((months % 12) + 1).padStart(2, '0')}`;
};

/** The acts of the chair of a month-end meeting. */
export const MEETING_ACTS = {
  'meeting.begin': {
    by: 'staff',
    prepare: () => {
      const month = nextMonth();
      return Promise.resolve((who) => who.call('meeting.begin', { month }));
    },
  },
  'meeting.markPresent': atMeeting((who, { meetingId }) =>
    who.call('meeting.markPresent', { meetingId, residentId: 'resident_test_r101' }),
  ),
  'meeting.turnTo': atMeeting((who, { opinions: [opinionId] }) => who.call('meeting.turnTo', { opinionId })),
  'meeting.answer': atMeeting((who, { opinions: [opinionId] }) =>
    who.call('meeting.answer', { opinionId, answer: ANSWER }),
  ),
  'meeting.refuse': atMeeting((who, { opinions: [opinionId] }) =>
    who.call('meeting.refuse', { opinionId, reason: '地下有水管，不能挖' }),
  ),
  'meeting.refer': atMeeting((who, { opinions: [opinionId] }) =>
    who.call('meeting.refer', { opinionId, channel: 'court', words: '带上合同去法庭' }),
  ),
  'meeting.defer': atMeeting((who, { opinions: [opinionId], month }) =>
    who.call('meeting.defer', { opinionId, toMonth: month.replace('-01', '-02'), reason: '等零件到货' }),
  ),
  'meeting.assign': {
    by: 'staff',
    prepare: async (world) => {
      const { opinions } = await plantMeeting(world);
      const order = await orderOf(world, opinions[0]);
      return (who) => who.call('meeting.assign', order);
    },
  },
  'meeting.merge': atMeeting((who, { opinions: [opinionId, intoId] }) =>
    who.call('meeting.merge', { opinionId, intoId }),
  ),
  'meeting.split': atMeeting(
    (who, { opinions: [opinionId] }) => who.call('meeting.split', { opinionId }),
    async ({ opinions: [opinionId, intoId] }, world) =>
      (await admin(world)).must('meeting.merge', { opinionId, intoId }),
  ),
  'meeting.reopen': atMeeting(
    (who, { opinions: [opinionId] }) => who.call('meeting.reopen', { opinionId, reason: '刚才记错了' }),
    async ({ opinions: [opinionId] }, world) =>
      (await admin(world)).must('meeting.answer', { opinionId, answer: ANSWER }),
  ),
  'meeting.hearAppeal': {
    by: 'staff',
    prepare: async (world) => {
      const [chair, wei] = await world.joinAll('admin', 'wei');
      const { opinions } = await plantMeeting(world);
      const opinionId = opinions[0];
      await chair.must('meeting.refuse', { opinionId, reason: '地下有水管，不能挖' });
      await wei.must('meeting.appeal', { opinionId, words: WHY });
      return (who) => who.call('meeting.hearAppeal', { opinionId, ...HEARD });
    },
  },
  'meeting.approveDraft': atMeeting(
    (who, { meetingId }) => who.call('meeting.approveDraft', { meetingId }),
    undefined,
    ENDED,
  ),
  'meeting.setTopic': {
    by: 'staff',
    prepare: async (world) => {
      const { meetingId, opinions } = await plantMeeting(world, { topics: [TOPIC] });
      const { leadId, dueDay } = await orderOf(world, opinions[0]);
      return (who) => who.call('meeting.setTopic', { meetingId, kind: 'lift', leadId, plan: '每月查电梯', dueDay });
    },
  },
  'meeting.end': atMeeting((who, { meetingId }) => who.call('meeting.end', { meetingId }), allAnswered),
} as const satisfies Readonly<Record<string, Prepared>>;
