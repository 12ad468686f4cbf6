import * as z from 'zod';
import { declareMethods, RESIDENT } from '../declaration.ts';
import { id } from '../rpc/schemas.ts';
import { VOTE_ACTS } from './acts.ts';
import { VOTE_NEWS } from './telling.ts';

const voteId = id('vote');
const NOWHERE = { voteId: 'vote_nowhere' };
const ofVote = { placeOf: 'votes', by: 'voteId' } as const;

/** What goes out of Linli of a vote (M-31): a message, a spreadsheet. The errors of each method are in order of precedence. */
export const voteOutwardContract = declareMethods({
  /** The result as a spreadsheet to keep or to print, once there is one: every number with its whole, no names. Some 6 kB. */
  'vote.sheet': {
    mechanism: 'M-31',
    access: RESIDENT,
    over: ofVote,
    event: null,
    input: z.object({ voteId }),
    /** An XLSX in base64. */
    output: z.object({ xlsx: z.string() }),
    errors: ['VOTE_NOT_FOUND', 'VOTE_NOT_CLOSED'],
    examples: { good: NOWHERE },
  },
  /** The caller wants WeChat to tell them when a vote opens and when its result is out, each once; whoever asks again has asked. When somebody asks is nobody's business: no event says it. */
  'vote.tellMe': {
    ...VOTE_ACTS['vote.tellMe'],
    mechanism: 'M-31',
    access: RESIDENT,
    over: ofVote,
    event: [],
    remember: 'nothing',
    input: z.object({ voteId }),
    /** What they are still told; empty where it has its result. */
    output: z.object({ toCome: z.array(z.enum(VOTE_NEWS)) }),
    errors: ['VOTE_NOT_FOUND'],
    examples: { good: NOWHERE },
  },
});
