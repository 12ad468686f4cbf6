import * as z from 'zod';
import { declareMethods, holders, RESIDENT } from '../declaration.ts';
import { cursor, id, idOut, page } from '../rpc/schemas.ts';
import { VOTE_ACTS } from './acts.ts';
import { BALLOT_CHANNELS } from './casting.ts';
import { VOTE_MAKERS } from './keepers.ts';
import { PAPER_STATES } from './paper.ts';
import { QUESTION_LIMITS as LIMITS } from './question.ts';

const voteId = id('vote');
const NOWHERE = { voteId: 'vote_nowhere' };
const ofVote = { placeOf: 'votes', by: 'voteId' } as const;

/** What is done with slips of paper and ballots (M-31). The errors of each method are in order of precedence. */
export const voteCountingContract = declareMethods({
  /**
   * Somebody at the table enters the slip of a unit, named by its line of the roll. It is cast once a second person has entered the same without knowing what the first one did; where the two differ, both look at the slip
   * again. Whoever enters again changes what they entered. What stands on a slip is in no event and no reply.
   */
  'vote.enterPaper': {
    ...VOTE_ACTS['vote.enterPaper'],
    mechanism: 'M-31',
    access: holders(VOTE_MAKERS),
    over: { placeOf: 'voters', by: 'voterId' },
    event: ['vote.paperEntered', 'vote.cast'],
    remember: 'nothing',
    input: z.object({
      voterId: id('voter'),
      /** As in `vote.cast`; empty = a blank slip. */
      choice: z.array(z.number().int().min(0).max(LIMITS.optionsMax)).max(LIMITS.optionsMax),
    }),
    output: z.object({ door: z.string(), state: z.enum(PAPER_STATES) }),
    errors: ['NOT_ON_ROLL', 'VOTE_NOT_OPEN', 'HAS_VOTED', 'CHOICE_NOT_POSSIBLE'],
    examples: { good: { voterId: 'voter_nowhere', choice: [0] } },
  },
  /** The slips that wait for a second person, or that two people read differently; not what stands on them. */
  'vote.papers': {
    mechanism: 'M-31',
    access: holders(VOTE_MAKERS),
    over: ofVote,
    event: null,
    input: z.object({ voteId, cursor }),
    output: page(z.object({ voterId: idOut, door: z.string(), state: z.enum(PAPER_STATES), isByMe: z.boolean() })),
    errors: ['VOTE_NOT_FOUND'],
    examples: { good: { ...NOWHERE, cursor: 'x' } },
  },
  /** Who chose what, for the two counters alone, once the vote is closed. Each page that is read is an event. */
  'vote.ballots': {
    ...VOTE_ACTS['vote.ballots'],
    mechanism: 'M-31',
    access: RESIDENT,
    over: ofVote,
    event: ['vote.ballotsRead'],
    remember: 'nothing',
    input: z.object({ voteId, cursor }),
    output: page(
      z.object({
        ballotId: idOut,
        door: z.string(),
        choice: z.array(z.number().int()),
        channel: z.enum(BALLOT_CHANNELS),
      }),
    ),
    errors: ['VOTE_NOT_FOUND', 'NOT_COUNTER', 'VOTE_NOT_CLOSED'],
    examples: { good: { ...NOWHERE, cursor: 'x' } },
  },
});
