import * as z from 'zod';
import { rates } from '../need/after/shapes.ts';
import { NEED_KINDS } from '../need/kinds.ts';
import { declareMethods, RESIDENT } from '../declaration.ts';
import { id, idOut } from '../rpc/schemas.ts';

const count = z.number().int().min(0);
/** What happened in a month: two populations, never a share of one another. */
const happened = { said: count, confirmed: count };

/** See `figures.ts` for what each number counts. */
const figures = {
  /** Null where everything is counted; if the counting is late, the instant until which all is counted. */
  asOf: z.number().int().nullable(),
  /** The last six months in Beijing, the oldest first. */
  months: z.array(z.object({ month: z.string(), ...happened, rates })),
  /** The three rates of these months together. */
  rates,
  waiting: count,
  awaitingNod: count,
  kinds: z.array(z.object({ kind: z.enum(NEED_KINDS), waiting: count })),
};

/** Counts of needs that every neighbour can read; they are kept with the needs and never counted when asked for. */
export const insightContract = declareMethods({
  /** One building of the caller's community; their own unless told otherwise. */
  'insight.building': {
    mechanism: 'M-22',
    access: RESIDENT,
    over: { placeIn: 'buildingId' },
    event: null,
    input: z.object({ buildingId: id('building').optional() }),
    output: z.object({ buildingId: idOut, buildingName: z.string(), ...figures }),
    errors: ['FLAT_NOT_FOUND'],
    examples: { good: { buildingId: 'building_nowhere' } },
  },
  /** All buildings of the caller's community side by side, in the order in which people count them, and together. */
  'insight.board': {
    mechanism: 'M-22',
    access: RESIDENT,
    over: 'ownCommunity',
    event: null,
    input: z.object({}),
    output: z.object({
      communityName: z.string(),
      ...figures,
      buildings: z.array(
        z.object({
          buildingId: idOut,
          buildingName: z.string(),
          waiting: count,
          rates,
          /** The same months as above. */
          months: z.array(z.object(happened)),
        }),
      ),
    }),
    errors: [],
    examples: { good: {} },
  },
  /** The board as a spreadsheet to keep, to print or to go on reckoning with. Some 15 kB for a hundred buildings. */
  'insight.sheet': {
    mechanism: 'M-22',
    access: RESIDENT,
    over: 'ownCommunity',
    event: null,
    input: z.object({}),
    /** An XLSX in base64. */
    output: z.object({ xlsx: z.string() }),
    errors: [],
    examples: { good: {} },
  },
});
