import * as z from 'zod';
import { ASSIGNMENT_LIMITS } from '../assignment/assignment.ts';
import { PARTY_KINDS } from '../assignment/party.ts';
import { receiverId } from '../assignment/shapes.ts';
import { ROLES } from '../community/roles.ts';
import { declareMethods, holders } from '../declaration.ts';
import type { LocalDate, LocalMonth } from '../kernel/time.ts';
import { id, idOut, text } from '../rpc/schemas.ts';
import { MEETING_ACTS } from './acts.ts';
import { CHANNELS } from './channels.ts';
import { MEETING_CHAIRS } from './chairs.ts';
import { MEETING_LIMITS as LIMITS } from './limits.ts';
import { decided } from './shapes.ts';

const opinionId = id('opinion');
const NOWHERE = { opinionId: 'opinion_nowhere' };
const NOBODY = 'bm9ib2R5LW5vYm9keS1ub2JvZHk';
const words = text(LIMITS.wordsLengthMin, LIMITS.wordsLengthMax);
const reason = text(LIMITS.reasonLengthMin, LIMITS.wordsLengthMax);
const byChairs = {
  mechanism: 'M-28',
  access: holders(MEETING_CHAIRS),
  over: { placeOf: 'opinions', by: 'opinionId' },
  remember: 'everything',
} as const;
/** What any decision is refused with, in order. */
const DECIDING = ['TEXT_REFUSED', 'OPINION_NOT_FOUND', 'MEETING_NOT_RUNNING', 'NO_QUORUM', 'OPINION_DECIDED'] as const;
const sorted = z.object({ opinionId: idOut, undecided: z.number().int() });

/**
 * What the meeting decides of each opinion: exactly one of its outcomes, with a number in the minutes, told to its author and to those whose
 * opinions go on with it. The errors of each method are in order of precedence.
 */
