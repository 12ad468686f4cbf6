import type { ApiContract } from '../../shared/contract.ts';
import type { Input } from '../../shared/rpc/contract.ts';
import type { Caller } from './caller.ts';

type As = (persona: string) => Caller;
type Asked = Pick<Input<ApiContract, 'vote.make'>, 'kind' | 'title' | 'options' | 'most' | 'purpose' | 'mayChange'>;

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const YES_NO = ['同意', '不同意', '都行'];

/** A vote of the preview: who makes it, so many days before the last one, when it opens and closes, and what the personas choose on another day. */
type Sample = {
  readonly asked: Asked;
  /** The captain makes it for the building, or the staff for everybody; the other one of staff and founder checks it. */
  readonly by: 'captain' | 'staff';
  readonly madeAt: number;
  readonly opensAfter: number;
  readonly openFor: number;
  readonly castAt: number;
  readonly cast: Readonly<Record<string, number[]>>;
};

/** One that was heard, one that too few took part in, two that are open, one that grades, one that is to come; all of it invented. */
const VOTES: readonly Sample[] = [
  {
    asked: {
      ...{ kind: 'one', title: '楼道多久扫一回', options: ['一天一回', '三天一回', '一周一回'], most: 1 },
      ...{ purpose: 'ask', mayChange: false },
    },
    ...{ by: 'captain', madeAt: 12, opensAfter: HOUR_MS, openFor: 3 * DAY_MS, castAt: 10 },
    cast: { captain: [1], volunteer: [1], neighbour: [1], 'neighbour-2': [0], staff: [2] },
  },
  {
    asked: {
      ...{ kind: 'approve', title: '门口划停车位', options: YES_NO, most: 1 },
      ...{ purpose: 'decide', mayChange: false },
    },
    ...{ by: 'captain', madeAt: 12, opensAfter: 4 * DAY_MS, openFor: 6 * DAY_MS, castAt: 7 },
    cast: { captain: [0], volunteer: [0], neighbour: [1], 'neighbour-2': [0], staff: [2] },
  },
  {
    asked: {
      ...{ kind: 'one', title: '楼里的钱，先做哪一件', options: ['电梯换新门', '楼道都装灯', '门口加长椅'], most: 1 },
      ...{ purpose: 'ask', mayChange: true },
    },
    ...{ by: 'captain', madeAt: 1, opensAfter: HOUR_MS, openFor: 9 * DAY_MS, castAt: 0 },
    cast: { captain: [1], 'neighbour-2': [1], volunteer: [0] },
  },
  {
    asked: {
      ...{ kind: 'approve', title: '楼道里能不能放鞋柜', options: YES_NO, most: 1 },
      ...{ purpose: 'ask', mayChange: true },
    },
    ...{ by: 'captain', madeAt: 1, opensAfter: HOUR_MS, openFor: 7 * DAY_MS, castAt: 0 },
    cast: { neighbour: [1], captain: [0] },
  },
  {
    asked: {
      ...{ kind: 'score', title: '物业今年好不好', options: ['扫得干净', '修得快', '说话好听'], most: 3 },
      ...{ purpose: 'ask', mayChange: true },
    },
    ...{ by: 'staff', madeAt: 1, opensAfter: HOUR_MS, openFor: 10 * DAY_MS, castAt: 0 },
    cast: { supervisor: [4, 3, 5] },
  },
  {
    asked: {
      ...{ kind: 'some', title: '新年晚会，选哪两天', options: ['周五晚上', '周六晚上', '周日下午'], most: 2 },
      ...{ purpose: 'decide', mayChange: true },
    },
    ...{ by: 'staff', madeAt: 1, opensAfter: 5 * DAY_MS, openFor: 7 * DAY_MS, castAt: 0, cast: {} },
  },
];

/** What is done about these votes so many days before the last one: some are made and checked, in others the personas cast. @param now - of the cloud. */
export const liveVoteDay = async (as: As, now: number, daysLeft: number): Promise<void> => {
  for (const vote of VOTES.filter(({ madeAt }) => madeAt === daysLeft)) await make(as, vote, now);
  for (const { asked, cast } of VOTES.filter(({ castAt }) => castAt === daysLeft))
    for (const [persona, choice] of Object.entries(cast)) {
      const voteId = await voteOf(as(persona), asked.title);
      await as(persona)('vote.cast', { voteId, choice, isOfAge: true });
    }
};

/** Days before the last one on which something is done. */
export const VOTE_DAYS: readonly number[] = [...new Set(VOTES.flatMap(({ madeAt, castAt }) => [madeAt, castAt]))];

const make = async (as: As, { asked, by, opensAfter, openFor }: Sample, now: number): Promise<void> => {
  const maker = as(by);
  const me = await maker('membership.me', {});
  if (me.kind !== 'resident') throw new Error(`${by} lives nowhere`);
  const { voteId } = await maker('vote.make', {
    ...asked,
    ...(by === 'captain' ? { buildingId: me.buildingId } : {}),
    ...{ unit: 'household', tie: 'talk', isRehearsal: false },
    ...{ opensAt: now + opensAfter, closesAt: now + opensAfter + openFor },
  });
  await as(by === 'captain' ? 'staff' : 'admin')('vote.check', { voteId });
};

/** The vote with this title, as somebody reads it. */
export const voteOf = async (call: Caller, title: string): Promise<string> => {
  const found = (await call('vote.list', {})).items.find((vote) => vote.title === title);
  if (!found) throw new Error(`there is no vote ${title}`);
  return found.voteId;
};
