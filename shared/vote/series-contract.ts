import * as z from 'zod';
import { declareMethods, holders } from '../declaration.ts';
import { id, idOut, text } from '../rpc/schemas.ts';
import { VOTE_ACTS } from './acts.ts';
import { askedOfVote } from './asked.ts';
import { VOTE_CHECKERS } from './keepers.ts';
import { isSound } from './question.ts';
import { VOTE_LIMITS } from './vote.ts';

const count = z.number().int();
/** In how many buildings it is done, and in how many it is done or to be done: the caller calls again until they are the same. */
const progress = z.object({ seriesId: idOut, done: count, all: count });
const ofCommunity = { mechanism: 'M-31', access: holders(VOTE_CHECKERS), over: 'ownCommunity' } as const;
const NOWHERE = { seriesId: 'series_nowhere' };
const GOOD = {
  ...{ isAboutCaptain: false, unit: 'household', purpose: 'ask', kind: 'one', title: '楼里的钱，先做哪一件' },
  ...{ options: ['电梯换门', '楼道装灯'], most: 1, tie: 'talk', mayChange: true, isRehearsal: false },
  ...{ opensAt: 4_000_000_000_000, closesAt: 4_000_100_000_000 },
};

/**
 * The votes of one question in all buildings at once (M-31, every month): a vote in each building, each with a roll and a result of its own. The
 * errors of each method are in order of precedence.
 */
export const voteSeriesContract = declareMethods({
  /**
   * Writes the same vote for every building: some buildings a call, each once, whoever calls and however often. Which votes these are follows from what is asked: the same question for the same days is the same
   * series.
   */
  'vote.makeAll': {
    ...VOTE_ACTS['vote.makeAll'],
    ...ofCommunity,
    event: ['vote.made'],
    remember: 'everything',
    input: z
      .object({
        ...askedOfVote,
        /** It asks in each building about its captain. */
        isAboutCaptain: z.boolean(),
      })
      .refine(isSound),
    output: progress,
    errors: ['TEXT_REFUSED', 'ABOUT_YOURSELF', 'VOTE_TIMES_WRONG'],
    examples: {
      good: GOOD,
      harmless: { title: '这是违规测试的话' },
      bad: [
        { ...GOOD, options: ['电梯换门', '电梯换门'] },
        { ...GOOD, most: 2 },
      ],
    },
  },
  /** A second person has read the question, and announces the vote in all buildings, some a call. */
  'vote.checkAll': {
    ...VOTE_ACTS['vote.checkAll'],
    ...ofCommunity,
    event: ['vote.checked'],
    remember: 'everything',
    input: z.object({ seriesId: id('series') }),
    output: progress,
    errors: ['VOTE_NOT_FOUND', 'SECOND_PERSON_NEEDED', 'VOTE_TIMES_WRONG'],
    examples: { good: NOWHERE },
  },
  /** Takes the vote back in all buildings in which it has not opened, some a call, with a reason everybody reads. */
  'vote.withdrawAll': {
    ...VOTE_ACTS['vote.withdrawAll'],
    ...ofCommunity,
    event: ['vote.withdrawn'],
    remember: 'everything',
    input: z.object({
      seriesId: id('series'),
      reason: text(VOTE_LIMITS.reasonLengthMin, VOTE_LIMITS.reasonLengthMax),
    }),
    output: progress,
    errors: ['TEXT_REFUSED', 'VOTE_NOT_FOUND', 'VOTE_BEGUN'],
    examples: { good: { ...NOWHERE, reason: '题目写错了' } },
  },
});
