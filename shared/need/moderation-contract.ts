import * as z from 'zod';
import { declareMethods, holders } from '../declaration.ts';
import { id, text } from '../rpc/schemas.ts';
import { NEED_ACTS } from './acts.ts';
import { NEED_LIMITS as LIMITS } from './need.ts';
import { MODERATORS } from './overseers.ts';
import { needActed } from './shapes.ts';

const needId = id('need');

/** The staff looks at words that wait for a human. The errors of each method are in order of precedence. */
export const needModerationContract = declareMethods({
  /** The staff lets waiting words stand. */
  'need.publish': {
    ...NEED_ACTS['need.publish'],
    mechanism: 'M-16',
    access: holders(MODERATORS),
    over: { placeOf: 'needs', by: 'needId' },
    event: ['need.published'],
    remember: 'everything',
    input: z.object({ needId }),
    output: needActed,
    errors: ['NEED_NOT_FOUND', 'NEED_NOT_OPEN'],
    examples: { good: { needId: 'need_nowhere' } },
  },
  /** The staff does not, and says why. */
  'need.refuse': {
    ...NEED_ACTS['need.refuse'],
    mechanism: 'M-16',
    access: holders(MODERATORS),
    over: { placeOf: 'needs', by: 'needId' },
    event: ['need.refused'],
    remember: 'everything',
    input: z.object({ needId, reason: text(2, LIMITS.reasonLengthMax) }),
    output: needActed,
    errors: ['NEED_NOT_FOUND', 'NEED_NOT_OPEN'],
    examples: { good: { needId: 'need_nowhere', reason: '请改一改' } },
  },
});
