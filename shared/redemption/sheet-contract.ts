import * as z from 'zod';
import { declareMethods, holders } from '../declaration.ts';
import { id, idOut } from '../rpc/schemas.ts';
import { SHOP_KEEPERS } from '../shop/keepers.ts';
import { REDEMPTION_ACTS } from './acts.ts';
import { sheetLineShown, sheetRow } from './shapes.ts';
import { SHEET_LINES_MAX, SOLUTIONS, TICKS } from './sheet-words.ts';

const sheetId = id('sheet');
const line = z
  .number()
  .int()
  .min(0)
  .max(SHEET_LINES_MAX - 1);
const atCounter = { mechanism: 'M-39', access: holders(SHOP_KEEPERS), over: 'ownCommunity' } as const;
const acts = { ...atCounter, remember: 'everything' } as const;
const acted = z.object({ sheetId: idOut });

/** The counter without a network: a list to print and tick, entered later. The errors of each method are in order of precedence. */
export const redemptionSheetContract = declareMethods({
  /** The lists that were printed last, ten at most. */
  'redemption.sheets': {
    ...atCounter,
    event: null,
    input: z.object({}),
    output: z.object({ items: z.array(sheetRow) }),
    errors: [],
    examples: { good: {} },
  },
  /** One list: what stands on paper, and how it stands now. */
  'redemption.sheet': {
    ...atCounter,
    event: null,
    input: z.object({ sheetId }),
    output: sheetRow.extend({ lines: z.array(sheetLineShown) }),
    errors: ['SHEET_NOT_FOUND'],
    examples: { good: { sheetId: 'sheet_nowhere' } },
  },
  /** Makes a list of what waits to be fetched today, the longest first. */
  'redemption.printSheet': {
    ...REDEMPTION_ACTS['redemption.printSheet'],
    ...acts,
    event: ['redemption.sheetPrinted'],
    input: z.object({}),
    output: acted,
    errors: ['NOTHING_WAITS'],
    examples: { good: {} },
  },
  /** Enters one tick. What waited is fetched; what stands otherwise is told, and waits for somebody to say what happened. */
  'redemption.tick': {
    ...REDEMPTION_ACTS['redemption.tick'],
    ...acts,
    event: ['redemption.ticked'],
    input: z.object({ sheetId, line }),
    output: acted.extend({ line: z.number().int(), met: z.enum(TICKS) }),
    errors: ['SHEET_NOT_FOUND', 'OWN_VOUCHER', 'AT_COUNTER', 'ON_THE_WAY', 'BATCH_BLOCKED'],
    examples: { good: { sheetId: 'sheet_nowhere', line: 0 } },
  },
  /** Says what happened with a tick that did not fit. */
  'redemption.settle': {
    ...REDEMPTION_ACTS['redemption.settle'],
    ...acts,
    event: ['redemption.settled'],
    input: z.object({ sheetId, line, how: z.enum(SOLUTIONS) }),
    output: acted,
    errors: ['SHEET_NOT_FOUND', 'NOTHING_TO_SETTLE'],
    examples: { good: { sheetId: 'sheet_nowhere', line: 0, how: 'wrongTick' } },
  },
});
