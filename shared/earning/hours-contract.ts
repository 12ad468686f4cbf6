import * as z from 'zod';
import { declareMethods, holders, RESIDENT } from '../declaration.ts';
import { cursor, id, idOut, page } from '../rpc/schemas.ts';
import { EARNING_ACTS } from './acts.ts';
import { DEED_KINDS } from './deed-kinds.ts';
import { HOURS_LIMITS } from './hours.ts';
import { DEED_CHECKERS } from './keepers.ts';
import { day, door, hoursShown, instant } from './shapes.ts';
import { HOURS_VIEWS } from './views.ts';

const minute = z.number().int().min(0).max(HOURS_LIMITS.dayMinutes);
const kind = z.enum(DEED_KINDS);
const DOOR = { buildingId: 'building_nowhere', unit: 1, flat: '302' };
/** A day long past, on which nothing can be said any more. */
const PAST = '2020-01-01';

/** Hours that people give (M-41), and who is related to whom (M-40). The errors of each method are in order of precedence. */
export const earningHoursContract = declareMethods({
  /** Days of hours, the newest first: one's own, or those that wait to be confirmed. */
  'earning.hours': {
    mechanism: 'M-41',
    access: RESIDENT,
    over: 'ownCommunity',
    event: null,
    input: z.object({ view: z.enum(HOURS_VIEWS), cursor }),
    output: page(hoursShown),
    errors: [],
    examples: { good: { view: 'mine', cursor: 'x' } },
  },
  /** Says what the caller did on a day, or says it anew as long as nobody has confirmed it. */
  'earning.declareHours': {
    ...EARNING_ACTS['earning.declareHours'],
    mechanism: 'M-41',
    access: RESIDENT,
    over: 'ownAccount',
    event: ['earning.hoursDeclared'],
    remember: 'everything',
    input: z.object({
      day,
      spans: z
        .array(z.object({ from: minute, to: minute, kind }))
        .min(1)
        .max(HOURS_LIMITS.spansMax),
    }),
    output: z.object({ hoursId: idOut, declaredAt: z.number().int() }),
    errors: ['HOURS_CONFIRMED', 'DEED_DAY_WRONG', 'SPANS_WRONG'],
    examples: { good: { day: PAST, spans: [{ from: 480, to: 600, kind: 'labour' }] } },
  },
  /** Another person confirms a day as they read it: it earns once. */
  'earning.confirmHours': {
    ...EARNING_ACTS['earning.confirmHours'],
    mechanism: 'M-41',
    access: holders(DEED_CHECKERS),
    over: { placeOf: 'earningHours', by: 'hoursId' },
    event: ['earning.hoursConfirmed'],
    remember: 'everything',
    input: z.object({ hoursId: id('hours'), declaredAt: instant }),
    output: z.object({ hoursId: idOut, hours: z.number().int(), paid: z.number().int() }),
    errors: ['HOURS_NOT_FOUND', 'HOURS_CONFIRMED', 'HOURS_CHANGED', 'TOO_NEAR', 'GIVEN_TOO_MUCH'],
    examples: { good: { hoursId: 'hours_nowhere', declaredAt: 1 } },
  },
  /** Which households are related: neither gives points to the other. One's own; all of them for those who watch. */
  'earning.kin': {
    mechanism: 'M-40',
    access: RESIDENT,
    over: 'ownCommunity',
    event: null,
    input: z.object({ cursor }),
    output: page(z.object({ kinshipId: idOut, doors: z.array(z.string()), byName: z.string(), at: z.number().int() })),
    errors: [],
    examples: { good: { cursor: 'x' } },
  },
  /** Says that a home is related to the caller's. */
  'earning.declareKin': {
    ...EARNING_ACTS['earning.declareKin'],
    mechanism: 'M-40',
    access: RESIDENT,
    over: 'ownAccount',
    event: ['earning.kinDeclared'],
    remember: 'everything',
    input: door,
    output: z.object({ kinshipId: idOut }),
    errors: ['FLAT_NOT_FOUND', 'WITHIN_HOUSEHOLD', 'KIN_DECLARED'],
    examples: { good: DOOR },
  },
});
