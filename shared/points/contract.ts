import * as z from 'zod';
import { DEED_KINDS } from '../earning/deed-kinds.ts';
import { NEED_KINDS } from '../need/kinds.ts';
import { declareMethods, RESIDENT } from '../declaration.ts';
import { cursor, idOut, page } from '../rpc/schemas.ts';

/** What an entry says wherever it is told: when, how much, and what could be spent after it. */
const told = {
  entryId: idOut,
  /** Signed: plus is earned, minus is spent. */
  amount: z.number().int(),
  at: z.number().int(),
  /** What could be spent once this entry was posted. */
  balanceAfter: z.number().int(),
};

/** An entry of an account, with the deed that earned it or what it was spent on. `returned`: was ordered and not fetched. */
export const entryOut = z.discriminatedUnion('code', [
  z.object({ ...told, code: z.literal('need-reward'), kind: z.enum(NEED_KINDS), needId: idOut }),
  z.object({ ...told, code: z.literal('deed-reward'), deedKind: z.enum(DEED_KINDS) }),
  z.object({ ...told, code: z.literal('meeting-reward') }),
  z.object({ ...told, code: z.literal('hours-reward'), hours: z.number().int() }),
  z.object({ ...told, code: z.enum(['redemption', 'returned', 'estate', 'correction', 'deducted']), what: z.string() }),
]);

/** The caller's own account; nobody reads another's (domain.md part 2, 11). */
export const pointsContract = declareMethods({
  'points.statement': {
    mechanism: 'M-38',
    access: RESIDENT,
    over: 'ownAccount',
    event: null,
    input: z.object({ cursor }),
    output: page(entryOut).extend({
      balance: z.number().int(),
      /** What is set aside for what was ordered and not fetched yet; no part of the balance. */
      reserved: z.number().int(),
      /** The latest months in which something moved, the newest first, `YYYY-MM` (`month-sums.ts`). */
      months: z.array(
        z.object({
          ...{ month: z.string(), earned: z.number().int(), spent: z.number().int() },
          ...{ returned: z.number().int(), other: z.number().int() },
        }),
      ),
    }),
    errors: [],
    examples: { good: { cursor: 'x' } },
  },
});
