import type { ApiContract } from '../../../shared/contract.ts';
import type { Input } from '../../../shared/rpc/contract.ts';
import type { World } from '../../world/world.ts';
import { RISKY } from './a-need.ts';
import { lineOfWei, plantVote, QUESTION } from './planted-votes.ts';
import { ELSEWHERE, STATUTORY_REFUSALS } from './statutory-votes.ts';
import { PICTURE_REFUSALS } from './slip-picture.ts';
import { PROXY_REFUSALS } from './vote-proxy.ts';
import { ROLL_REFUSALS } from './vote-roll.ts';
import { SERIES_REFUSALS } from './vote-series.ts';
import type { MethodsOf, Refusals, Scenario } from './scenario.ts';

const NOWHERE = 'vote_nowhere';
const DAY_MS = 24 * 3_600_000;
const REASON = '题目写错了';

/** What somebody asks of everybody, from a minute on for ten days. */
export const A_VOTE = (world: World): Input<ApiContract, 'vote.make'> & { readonly purpose: 'ask' } => ({
  ...{ unit: 'household', purpose: 'ask', ...QUESTION, options: [...QUESTION.options], tie: 'talk' },
  ...{ mayChange: true, isRehearsal: false },
  ...{ opensAt: world.cloud.clock.now() + DAY_MS, closesAt: world.cloud.clock.now() + 11 * DAY_MS },
});
/** Later than any vote that is planted closes, and not too late. */
export const later = (world: World): number => world.cloud.clock.now() + 30 * DAY_MS;

type Status = Parameters<typeof plantVote>[1];
/** The staff does something with a planted vote. */
const withVote =
  (
    status: Status,
    act: (chair: Chair, voteId: string, world: World) => Promise<unknown>,
    more: Parameters<typeof plantVote>[2] = {},
  ): Scenario =>
  async (world) =>
    act(await world.join('staff'), await plantVote(world, status, more), world);
type Chair = Awaited<ReturnType<World['join']>>;

const cast = (who: Chair, voteId: string, choice: number[] = [1]) =>
  who.call('vote.cast', { voteId, choice, isOfAge: true });
const voting =
  (
    who: 'wei' | 'luo' | 'child',
    status: Status,
    choice?: number[],
    first: (voteId: string, world: World) => Promise<unknown> = () => Promise.resolve(),
  ): Scenario =>
  async (world) => {
    const voteId = await plantVote(world, status);
    await first(voteId, world);
    return cast(await world.join(who), voteId, choice);
  };
const onPaper =
  (
    status: Status,
    choice = [0],
    first: (voteId: string, world: World) => Promise<unknown> = () => Promise.resolve(),
  ): Scenario =>
  async (world) => {
    const voteId = await plantVote(world, status);
    await first(voteId, world);
    return (await world.join('staff')).call('vote.enterPaper', { voterId: await lineOfWei(world, voteId), choice });
  };

