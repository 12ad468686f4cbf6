import type { VoteId } from '../../../shared/kernel/ids.ts';
import type { Question } from '../../../shared/vote/question.ts';
import { VOTE_RULES } from '../../../shared/vote/rules.ts';
import type { Totals } from '../../../shared/vote/totals.ts';
import type { VoteFacts } from '../../../shared/vote/vote.ts';
import type { World } from '../../world/world.ts';
import { RISKY } from './a-need.ts';
import { lineOfWei, plantVote } from './planted-votes.ts';
import type { Scenario } from './scenario.ts';

const rule = VOTE_RULES.find(({ name }) => name === 'owners');
if (!rule) throw new Error('owners have no rule');
export const STATUTORY_QUESTION: Question = {
  ...{ kind: 'approve', title: '换物业公司', options: ['同意', '反对', '弃权'], most: 1 },
};
/** What makes a planted vote one that is held on paper. */
export const STATUTORY: Partial<VoteFacts> = { rule, question: STATUTORY_QUESTION, heldAt: '小区门口的票箱' };
/** Of the six households of 1号楼 four took part. */
export const TOTALS: Totals = {
  ...{ householdsTook: 4, householdsYes: 3, householdsNo: 1, householdsAbstained: 0 },
  ...{ areaOnRoll: 60_000, areaTook: 40_000, areaYes: 30_050, areaNo: 9_950, areaAbstained: 0 },
};

type Status = Parameters<typeof plantVote>[1];
type Chair = Awaited<ReturnType<World['join']>>;
const withIt =
  (
    who: 'staff' | 'wei',
    status: Status,
    act: (chair: Chair, voteId: VoteId, world: World) => Promise<unknown>,
    more: Partial<VoteFacts> = STATUTORY,
  ): Scenario =>
  async (world) =>
    act(await world.join(who), await plantVote(world, status, more), world);
const typing = (chair: Chair, voteId: string, more: Partial<Totals> = {}) =>
  chair.call('vote.typeTotals', { voteId, ...TOTALS, ...more });

/** What is typed of a planted one once its published totals turned out to be wrong. */
export const CORRECTION = { ...TOTALS, householdsYes: 2, householdsNo: 2, reason: '有一张纸票数错了' } as const;
/** The staff and somebody else typed the totals of a planted one: they are published. */
export const plantPublished = async (world: World): Promise<VoteId> => {
  const voteId = await plantVote(world, 'closed', STATUTORY);
  for (const who of ['staff', 'admin'] as const) await typing(await world.join(who), voteId);
  return voteId;
};
const correcting =
  (act: (staff: Chair, voteId: VoteId, world: World) => Promise<unknown>): Scenario =>
  async (world) =>
    act(await world.join('staff'), await plantPublished(world), world);
const correct = (who: Chair, voteId: string, more: object = {}) =>
  who.call('vote.correctTotals', { voteId, ...CORRECTION, ...more });

/** That a vote which is held on paper cannot be cast here. */
export const ELSEWHERE = {
  cast: withIt('wei', 'open', (wei, voteId) => wei.call('vote.cast', { voteId, choice: [0], isOfAge: true })),
  paper: withIt('staff', 'open', async (staff, voteId, world) =>
    staff.call('vote.enterPaper', { voterId: await lineOfWei(world, voteId), choice: [0] }),
  ),
} as const;

/** The refusals of what is done with a statutory vote. */
export const STATUTORY_REFUSALS = {
  'vote.sayTurnout': {
    VOTE_NOT_FOUND: async (world: World) =>
      (await world.join('staff')).call('vote.sayTurnout', { voteId: 'vote_nowhere', took: 1 }),
    VOTE_HERE: withIt('staff', 'open', (staff, voteId) => staff.call('vote.sayTurnout', { voteId, took: 1 }), {}),
    VOTE_NOT_OPEN: withIt('staff', 'announced', (staff, voteId) => staff.call('vote.sayTurnout', { voteId, took: 1 })),
    TOTALS_WRONG: withIt('staff', 'open', (staff, voteId) => staff.call('vote.sayTurnout', { voteId, took: 7 })),
  },
  'vote.typeTotals': {
    VOTE_NOT_FOUND: async (world: World) => typing(await world.join('staff'), 'vote_nowhere'),
    VOTE_HERE: withIt('staff', 'closed', (staff, voteId) => typing(staff, voteId), {}),
    TOTALS_DONE: withIt('staff', 'closed', async (staff, voteId, world) => {
      await typing(staff, voteId);
      await typing(await world.join('admin'), voteId);
      return typing(await world.join('captain1'), voteId);
    }),
    VOTE_NOT_CLOSED: withIt('staff', 'open', (staff, voteId) => typing(staff, voteId)),
    TOTALS_WRONG: withIt('staff', 'closed', (staff, voteId) => typing(staff, voteId, { areaNo: 9_949 })),
  },
  'vote.correctTotals': {
    VOTE_NOT_FOUND: async (world: World) => correct(await world.join('staff'), 'vote_nowhere'),
    TEXT_REFUSED: correcting((staff, voteId) => correct(staff, voteId, { reason: RISKY })),
    VOTE_HERE: withIt('staff', 'closed', (staff, voteId) => correct(staff, voteId), {}),
    VOTE_NOT_CLOSED: withIt('staff', 'closed', (staff, voteId) => correct(staff, voteId)),
    RESULT_STANDS: correcting(async (staff, voteId, world) => {
      const other = await world.join('captain1');
      for (const householdsNo of [2, 1, 2]) {
        const numbers = { householdsYes: 4 - householdsNo, householdsNo };
        for (const who of [staff, other]) await correct(who, voteId, numbers);
      }
      return correct(staff, voteId, { householdsYes: 1, householdsNo: 3 });
    }),
    TOTALS_WRONG: correcting((staff, voteId) => correct(staff, voteId, { areaNo: 9_949 })),
    TOTALS_SAME: correcting((staff, voteId) => correct(staff, voteId, TOTALS)),
    SECOND_PERSON_NEEDED: correcting(async (staff, voteId) => {
      await correct(staff, voteId);
      return correct(staff, voteId);
    }),
  },
  'vote.totals': {
    VOTE_NOT_FOUND: async (world: World) => (await world.join('staff')).call('vote.totals', { voteId: 'vote_nowhere' }),
    VOTE_HERE: withIt('staff', 'closed', (staff, voteId) => staff.call('vote.totals', { voteId }), {}),
  },
};
