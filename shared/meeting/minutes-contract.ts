import * as z from 'zod';
import { receiverId } from '../assignment/shapes.ts';
import { declareMethods, holders, RESIDENT } from '../declaration.ts';
import type { LocalDate } from '../kernel/time.ts';
import { NEED_KINDS } from '../need/kinds.ts';
import { cursor, id, idOut, page, text } from '../rpc/schemas.ts';
import { DISPOSITIONS } from '../review/tally.ts';
import { MEETING_ACTS } from './acts.ts';
import { MEETING_CHAIRS } from './chairs.ts';
import { decisionShown } from './decision-shape.ts';
import { MEETING_LIMITS as LIMITS } from './limits.ts';
import { meetingActed } from './shapes.ts';

const meetingId = id('meeting');
const NOWHERE = { meetingId: 'meeting_nowhere' };
const NOBODY = 'bm9ib2R5LW5vYm9keS1ub2JvZHk';
const ofMeeting = { placeOf: 'meetings', by: 'meetingId' } as const;
const byChairs = {
  mechanism: 'M-28',
  access: holders(MEETING_CHAIRS),
  over: ofMeeting,
  remember: 'everything',
} as const;
const byResidents = { mechanism: 'M-28', access: RESIDENT, over: ofMeeting, remember: 'everything' } as const;

/** The minutes of a month-end meeting: draft, read by the chair, added to by whoever was there, final. The errors of each method are in order of precedence. */
export const meetingMinutesContract = declareMethods({
  /** What was decided, by its numbers; what is about a captain without its words. Nothing of it is ever edited: what is added stands under it. */
  'meeting.minutes': {
    mechanism: 'M-28',
    access: RESIDENT,
    over: ofMeeting,
    event: null,
    input: z.object({ meetingId, cursor }),
    output: page(
      z.object({
        no: z.number().int(),
        opinionId: idOut,
        buildingName: z.string(),
        kind: z.enum(NEED_KINDS),
        /** Empty to whoever may not read it. */
        text: z.string(),
        isAboutCaptain: z.boolean(),
        isKeptPrivate: z.boolean(),
        outcome: z.enum(DISPOSITIONS),
        decision: decisionShown,
        /** Who had the order first; null for what is none. */
        lead: z.string().nullable(),
        added: z.array(z.object({ amendmentId: idOut, by: z.string(), text: z.string(), at: z.number().int() })),
      }),
    ),
    errors: ['MEETING_NOT_FOUND'],
    examples: { good: { ...NOWHERE, cursor: 'x' } },
  },
  /** The chair has read the draft: for three days whoever was there may add to it. */
  'meeting.approveDraft': {
    ...MEETING_ACTS['meeting.approveDraft'],
    ...byChairs,
    event: ['meeting.draftApproved'],
    input: z.object({ meetingId }),
    output: meetingActed,
    errors: ['MEETING_NOT_FOUND', 'NO_DRAFT'],
    examples: { good: NOWHERE },
  },
  /** Somebody who was there adds a sentence to one item, once. */
  'meeting.amend': {
    ...MEETING_ACTS['meeting.amend'],
    ...byResidents,
    event: ['meeting.amended'],
    input: z.object({
      meetingId,
      no: z.number().int().min(1),
      text: text(LIMITS.wordsLengthMin, LIMITS.amendmentLengthMax),
    }),
    output: meetingActed,
    errors: [
      'TEXT_REFUSED',
      'MEETING_NOT_FOUND',
      'NOT_ATTENDED',
      'AMENDING_CLOSED',
      'ITEM_NOT_FOUND',
      'ALREADY_AMENDED',
    ],
    examples: { good: { ...NOWHERE, no: 1, text: '1单元也停过两回' } },
  },
  /** Somebody who was there has nothing to add. */
  'meeting.nothingToAdd': {
    ...MEETING_ACTS['meeting.nothingToAdd'],
    ...byResidents,
    event: ['meeting.nothingToAdd'],
    input: z.object({ meetingId }),
    output: meetingActed,
    errors: ['MEETING_NOT_FOUND', 'NOT_ATTENDED', 'AMENDING_CLOSED'],
    examples: { good: NOWHERE },
  },
  /** One of the matters of the month (每月一题) gets a lead and a plan; a later one takes the place of the one before, until the minutes are final. */
  'meeting.setTopic': {
    ...MEETING_ACTS['meeting.setTopic'],
    ...byChairs,
    event: ['meeting.topicSet'],
    input: z.object({
      meetingId,
      kind: z.enum(NEED_KINDS),
      /** As `meeting.receivers` names them, asked of the topic's opinion. */
      leadId: receiverId,
      plan: text(LIMITS.wordsLengthMin, LIMITS.wordsLengthMax),
      /** By 18:00 of this Beijing day, after today. */
      dueDay: z.iso.date().transform((value) => value as LocalDate),
    }),
    output: meetingActed,
    errors: [
      'TEXT_REFUSED',
      'MEETING_NOT_FOUND',
      'MEETING_NOT_RUNNING',
      'ITEM_NOT_FOUND',
      'DAY_NOT_POSSIBLE',
      'RECEIVER_NOT_FOUND',
      'SUPERVISOR_MAY_NOT_LEAD',
    ],
    examples: { good: { ...NOWHERE, kind: 'lift', leadId: NOBODY, plan: '每月查一遍电梯', dueDay: '2026-12-20' } },
  },
});
