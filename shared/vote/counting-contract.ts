import * as z from 'zod';
import { mediaShown } from '../capture/shapes.ts';
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
   * A picture of the slip goes with an entry that settles a difference; with any other one it is not kept.
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
      media: z.array(id('media')).max(1).optional(),
    }),
    output: z.object({ door: z.string(), state: z.enum(PAPER_STATES) }),
    errors: [
      ...(['MEDIA_NOT_FOUND', 'MEDIA_REFUSED', 'NOT_ON_ROLL', 'ABOUT_YOURSELF', 'VOTE_ELSEWHERE'] as const),
      ...(['VOTE_NOT_OPEN', 'HAS_VOTED', 'CHOICE_NOT_POSSIBLE'] as const),
    ],
    examples: { good: { voterId: 'voter_nowhere', choice: [0], media: ['media_nowhere'] } },
  },
  /** The slips that wait for a second person, or that two people read differently; not what stands on them. Whoever enters them for a part of the place reads those they entered. */
  'vote.papers': {
    mechanism: 'M-31',
    access: holders(VOTE_MAKERS),
    over: ofVote,
    event: null,
    input: z.object({ voteId, cursor }),
    output: page(z.object({ voterId: idOut, door: z.string(), state: z.enum(PAPER_STATES), isByMe: z.boolean() })),
    errors: ['VOTE_NOT_FOUND', 'ABOUT_YOURSELF'],
    examples: { good: { ...NOWHERE, cursor: 'x' } },
  },
  /**
   * Somebody at the table enters that a unit gave its vote to another one in writing, with a picture of the paper. Entered again, the last one holds: it is given to one alone.
   */
  'vote.giveProxy': {
    ...VOTE_ACTS['vote.giveProxy'],
    mechanism: 'M-31',
    access: holders(VOTE_MAKERS),
    over: { placeOf: 'voters', by: 'voterId' },
    event: ['vote.proxyGiven'],
    remember: 'everything',
    input: z.object({ voterId: id('voter'), holderId: id('voter'), media: z.array(id('media')).length(1) }),
    output: z.object({ door: z.string(), holder: z.string(), held: z.number().int() }),
    errors: [
      ...(['MEDIA_NOT_FOUND', 'MEDIA_REFUSED', 'NOT_ON_ROLL', 'ABOUT_YOURSELF', 'VOTE_NOT_OPEN'] as const),
      ...(['PROXY_NOT_POSSIBLE', 'HAS_VOTED', 'PROXIES_FULL'] as const),
    ],
    examples: { good: { voterId: 'voter_nowhere', holderId: 'voter_nowhere', media: ['media_nowhere'] } },
  },
  /** The written proxies of a vote, by their doors, as everybody reads them; the papers for those at the table alone. */
  'vote.proxies': {
    mechanism: 'M-31',
    access: RESIDENT,
    over: ofVote,
    event: null,
    input: z.object({ voteId, cursor }),
    output: page(
      z.object({
        proxyId: idOut,
        holder: z.string(),
        given: z.array(z.object({ door: z.string(), at: z.number().int(), media: z.array(mediaShown) })),
      }),
    ),
    errors: ['VOTE_NOT_FOUND'],
    examples: { good: { ...NOWHERE, cursor: 'x' } },
  },
  /** Who chose what, for the two counters alone, once the vote is closed; until the result is confirmed with the pictures of slips that two people had read differently. Each page that is read is an event. */
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
        media: z.array(mediaShown),
      }),
    ),
    errors: ['VOTE_NOT_FOUND', 'NOT_COUNTER', 'VOTE_NOT_CLOSED'],
    examples: { good: { ...NOWHERE, cursor: 'x' } },
  },
});
