import { setField } from '../../world/documents.ts';
import type { Resident, World } from '../../world/world.ts';
import { RISKY } from './a-need.ts';
import { ANSWER, atMeeting, ENDED, leadFor, NOWHERE, orderOf, whileSupervising } from './at-meeting.ts';
import { dayFrom } from './given-need.ts';
import type { MethodsOf, Refusals, Scenario } from './scenario.ts';

const REASON = '地下有水管，不能挖';
const EMPTY = { present: [] } as const;

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

/** Of everything that is decided of an opinion, and taken back. */
export const DECISION_REFUSALS = {
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
      const given = { ...(await orderOf(world, one)), leadId: await leadFor(world, one, 'captain1') };
      return whileSupervising(world, () => chair.call('meeting.assign', given));
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
} as const satisfies Partial<Refusals<MethodsOf<'meeting'>>>;