/** Every refusal of votes. */
export const VOTE_REFUSALS: Refusals<MethodsOf<'vote'>> = {
  'vote.detail': {
    VOTE_NOT_FOUND: async (world) => (await world.join('wei')).call('vote.detail', { voteId: NOWHERE }),
  },
  'vote.roll': {
    VOTE_NOT_FOUND: async (world) =>
      (await world.join('luo')).call('vote.roll', { voteId: await plantVote(world, 'open') }),
  },
  ...ROLL_REFUSALS,
  ...PROXY_REFUSALS,
  ...STATUTORY_REFUSALS,
  'vote.make': {
    ABOUT_YOURSELF: async (world) =>
      (await world.join('captain1')).call('vote.make', {
        ...{ ...A_VOTE(world), buildingId: await world.buildingId('1号楼'), isAboutCaptain: true },
      }),
    TEXT_REFUSED: async (world) => (await world.join('staff')).call('vote.make', { ...A_VOTE(world), title: RISKY }),
    VOTE_TIMES_WRONG: async (world) =>
      (await world.join('staff')).call('vote.make', {
        ...A_VOTE(world),
        purpose: 'decide',
        opensAt: world.cloud.clock.now(),
      }),
  },
  'vote.check': {
    VOTE_NOT_FOUND: async (world) => (await world.join('staff')).call('vote.check', { voteId: NOWHERE }),
    VOTE_NOT_DRAFT: withVote('announced', (chair, voteId) => chair.call('vote.check', { voteId })),
    SECOND_PERSON_NEEDED: async (world) => {
      const staff = await world.join('staff');
      const { voteId } = await staff.must('vote.make', A_VOTE(world));
      return staff.call('vote.check', { voteId });
    },
    VOTE_TIMES_WRONG: withVote('draft', (chair, voteId) => chair.call('vote.check', { voteId }), {
      opensAt: 1 as never,
    }),
  },
  ...SERIES_REFUSALS,
  'vote.withdraw': {
    VOTE_NOT_FOUND: async (world) =>
      (await world.join('staff')).call('vote.withdraw', { voteId: NOWHERE, reason: REASON }),
    TEXT_REFUSED: withVote('draft', (chair, voteId) => chair.call('vote.withdraw', { voteId, reason: RISKY })),
    VOTE_BEGUN: withVote('open', (chair, voteId) => chair.call('vote.withdraw', { voteId, reason: REASON })),
  },
  'vote.extend': {
    VOTE_NOT_FOUND: async (world) =>
      (await world.join('staff')).call('vote.extend', { voteId: NOWHERE, closesAt: later(world), reason: REASON }),
    TEXT_REFUSED: withVote('open', (chair, voteId, world) =>
      chair.call('vote.extend', { voteId, closesAt: later(world), reason: RISKY }),
    ),
    VOTE_NOT_OPEN: withVote('closed', (chair, voteId, world) =>
      chair.call('vote.extend', { voteId, closesAt: later(world), reason: REASON }),
    ),
    VOTE_TIMES_WRONG: withVote('open', (chair, voteId, world) =>
      chair.call('vote.extend', { voteId, closesAt: world.cloud.clock.now(), reason: REASON }),
    ),
  },
  'vote.cast': {
    VOTE_ELSEWHERE: ELSEWHERE.cast,
    VOTE_NOT_OPEN: voting('wei', 'closed'),
    NOT_YET_ADULT: voting('child', 'open'),
    NOT_ON_ROLL: voting('luo', 'open'),
    HAS_VOTED: voting('wei', 'open', [1], async (voteId, world) => cast(await world.join('qin'), voteId)),
    CHOICE_NOT_POSSIBLE: voting('wei', 'open', [3]),
  },
  'vote.enterPaper': {
    ...PICTURE_REFUSALS,
    ABOUT_YOURSELF: async (world) => {
      const voterId = await lineOfWei(world, await plantVote(world, 'open', { isAboutCaptain: true }));
      return (await world.join('captain1')).call('vote.enterPaper', { voterId, choice: [0] });
    },
    NOT_ON_ROLL: async (world) =>
      (await world.join('staff')).call('vote.enterPaper', { voterId: 'voter_nowhere', choice: [0] }),
    VOTE_ELSEWHERE: ELSEWHERE.paper,
    VOTE_NOT_OPEN: onPaper('closed'),
    HAS_VOTED: onPaper('open', [0], async (voteId, world) => cast(await world.join('wei'), voteId)),
    CHOICE_NOT_POSSIBLE: onPaper('open', [0, 1]),
  },
  'vote.papers': {
    ABOUT_YOURSELF: async (world) =>
      (await world.join('captain1')).call('vote.papers', {
        voteId: await plantVote(world, 'open', { isAboutCaptain: true }),
      }),
    VOTE_NOT_FOUND: async (world) => (await world.join('staff')).call('vote.papers', { voteId: NOWHERE }),
  },
  'vote.sheet': {
    VOTE_NOT_FOUND: async (world) =>
      (await world.join('luo')).call('vote.sheet', { voteId: await plantVote(world, 'open') }),
    VOTE_NOT_CLOSED: async (world) =>
      (await world.join('wei')).call('vote.sheet', { voteId: await plantVote(world, 'closed') }),
  },
  'vote.tellMe': {
    VOTE_NOT_FOUND: async (world) =>
      (await world.join('luo')).call('vote.tellMe', { voteId: await plantVote(world, 'open') }),
  },
  'vote.ballots': {
    VOTE_NOT_FOUND: async (world) => (await world.join('staff')).call('vote.ballots', { voteId: NOWHERE }),
    NOT_COUNTER: withVote('closed', (chair, voteId) => chair.call('vote.ballots', { voteId })),
    VOTE_NOT_CLOSED: async (world) =>
      (await world.join('captain2')).call('vote.ballots', { voteId: await plantVote(world, 'open') }),
  },
};
