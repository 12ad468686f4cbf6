import * as z from 'zod';
import { declareMethods, MEMBER } from '../declaration.ts';
import { idOut } from '../rpc/schemas.ts';
import { FAULT_KINDS } from './recheck.ts';

/** As many nights are shown: a week. */
export const NIGHTS_SHOWN = 7;

const count = z.number().int();

/** The nightly check of the ledger; published, so that a changed past is seen. */
export const pointsNightContract = declareMethods({
  /** The last nights that were done, the newest first. Of which accounts something is wrong, whoever watches reads alone; of offices those that watch read it. */
  'points.nights': {
    mechanism: 'M-40',
    access: MEMBER,
    over: 'ownCommunity',
    event: null,
    input: z.object({}),
    output: z.object({
      items: z.array(
        z.object({
          nightId: idOut,
          date: z.string(),
          doneAt: count,
          /** SHA-256 over the heads of all accounts and the digest of the night before. */
          digest: z.string(),
          before: z.string(),
          accounts: count,
          transfers: count,
          balance: count,
          reserved: count,
          fund: count,
          shop: count,
          faultCount: count,
          /** Null for those who do not watch. */
          faults: z.array(z.object({ account: z.string(), kind: z.enum(FAULT_KINDS), order: z.string() })).nullable(),
        }),
      ),
    }),
    errors: [],
    examples: { good: {} },
  },
});
