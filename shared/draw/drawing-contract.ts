import * as z from 'zod';
import { declareMethods, holders, RESIDENT } from '../declaration.ts';
import { id, text } from '../rpc/schemas.ts';
import { DRAW_ACTS } from './acts.ts';
import { DRAW_MAKERS } from './keepers.ts';
import { areDigits, WITNESSES } from './seed.ts';
import { drawActed } from './shapes.ts';

const drawId = id('draw');
const NOWHERE = { drawId: 'draw_nowhere' };
const ofDraw = { placeOf: 'draws', by: 'drawId' } as const;
const digits = z.string().max(8).refine(areDigits);
/** Which witness, from 0. */
const turn = z
  .number()
  .int()
  .min(0)
  .max(WITNESSES - 1);
/** Somebody of the roster, or somebody else by name. */
const witness = z.union([z.object({ residentId: id('resident') }).strict(), z.object({ name: text(2, 20) }).strict()]);
const atTable = { mechanism: 'M-30', access: holders(DRAW_MAKERS), over: ofDraw, remember: 'everything' } as const;
const said = {
  event: ['draw.said', 'draw.drawn'],
  input: z.object({ drawId, turn, digits }),
  output: drawActed,
} as const;

/** What is done in the meeting in which lots are drawn (M-30). The errors of each method are in order of precedence. */
export const drawingContract = declareMethods({
  /** Names the three who draw digits from the bag, in the order in which they draw; anew until the first digit is out. None of them made or checked the draw. */
  'draw.nameWitnesses': {
    ...DRAW_ACTS['draw.nameWitnesses'],
    ...atTable,
    event: ['draw.witnessesNamed'],
    input: z.object({ drawId, witnesses: z.array(witness).length(WITNESSES) }),
    output: drawActed,
    errors: [
      'DRAW_NOT_FOUND',
      'RESIDENT_NOT_FOUND',
      'TEXT_REFUSED',
      'DRAW_NOT_FROZEN',
      'DRAW_BEGUN',
      'WITNESSES_WRONG',
    ],
    examples: {
      good: {
        ...NOWHERE,
        witnesses: [{ residentId: 'resident_nowhere' }, { residentId: 'resident_nowhere' }, { name: '镇上的老王' }],
      },
    },
  },
  /** A witness enters the four digits they drew, on their own phone. What is in stays as it is; the same again is answered the same. With the third everything is drawn and published. */
  'draw.say': {
    ...DRAW_ACTS['draw.say'],
    ...{ mechanism: 'M-30', access: RESIDENT, over: ofDraw, remember: 'everything' },
    ...said,
    errors: ['DRAW_NOT_FOUND', 'DRAW_NOT_FROZEN', 'NOT_WITNESS', 'DIGITS_STAND', 'NOT_YOUR_TURN'],
    examples: { good: { ...NOWHERE, turn: 0, digits: '7136' } },
  },
  /** Somebody at the table enters what a witness drew in everybody's view. As `draw.say`. */
  'draw.sayFor': {
    ...DRAW_ACTS['draw.sayFor'],
    ...atTable,
    ...said,
    errors: ['DRAW_NOT_FOUND', 'DRAW_NOT_FROZEN', 'DIGITS_STAND', 'NOT_YOUR_TURN'],
    examples: { good: { ...NOWHERE, turn: 0, digits: '7136' } },
  },
});
