import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { OpinionId } from '../../../shared/kernel/ids.ts';
import type { Meeting } from '../../../shared/meeting/meeting.ts';
import { setField } from '../../world/documents.ts';
import type { Resident, World } from '../../world/world.ts';
import { RISKY } from './a-need.ts';
import { appealRefusals } from './appeal.ts';
import { dayFrom } from './given-need.ts';
import { AMENDING, plantMeeting, type PlantedMeeting } from './planted-meetings.ts';
import type { MethodsOf, Refusals, Scenario } from './scenario.ts';
import { moreOf } from './more-of.ts';

const NOWHERE = { opinionId: 'opinion_nowhere' } as const;
const REASON = '地下有水管，不能挖';
export const ANSWER = '明天就换';

type Chair = 'staff' | 'admin';
/** Lets the chair do something with the first opinion of 1号楼 at a meeting. */
const atMeeting =
  (
    act: (chair: Resident, meeting: PlantedMeeting, world: World) => Promise<unknown>,
    more: Parameters<typeof plantMeeting>[1] = {},
    by: Chair = 'staff',
  ): Scenario =>
  async (world) =>
    act(await world.join(by), await plantMeeting(world, more), world);
const EMPTY = { present: [] } as const;
export const ENDED: Partial<Meeting> = { status: 'drafted', begunAt: 0 as InstantMs, endedAt: 0 as InstantMs };

/** Somebody of the cast, as the chair names them for an opinion. */
export const leadFor = async (world: World, opinionId: string, who: 'officerA' | 'captain1' = 'officerA') => {
  const [staff, lead] = await world.joinAll('staff', who);
  const { items } = await staff.must('meeting.receivers', { opinionId });
  const found = items.find(({ name }) => name === lead.person.name);
  if (!found) throw new Error(`${who} receives nothing`);
  return found.receiverId;
};

/** An order to the officer of the grid, due in a week. */
export const orderOf = async (world: World, opinionId: string) => ({
  ...{ opinionId, promise: '换好门机，连走三天不停' },
  ...{ leadId: await leadFor(world, opinionId), dueDay: dayFrom(world, 7) },
});

type Decides = (chair: Resident, opinionId: string, world: World, words?: string) => Promise<unknown>;
/** What every decision is refused with. */
const deciding = (decide: Decides) => ({
  TEXT_REFUSED: (world: World) => world.join('staff').then((chair) => decide(chair, NOWHERE.opinionId, world, RISKY)),
  OPINION_NOT_FOUND: (world: World) => world.join('staff').then((chair) => decide(chair, NOWHERE.opinionId, world)),
  MEETING_NOT_RUNNING: atMeeting((chair, { opinions: [one] }, world) => decide(chair, one, world), ENDED),
  NO_QUORUM: atMeeting((chair, { opinions: [one] }, world) => decide(chair, one, world), EMPTY),
});
const decidedTwice = (decide: Decides) =>
  atMeeting(async (chair, { opinions: [one] }, world) => {
    await chair.must('meeting.answer', { opinionId: one, answer: ANSWER });
    return decide(chair, one, world);
  });

const answer: Decides = (chair, opinionId, _, words = ANSWER) =>
  chair.call('meeting.answer', { opinionId, answer: words });
const refuse: Decides = (chair, opinionId, _, reason = REASON) => chair.call('meeting.refuse', { opinionId, reason });
const refer: Decides = (chair, opinionId, _, words = '带上合同去法庭') =>
  chair.call('meeting.refer', { opinionId, channel: 'court', words });
const defer: Decides = (chair, opinionId, _, reason = '等零件到货') =>
  chair.call('meeting.defer', { opinionId, toMonth: '2026-12', reason });
const assign: Decides = (chair, opinionId, world, promise = '换好门机') =>
  chair.call('meeting.assign', {
    opinionId,
    promise,
    leadId: 'bm9ib2R5LW5vYm9keS1ub2JvZHk',
    dueDay: dayFrom(world, 7),
  });
const reopen: Decides = (chair, opinionId, _, reason = '刚才记错了') =>
  chair.call('meeting.reopen', { opinionId, reason });
const merge: Decides = (chair, opinionId) => chair.call('meeting.merge', { opinionId, intoId: opinionId });
const split: Decides = (chair, opinionId) => chair.call('meeting.split', { opinionId });
const setOpinion = (world: World, id: string, field: string, value: unknown) =>
  setField(world.cloud.url, 'opinions', id, field, value);
