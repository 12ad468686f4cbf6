import * as z from 'zod';
import { declareMethods, holders, MEMBER } from '../declaration.ts';
import { cursor, id, page, text } from '../rpc/schemas.ts';
import { NEED_ACTS } from './acts.ts';
import { NEED_LIMITS as LIMITS } from './need.ts';
import { NEED_OVERSEERS } from './overseers.ts';
import { needActed, needRow } from './shapes.ts';

const NEED = { needId: 'need_nowhere' } as const;

/** Complaints about a body, and who says that one is (M-72). The errors of each method are in order of precedence. */
export const needBodyContract = declareMethods({
  /** What complains of a body in the caller's scope, the newest first, for whoever audits, the secretary and the staff; never for that body. */
  'need.complaints': {
    mechanism: 'M-72',
    access: MEMBER,
    over: 'ownScope',
    event: null,
    input: z.object({ cursor }),
    output: page(
      needRow.extend({
        /** The body, as it was called when it was named. */
        about: z.string(),
        /** Whether its lead spoke to the requester by the first deadline; null while that has not come out. */
        wasAnswered: z.boolean().nullable(),
      }),
    ),
    errors: [],
    examples: { good: { cursor: 'x' } },
  },
  /** Somebody in charge says of which body it complains, or that it complains of none (`officeId` null), and why; the requester reads it. */
  'need.markBody': {
    ...NEED_ACTS['need.markBody'],
    mechanism: 'M-72',
    access: holders(NEED_OVERSEERS),
    over: { placeOf: 'needs', by: 'needId' },
    event: ['need.bodyMarked', 'need.bodyCleared'],
    remember: 'everything',
    input: z.object({
      needId: id('need'),
      officeId: id('office').nullable(),
      reason: text(2, LIMITS.reasonLengthMax),
    }),
    output: needActed,
    errors: ['TEXT_REFUSED', 'BODY_NOT_FOUND', 'NEED_NOT_FOUND', 'NEED_NOT_OPEN', 'BODY_STANDS'],
    examples: { good: { ...NEED, officeId: 'office_nowhere', reason: '说的是物业' }, harmless: { officeId: null } },
  },
});