export const meetingDecisionContract = declareMethods({
  /** Whom a matter can be given to: as a need of its kind in its building. */
  'meeting.receivers': {
    mechanism: 'M-28',
    access: holders(MEETING_CHAIRS),
    over: { placeOf: 'opinions', by: 'opinionId' },
    event: null,
    input: z.object({ opinionId }),
    output: z.object({
      items: z.array(
        z.object({
          receiverId: idOut,
          name: z.string(),
          kind: z.enum(PARTY_KINDS),
          role: z.enum(ROLES).nullable(),
          isSuggested: z.boolean(),
        }),
      ),
    }),
    errors: ['OPINION_NOT_FOUND'],
    examples: { good: NOWHERE },
  },
  /**
   * Gives it to one lead, with helpers (交办): it becomes a need with the promise, the deadline and whoever nods when it is done, its author unless somebody else
   * is named. A need names whoever nods: of an author who leaves no name, somebody else has to.
   */
  'meeting.assign': {
    ...MEETING_ACTS['meeting.assign'],
    ...byChairs,
    event: ['meeting.assigned'],
    input: z.object({
      opinionId,
      promise: text(LIMITS.wordsLengthMin, LIMITS.promiseLengthMax),
      /** Who leads, who helps and who nods, as `meeting.receivers` names them. */
      leadId: receiverId,
      /** Who helps the lead. */
      helperIds: z.array(receiverId).min(1).max(ASSIGNMENT_LIMITS.helpersMax).optional(),
      acceptorId: receiverId.optional(),
      /** Due at 18:00 of this Beijing day, after today. */
      dueDay: z.iso.date().transform((value) => value as LocalDate),
    }),
    output: decided,
    errors: [
      ...DECIDING,
      'MATTER_PRIVATE',
      'DAY_NOT_POSSIBLE',
      'RECEIVER_NOT_FOUND',
      'ACCEPTOR_NEEDED',
      'CLAIM_OWN_NEED',
      'SUPERVISOR_MAY_NOT_LEAD',
    ],
    examples: {
      good: {
        ...NOWHERE,
        promise: '换好门机',
        leadId: NOBODY,
        helperIds: [NOBODY],
        acceptorId: NOBODY,
        dueDay: '2026-12-07',
      },
    },
  },
  /** Answers it at once (当场答复). */
  'meeting.answer': {
    ...MEETING_ACTS['meeting.answer'],
    ...byChairs,
    event: ['meeting.answered'],
    input: z.object({ opinionId, answer: words }),
    output: decided,
    errors: DECIDING,
    examples: { good: { ...NOWHERE, answer: '明天就换' } },
  },
  /** Tells where it belongs (指路): no community decides it. */
  'meeting.refer': {
    ...MEETING_ACTS['meeting.refer'],
    ...byChairs,
    event: ['meeting.referred'],
    input: z.object({ opinionId, channel: z.enum(CHANNELS), words }),
    output: decided,
    errors: DECIDING,
    examples: { good: { ...NOWHERE, channel: 'court', words: '带上合同去法庭' } },
  },
  /** Puts it off to a later month (缓办), one to three months on, where it goes on as a new opinion. The second time takes the secretary. */
  'meeting.defer': {
    ...MEETING_ACTS['meeting.defer'],
    ...byChairs,
    event: ['meeting.deferred'],
    input: z.object({
      opinionId,
      toMonth: z
        .string()
        .regex(/^\d{4}-(?:0[1-9]|1[0-2])$/)
        .transform((value) => value as LocalMonth),
      reason,
    }),
    output: decided,
    errors: [...DECIDING, 'SECRETARY_NEEDED', 'MONTH_NOT_POSSIBLE'],
    examples: { good: { ...NOWHERE, toMonth: '2026-12', reason: '等零件到货' } },
  },
  /** Refuses it with a reason that its author reads (不办). */
  'meeting.refuse': {
    ...MEETING_ACTS['meeting.refuse'],
    ...byChairs,
    event: ['meeting.refused'],
    input: z.object({ opinionId, reason }),
    output: decided,
    errors: DECIDING,
    examples: { good: { ...NOWHERE, reason: '地下有水管，不能挖' } },
  },
  /** One opinion goes on with another of its building that says the same (合并). */
  'meeting.merge': {
    ...MEETING_ACTS['meeting.merge'],
    ...byChairs,
    event: ['meeting.merged'],
    input: z.object({ opinionId, intoId: opinionId }),
    output: sorted,
    errors: ['OPINION_NOT_FOUND', 'MEETING_NOT_RUNNING', 'NO_QUORUM', 'MERGE_NOT_POSSIBLE'],
    examples: { good: { ...NOWHERE, intoId: 'opinion_nowhere' } },
  },
  /** Takes an opinion out of those it was merged with: it is decided by itself. */
  'meeting.split': {
    ...MEETING_ACTS['meeting.split'],
    ...byChairs,
    event: ['meeting.split'],
    input: z.object({ opinionId }),
    output: sorted,
    errors: ['OPINION_NOT_FOUND', 'MEETING_NOT_RUNNING', 'NO_QUORUM', 'NOT_MERGED'],
    examples: { good: NOWHERE },
  },
  /** Takes a decision back, while the meeting runs: nothing became of the opinion yet. What it became goes, if nobody has begun it. */
  'meeting.reopen': {
    ...MEETING_ACTS['meeting.reopen'],
    ...byChairs,
    event: ['meeting.reopened'],
    input: z.object({ opinionId, reason }),
    output: sorted,
    errors: [
      'TEXT_REFUSED',
      'OPINION_NOT_FOUND',
      'MEETING_NOT_RUNNING',
      'NO_QUORUM',
      'OPINION_NOT_DECIDED',
      'ORDER_BEGUN',
      'GOES_ON_ALREADY',
    ],
    examples: { good: { ...NOWHERE, reason: '刚才记错了' } },
  },
});
