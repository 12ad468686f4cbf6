import * as z from 'zod';
import { DEED_KINDS } from '../earning/deed-kinds.ts';
import { NEED_KINDS } from '../need/kinds.ts';
import { declareMethods, holders, RESIDENT } from '../declaration.ts';
import { CARD_LIMITS } from '../household/card.ts';
import { cursor, id, idOut, page } from '../rpc/schemas.ts';
import { POINTS_ACTS } from './acts.ts';
import { PASSBOOKS_OF } from './passbook.ts';
import { PASSBOOK_PRINTERS } from './printers.ts';

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

/** The caller's own account; another's is read by showing the card of their household alone (domain.md part 2, 11). The errors are in order of precedence. */
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
  /** A sheet of somebody's passbook, for paper: the card of the household is their yes, and each reading is an event. */
  'points.passbook': {
    ...POINTS_ACTS['points.passbook'],
    mechanism: 'M-38',
    access: holders(PASSBOOK_PRINTERS),
    over: { placeOf: 'residents', by: 'residentId' },
    event: ['points.passbookPrinted'],
    // The code of a card could be found from its fingerprint, and a balance is nobody else's to keep.
    remember: 'nothing',
    input: z.object({
      residentId: id('resident'),
      whose: z.enum(PASSBOOKS_OF),
      code: z.string().regex(new RegExp(`^\\d{${String(CARD_LIMITS.codeDigits)}}$`)),
      /** Continues after a sheet, with the `next` it told; left out, the newest entries are told. */
      after: cursor,
    }),
    output: z.object({
      /** The newest first. */
      lines: z.array(
        z.object({
          /** The number of the entry among those of the account, from 1; what was fetched takes one too and is not told. */
          number: z.number().int(),
          /** The beginning of what the chain of the account was after it (`chain.ts`). */
          digest: z.string(),
          entry: entryOut,
        }),
      ),
      /** Where an older sheet begins; null on the oldest. */
      next: z.string().nullable(),
      ...{ name: z.string(), buildingName: z.string(), unit: z.number().int(), flat: z.string() },
      ...{ balance: z.number().int(), reserved: z.number().int() },
      /** The household has an account of its own, with a passbook of its own. */
      hasHousehold: z.boolean(),
      printedAt: z.number().int(),
    }),
    errors: ['RESIDENT_NOT_FOUND', 'TOO_MANY_ATTEMPTS', 'CARD_WRONG'],
    examples: { good: { residentId: 'resident_nowhere', whose: 'person', code: '01234567', after: 'x' } },
  },
});
