import * as z from 'zod';
import { entryOut } from '../points/contract.ts';
import { idOut } from '../rpc/schemas.ts';
import { ROUND_STATUSES } from './round.ts';

const count = z.number().int();
/** Who said what, and when; null for the name where the reader may not know it. */
const said = z.object({ name: z.string().nullable(), at: count, words: z.string() });

/** A round in a list. */
export const roundRow = z.object({
  roundId: idOut,
  month: z.string(),
  status: z.enum(ROUND_STATUSES),
  announcedAt: count,
  size: count,
  /** Of how many it is drawn; 0 before. */
  population: count,
  sum: z.object({ drawn: count, fine: count, wrong: count, open: count }),
});

/** What became of a finding. */
const answerOut = z.discriminatedUnion('kind', [
  said.extend({ kind: z.enum(['proposed', 'explained']) }),
  z.object({ kind: z.literal('corrected'), at: count, name: z.string().nullable(), words: z.string() }),
]);

/** One transfer of the sample. Names are told to those alone who look and answer. */
const itemOut = z.object({
  transferId: idOut,
  /** The deed and the amount, as the owner of the account reads it. */
  deed: entryOut,
  giver: z.string().nullable(),
  receiver: z.string().nullable(),
  /** Both live in one household: what a rule would keep apart. */
  isOneHousehold: z.boolean(),
  fine: z.object({ name: z.string().nullable(), at: count }).nullable(),
  finding: said.extend({ answer: answerOut.nullable() }).nullable(),
});

/** One round. Before it is closed, its items are told to those who look and answer; then the findings to everybody. */
export const roundShown = roundRow.extend({
  seed: z.object({ digest: z.string(), date: z.string() }).nullable(),
  from: count,
  until: count,
  items: z.array(itemOut),
  closed: said.nullable(),
  may: z.array(z.enum(['look', 'answer', 'close'])),
});

/** What every act on a round answers. */
export const roundActed = z.object({ roundId: idOut, status: z.enum(ROUND_STATUSES) });