/** Without the words, which neither merging nor splitting has. */
const sorting = (decide: Decides) => {
  const { OPINION_NOT_FOUND, MEETING_NOT_RUNNING, NO_QUORUM } = deciding(decide);
  return { OPINION_NOT_FOUND, MEETING_NOT_RUNNING, NO_QUORUM };
};

const order = (change: (world: World, opinionId: string) => Promise<object>): Scenario =>
  atMeeting(async (chair, { opinions: [one] }, world) =>
    chair.call('meeting.assign', { ...(await orderOf(world, one)), ...(await change(world, one)) }),
  );

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

export const MEETING_REFUSALS: Refusals<MethodsOf<'meeting'>> = {
  ...appealRefusals,
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
      const { residentId } = await world.join('captain1');
      const leadId = await leadFor(world, planted.opinions[0], 'captain1');
      const roles = (await world.db.one('residents', residentId))?.roles ?? [];
      const set = (held: readonly object[]) => setField(world.cloud.url, 'residents', residentId, 'roles', held);
      await set([...roles, { ...roles[0], role: 'supervisor' }]);
      const answer = await topic({ leadId })(world);
      await set(roles);
      return answer;
    },
  },
  'meeting.now': {
    MEETING_NOT_FOUND: async (world) => (await world.join('wei')).call('meeting.now', { meetingId: 'meeting_nowhere' }),
  },
  'meeting.matters': {
    MEETING_NOT_FOUND: async (world) =>
      (await world.join('staff')).call('meeting.matters', {
        ...{ meetingId: 'meeting_nowhere', buildingId: 'building_nowhere', isOpen: true },
      }),
  },
  'meeting.begin': {
    MEETING_BEGUN: atMeeting((chair, { month }) => chair.call('meeting.begin', { month })),
    MEETING_TOO_EARLY: async (world) => (await world.join('staff')).call('meeting.begin', { month: '2099-12' }),
  },
  'meeting.attend': {
    MEETING_NOT_FOUND: async (world) =>
      (await world.join('captain1')).call('meeting.attend', { meetingId: 'meeting_nowhere', code: '123456' }),
    MEETING_NOT_RUNNING: atMeeting(
      async (_, { meetingId }, world) =>
        (await world.join('captain1')).call('meeting.attend', { meetingId, code: '123456' }),
      ENDED,
    ),
    FOR_NO_BUILDING: atMeeting(async (_, { meetingId }, world) =>
      (await world.join('wei')).call('meeting.attend', { meetingId, code: '123456' }),
    ),
    TOO_MANY_ATTEMPTS: atMeeting(async (_, { meetingId }, world) => {
      const captain = await world.join('captain1');
      for (let tries = 0; tries < 5; tries += 1) await captain.call('meeting.attend', { meetingId, code: '000000' });
      return captain.call('meeting.attend', { meetingId, code: '000000' });
    }),
    MEETING_CODE_WRONG: atMeeting(async (_, { meetingId }, world) =>
      (await world.join('captain1')).call('meeting.attend', { meetingId, code: '000000' }),
    ),
  },
  'meeting.markPresent': {
    MEETING_NOT_FOUND: async (world) =>
      (await world.join('staff')).call('meeting.markPresent', {
        ...{ meetingId: 'meeting_nowhere', residentId: 'resident_nowhere' },
      }),
    RESIDENT_NOT_FOUND: atMeeting((chair, { meetingId }) =>
      chair.call('meeting.markPresent', { meetingId, residentId: 'resident_nowhere' }),
    ),
    MEETING_NOT_RUNNING: atMeeting(
      async (chair, { meetingId }, world) =>
        chair.call('meeting.markPresent', { meetingId, residentId: (await world.join('captain1')).residentId }),
      ENDED,
    ),
    FOR_NO_BUILDING: atMeeting(async (chair, { meetingId }, world) =>
      chair.call('meeting.markPresent', { meetingId, residentId: (await world.join('wei')).residentId }),
    ),
  },
  'meeting.turnTo': {
    OPINION_NOT_FOUND: async (world) => (await world.join('staff')).call('meeting.turnTo', NOWHERE),
    MEETING_NOT_RUNNING: atMeeting(
      (chair, { opinions: [one] }) => chair.call('meeting.turnTo', { opinionId: one }),
      ENDED,
    ),
  },
  'meeting.end': {
    MEETING_NOT_FOUND: async (world) =>
      (await world.join('staff')).call('meeting.end', { meetingId: 'meeting_nowhere' }),
    MEETING_NOT_RUNNING: atMeeting((chair, { meetingId }) => chair.call('meeting.end', { meetingId }), ENDED),
    MATTERS_OPEN: atMeeting((chair, { meetingId }) => chair.call('meeting.end', { meetingId })),
  },
  'meeting.receivers': {
    OPINION_NOT_FOUND: async (world) => (await world.join('staff')).call('meeting.receivers', NOWHERE),
  },
  'meeting.answer': { ...deciding(answer), OPINION_DECIDED: decidedTwice(answer) },
  'meeting.refuse': { ...deciding(refuse), OPINION_DECIDED: decidedTwice(refuse) },
  'meeting.refer': { ...deciding(refer), OPINION_DECIDED: decidedTwice(refer) },
  'meeting.defer': {
    ...deciding(defer),
    OPINION_DECIDED: decidedTwice(defer),
    SECRETARY_NEEDED: atMeeting(async (chair, { opinions: [one] }, world) => {
      await setOpinion(world, one, 'timesPutOff', 1);
      return defer(chair, one, world);
    }),
    MONTH_NOT_POSSIBLE: atMeeting((chair, { opinions: [one] }, world) => defer(chair, one, world)),
  },
  'meeting.assign': {
    ...deciding(assign),
    OPINION_DECIDED: decidedTwice(assign),
    MATTER_PRIVATE: order(async (world, one) => {
      await setOpinion(world, one, 'isAboutCaptain', true);
      return {};
    }),
    DAY_NOT_POSSIBLE: order((world) => Promise.resolve({ dueDay: dayFrom(world, 0) })),
    RECEIVER_NOT_FOUND: order(() => Promise.resolve({ leadId: 'bm9ib2R5LW5vYm9keS1ub2JvZHk' })),
    ACCEPTOR_NEEDED: order(async (world, one) => {
      await setOpinion(world, one, 'isNamed', false);
      return {};
    }),
    CLAIM_OWN_NEED: order(async (world, one) => ({ acceptorId: await leadFor(world, one) })),
    SUPERVISOR_MAY_NOT_LEAD: atMeeting(async (chair, { opinions: [one] }, world) => {
      const { residentId } = await world.join('captain1');
      const given = { ...(await orderOf(world, one)), leadId: await leadFor(world, one, 'captain1') };
      const roles = (await world.db.one('residents', residentId))?.roles ?? [];
      const set = (held: readonly object[]) => setField(world.cloud.url, 'residents', residentId, 'roles', held);
      await set([...roles, { ...roles[0], role: 'supervisor' }]);
      const answer = await chair.call('meeting.assign', given);
      await set(roles);
      return answer;
    }),
  },
  'meeting.merge': {
    ...sorting(merge),
    MERGE_NOT_POSSIBLE: atMeeting((chair, { opinions: [one] }, world) => merge(chair, one, world)),
  },
  'meeting.split': {
    ...sorting(split),
    NOT_MERGED: atMeeting((chair, { opinions: [one] }, world) => split(chair, one, world)),
  },
  'meeting.reopen': {
    ...deciding(reopen),
    OPINION_NOT_DECIDED: atMeeting((chair, { opinions: [one] }, world) => reopen(chair, one, world)),
    ORDER_BEGUN: atMeeting(async (chair, { opinions: [one] }, world) => {
      await chair.must('meeting.assign', await orderOf(world, one));
      const { needId } = (await world.db.all('opinions')).flatMap((opinion) =>
        opinion._id === one && 'decision' in opinion ? opinion.decision : [],
      )[0] ?? { needId: null };
      await (await world.join('officerA')).must('need.contact', { needId: needId ?? '' });
      return reopen(chair, one, world);
    }),
    GOES_ON_ALREADY: atMeeting(async (chair, { opinions: [one], month }, world) => {
      const toMonth = month.replace('-01', '-02');
      await chair.must('meeting.defer', { opinionId: one, toMonth, reason: '等零件到货' });
      const goesOn = (await world.db.all('opinions')).find(({ continues }) => continues === one);
      await (await world.join('wei')).must('review.withdraw', { opinionId: goesOn?._id ?? '' });
      return reopen(chair, one, world);
    }),
  },
};
