import * as z from 'zod';
import { declareMethods, holders, RESIDENT } from '../declaration.ts';
import type { LocalMonth } from '../kernel/time.ts';
import { cursor, id, page } from '../rpc/schemas.ts';
import { MEETING_ACTS } from './acts.ts';
import { MEETING_CHAIRS } from './chairs.ts';
import { MEETING_LIMITS as LIMITS } from './limits.ts';
import { matterShown, meetingActed, meetingShown, sumShown } from './shapes.ts';

const meetingId = id('meeting');
const month = z
  .string()
  .regex(/^\d{4}-(?:0[1-9]|1[0-2])$/)
  .transform((value) => value as LocalMonth);
const NOWHERE = { meetingId: 'meeting_nowhere' };
const byChairs = { mechanism: 'M-28', access: holders(MEETING_CHAIRS), remember: 'everything' } as const;
const ofMeeting = { placeOf: 'meetings', by: 'meetingId' } as const;

/** The month-end meeting (交办会): who is there, what is spoken of, its beginning and its end. The errors of each method are in order of precedence. */
export const meetingContract = declareMethods({
  /**
   * The meeting of the caller's community: the one that is on or whose minutes are open, else this month's; or one that is named. Who is there, and
   * what became of everything that was said: in = the eight outcomes + 没定.
   */
  'meeting.now': {
    mechanism: 'M-28',
    access: RESIDENT,
    over: 'ownCommunity',
    event: null,
    input: z.object({ meetingId: meetingId.optional() }),
    output: meetingShown,
    errors: ['MEETING_NOT_FOUND'],
    examples: { good: NOWHERE },
  },
  /** The matters of one building before the meeting, the newest first; what goes on with another one is not among them. */
  'meeting.matters': {
    mechanism: 'M-28',
    access: holders(MEETING_CHAIRS),
    over: { placeIn: 'buildingId' },
    event: null,
    input: z.object({
      meetingId,
      buildingId: id('building'),
      /** Only what is undecided. */
      isOpen: z.boolean(),
      cursor,
    }),
    output: page(matterShown).extend({ sum: sumShown }),
    errors: ['MEETING_NOT_FOUND'],
    examples: { good: { ...NOWHERE, buildingId: 'building_nowhere', isOpen: true, cursor: 'x' } },
  },
  /** The chair begins, from the day of the meeting on: the buildings are counted, and the matters most of them spoke of found. */
  'meeting.begin': {
    ...MEETING_ACTS['meeting.begin'],
    ...byChairs,
    over: 'ownCommunity',
    event: ['meeting.begun'],
    input: z.object({ month }),
    output: meetingActed,
    errors: ['MEETING_BEGUN', 'MEETING_TOO_EARLY'],
    // No meeting of that month has come: nothing begins.
    examples: { good: { month: '2099-12' } },
  },
  /** Somebody is there by the code on the chair's screen: their building is. A captain, a deputy, a representative, or the grid officer for buildings without a captain. */
  'meeting.attend': {
    ...MEETING_ACTS['meeting.attend'],
    mechanism: 'M-28',
    access: RESIDENT,
    over: ofMeeting,
    event: ['meeting.attended'],
    remember: 'not the input',
    input: z.object({ meetingId, code: z.string().regex(new RegExp(`^\\d{${String(LIMITS.codeDigits)}}$`)) }),
    output: meetingActed,
    errors: ['MEETING_NOT_FOUND', 'MEETING_NOT_RUNNING', 'FOR_NO_BUILDING', 'TOO_MANY_ATTEMPTS', 'MEETING_CODE_WRONG'],
    examples: { good: { ...NOWHERE, code: '123456' } },
  },
  /** The chair counts in somebody who is there without a phone. */
  'meeting.markPresent': {
    ...MEETING_ACTS['meeting.markPresent'],
    ...byChairs,
    over: ofMeeting,
    event: ['meeting.presentMarked'],
    input: z.object({ meetingId, residentId: id('resident') }),
    output: meetingActed,
    errors: ['MEETING_NOT_FOUND', 'RESIDENT_NOT_FOUND', 'MEETING_NOT_RUNNING', 'FOR_NO_BUILDING'],
    examples: { good: { ...NOWHERE, residentId: 'resident_nowhere' } },
  },
  /** The chair turns to a matter: everybody sees what is spoken of. */
  'meeting.turnTo': {
    ...MEETING_ACTS['meeting.turnTo'],
    ...byChairs,
    over: { placeOf: 'opinions', by: 'opinionId' },
    event: ['meeting.turnedTo'],
    input: z.object({ opinionId: id('opinion') }),
    output: meetingActed,
    errors: ['OPINION_NOT_FOUND', 'MEETING_NOT_RUNNING'],
    examples: { good: { opinionId: 'opinion_nowhere' } },
  },
  /** The chair ends it, once nothing is undecided in any building: its minutes are a draft. */
  'meeting.end': {
    ...MEETING_ACTS['meeting.end'],
    ...byChairs,
    over: ofMeeting,
    event: ['meeting.ended'],
    input: z.object({ meetingId }),
    output: meetingActed,
    errors: ['MEETING_NOT_FOUND', 'MEETING_NOT_RUNNING', 'MATTERS_OPEN'],
    examples: { good: NOWHERE },
  },
});
