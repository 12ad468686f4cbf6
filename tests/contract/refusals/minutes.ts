import type { OpinionId } from '../../../shared/kernel/ids.ts';
import type { Meeting } from '../../../shared/meeting/meeting.ts';
import { setField } from '../../world/documents.ts';
import type { Resident, World } from '../../world/world.ts';
import { RISKY } from './a-need.ts';
import { ANSWER, atMeeting, leadFor, whileSupervising } from './at-meeting.ts';
import { dayFrom } from './given-need.ts';
import { AMENDING, plantMeeting, type PlantedMeeting } from './planted-meetings.ts';
import type { MethodsOf, Refusals } from './scenario.ts';

/** The captain of 1号楼 was there, and all that is left is to add something. */
const amendedMeeting = async (world: World): Promise<PlantedMeeting> => {
  const planted = await plantMeeting(world);
  const [staff, captain] = await world.joinAll('staff', 'captain1');
  const { meetingId, opinions } = planted;
  await staff.must('meeting.markPresent', { meetingId, residentId: captain.residentId });
  await staff.must('meeting.answer', { opinionId: opinions[0], answer: ANSWER });
  for (const [field, value] of Object.entries(AMENDING))
    await setField(world.cloud.url, 'meetings', meetingId, field, value);
  return planted;
};
const ADDED = { no: 1, text: '1单元也停过两回' } as const;
const adding = (act: (who: Resident, meetingId: string) => Promise<unknown>) => ({
  MEETING_NOT_FOUND: async (world: World) => act(await world.join('captain1'), 'meeting_nowhere'),
  NOT_ATTENDED: async (world: World) => act(await world.join('wei'), (await plantMeeting(world, AMENDING)).meetingId),
  AMENDING_CLOSED: async (world: World) => {
    const { meetingId } = await amendedMeeting(world);
    await setField(world.cloud.url, 'meetings', meetingId, 'amendUntil', 1);
    return act(await world.join('captain1'), meetingId);
  },
});
/** Fields that are given, or made in the world a scenario plays in. */
const moreOf = (more: object | ((world: World) => object), world: World): object =>
  typeof more === 'function' ? (more as (world: World) => object)(world) : more;

export const TOPIC = { kind: 'lift', opinionId: 'opinion_nowhere' as OpinionId, buildings: 1, plan: null } as const;
/** A plan for the lifts, of a meeting of which they are a matter. */
const topic = (more: object | ((world: World) => object) = {}, meeting: Partial<Meeting> = { topics: [TOPIC] }) =>
  atMeeting(
    (chair, { meetingId }, world) =>
      chair.call('meeting.setTopic', {
        ...{ meetingId, kind: 'lift', leadId: 'bm9ib2R5LW5vYm9keS1ub2JvZHk', plan: '每月查一遍电梯' },
        ...{ dueDay: dayFrom(world, 20), ...moreOf(more, world) },
      }),
    meeting,
  );

/** Of the minutes and of what is planned for the most frequent matters. */
export const MINUTES_REFUSALS = {
  'meeting.minutes': {
    MEETING_NOT_FOUND: async (world) =>
      (await world.join('wei')).call('meeting.minutes', { meetingId: 'meeting_nowhere' }),
  },
  'meeting.approveDraft': {
    MEETING_NOT_FOUND: async (world) =>
      (await world.join('staff')).call('meeting.approveDraft', { meetingId: 'meeting_nowhere' }),
    NO_DRAFT: atMeeting((chair, { meetingId }) => chair.call('meeting.approveDraft', { meetingId })),
  },
  'meeting.nothingToAdd': adding((who, meetingId) => who.call('meeting.nothingToAdd', { meetingId })),
  'meeting.amend': {
    TEXT_REFUSED: async (world) =>
      (await world.join('wei')).call('meeting.amend', { meetingId: 'meeting_nowhere', no: 1, text: RISKY }),
    ...adding((who, meetingId) => who.call('meeting.amend', { meetingId, ...ADDED })),
    ITEM_NOT_FOUND: async (world) => {
      const { meetingId } = await amendedMeeting(world);
      return (await world.join('captain1')).call('meeting.amend', { meetingId, ...ADDED, no: 99 });
    },
    ALREADY_AMENDED: async (world) => {
      const [{ meetingId }, captain] = [await amendedMeeting(world), await world.join('captain1')];
      await captain.must('meeting.amend', { meetingId, ...ADDED });
      return captain.call('meeting.amend', { meetingId, ...ADDED });
    },
  },
  'meeting.setTopic': {
    TEXT_REFUSED: topic({ plan: RISKY }),
    MEETING_NOT_FOUND: topic({ meetingId: 'meeting_nowhere' }),
    MEETING_NOT_RUNNING: topic({}, { status: 'final' }),
    ITEM_NOT_FOUND: topic({}, {}),
    DAY_NOT_POSSIBLE: topic((world) => ({ dueDay: dayFrom(world, 0) })),
    RECEIVER_NOT_FOUND: topic(),
    SUPERVISOR_MAY_NOT_LEAD: async (world) => {
      const planted = await plantMeeting(world, { topics: [TOPIC] });
      const leadId = await leadFor(world, planted.opinions[0], 'captain1');
      return whileSupervising(world, () => topic({ leadId })(world));
    },
  },
} as const satisfies Partial<Refusals<MethodsOf<'meeting'>>>;
