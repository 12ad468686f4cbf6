import * as z from 'zod';
import { declareMethods, holders, RESIDENT } from '../declaration.ts';
import { id, text } from '../rpc/schemas.ts';
import { NEED_ACTS } from './acts.ts';
import { ASKED_HOW } from './closing-acts.ts';
import { NEED_LIMITS as LIMITS } from './need.ts';
import { NEED_OVERSEERS } from './overseers.ts';
import { needActed } from './shapes.ts';

const needId = id('need');
const words = text(2, LIMITS.reasonLengthMax);
const ofNeed = { placeOf: 'needs', by: 'needId' } as const;
const NEED = { needId: 'need_nowhere' } as const;

/** The yes that a need waits for before anybody else sees it. The errors of each method are in order of precedence. */
export const needAssentContract = declareMethods({
  /** Whoever is asked says 对: a resident to what was said for them, a grown-up to what a child of their household said. */
  'need.agree': {
    ...NEED_ACTS['need.agree'],
    mechanism: 'M-14',
    access: RESIDENT,
    over: ofNeed,
    event: ['need.agreed'],
    remember: 'everything',
    input: z.object({ needId }),
    output: needActed,
    errors: ['NEED_NOT_FOUND', 'NOT_ASKED'],
    examples: { good: NEED },
  },
  /** Whoever is asked says 不对: it never goes out. */
  'need.disagree': {
    ...NEED_ACTS['need.disagree'],
    mechanism: 'M-14',
    access: RESIDENT,
    over: ofNeed,
    event: ['need.disagreed'],
    remember: 'everything',
    input: z.object({ needId, reason: words.optional() }),
    output: needActed,
    errors: ['TEXT_REFUSED', 'NEED_NOT_FOUND', 'NOT_ASKED'],
    examples: { good: { ...NEED, reason: '不是我说的' } },
  },
  /** Somebody in charge asked a grown-up of a child's household in which nobody has an account, over the telephone or at the door. */
  'need.recordAssent': {
    ...NEED_ACTS['need.recordAssent'],
    mechanism: 'M-14',
    access: holders(NEED_OVERSEERS),
    over: ofNeed,
    event: ['need.agreedFor', 'need.disagreed'],
    remember: 'everything',
    input: z.object({ needId, how: z.enum(ASKED_HOW), isYes: z.boolean(), note: words.optional() }),
    output: needActed,
    errors: ['TEXT_REFUSED', 'NEED_NOT_FOUND', 'NOT_ASKED'],
    examples: { good: { ...NEED, how: 'call', isYes: true, note: '奶奶说可以' } },
  },
});
