import * as z from 'zod';
import { declareMethods, holders, RESIDENT } from '../declaration.ts';
import { cursor, id, idOut, page } from '../rpc/schemas.ts';
import { NEED_ACTS } from './acts.ts';
import { READING_WATCHERS } from './overseers.ts';
import { needActed } from './shapes.ts';

const act = z.object({ needId: id('need') });
const ofNeed = { placeOf: 'needs', by: 'needId' } as const;
const NEED = { needId: 'need_nowhere' } as const;

/** What helpers learn of where somebody lives, and when. The errors of each method are in order of precedence. */
export const needHelpingContract = declareMethods({
  /** The requester has seen who comes: those may read the flat and the number from now on. The phone sends it when the need is opened. */
  'need.seeHelpers': {
    ...NEED_ACTS['need.seeHelpers'],
    mechanism: 'M-26',
    access: RESIDENT,
    over: ofNeed,
    event: ['need.helpersSeen'],
    remember: 'everything',
    input: act,
    output: needActed,
    errors: ['NEED_NOT_FOUND', 'NOT_REQUESTER', 'NEED_NOT_OPEN', 'HELPERS_SEEN'],
    examples: { good: NEED },
  },
  /**
   * Whoever claimed it reads the requester's flat, which `need.detail` tells them from then on; the requester hears of it. `DOOR_TOO_EARLY`: the
   * requester has not seen them, and it is less than ten minutes. `TOO_MANY_READINGS`: ten flats and numbers today.
   */
  'need.readDoor': {
    ...NEED_ACTS['need.readDoor'],
    mechanism: 'M-26',
    access: RESIDENT,
    over: ofNeed,
    event: ['need.doorRead'],
    remember: 'everything',
    input: act,
    output: needActed,
    errors: ['NEED_NOT_FOUND', 'NEED_NOT_OPEN', 'NOT_CLAIMANT', 'DOOR_READ', 'DOOR_TOO_EARLY', 'TOO_MANY_READINGS'],
    examples: { good: NEED },
  },
  /** Who read how many flats and numbers on which day, the newest day first; for whoever watches over it. */
  'need.readings': {
    mechanism: 'M-26',
    access: holders(READING_WATCHERS),
    over: 'ownCommunity',
    event: null,
    input: z.object({ cursor }),
    output: page(
      z.object({
        readingId: idOut,
        name: z.string(),
        /** The Beijing day. */
        day: z.string(),
        doors: z.number().int(),
        phones: z.number().int(),
      }),
    ),
    errors: [],
    examples: { good: { cursor: '2026-11-29_x' } },
  },
});
