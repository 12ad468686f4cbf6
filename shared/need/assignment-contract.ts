import * as z from 'zod';
import { ASSIGNMENT_LIMITS as LIMITS, DAYS_TO_CHOOSE } from '../assignment/assignment.ts';
import { receiverId } from '../assignment/shapes.ts';
import { declareMethods, holders, MEMBER } from '../declaration.ts';
import type { LocalDate } from '../kernel/time.ts';
import { id, text } from '../rpc/schemas.ts';
import { NEED_ACTS } from './acts.ts';
import { NEED_OVERSEERS } from './overseers.ts';
import { needActed } from './shapes.ts';

const needId = id('need');
const reason = text(2, LIMITS.reasonLengthMax);
const day = z.iso.date().transform((value) => value as LocalDate);
const ofNeed = { placeOf: 'needs', by: 'needId' } as const;
const NEED = { needId: 'need_nowhere' } as const;
const NOBODY = 'bm9ib2R5LW5vYm9keS1ub2JvZHk';

/** Who answers for a need, and by when (M-16, M-27). The errors of each method are in order of precedence. */
export const needAssignmentContract = declareMethods({
  /**
   * Gives a need to one lead, with helpers beside. Of a need that has a lead, with a `reason`, it is a transfer that those in charge
   * make: then helpers and days change nothing.
   */
  'need.give': {
    ...NEED_ACTS['need.give'],
    mechanism: 'M-16',
    access: holders(NEED_OVERSEERS),
    over: ofNeed,
    event: ['need.given', 'need.transferred'],
    remember: 'everything',
    input: z.object({
      needId,
      receiverId,
      helperIds: z.array(receiverId).min(1).max(LIMITS.helpersMax).optional(),
      /** Working days until it is due at 18:00; left out: as its kind and urgency say. */
      days: z.union(DAYS_TO_CHOOSE.map((days) => z.literal(days))).optional(),
      reason: reason.optional(),
    }),
    output: needActed,
    errors: [
      'TEXT_REFUSED',
      'NEED_NOT_FOUND',
      'RECEIVER_NOT_FOUND',
      'NEED_NOT_OPEN',
      'ALREADY_ASSIGNED',
      'CLAIM_OWN_NEED',
      'OFFICE_IS_SUBJECT',
      'ALREADY_LEADS',
      'SUPERVISOR_MAY_NOT_LEAD',
    ],
    examples: { good: { ...NEED, receiverId: NOBODY, helperIds: [NOBODY], days: 3, reason: '换人去办' } },
  },
  /** The lead has spoken to whoever asked. */
  'need.contact': {
    ...NEED_ACTS['need.contact'],
    mechanism: 'M-16',
    access: MEMBER,
    over: ofNeed,
    event: ['need.contacted'],
    remember: 'everything',
    input: z.object({ needId }),
    output: needActed,
    errors: ['NEED_NOT_FOUND', 'NEED_NOT_OPEN', 'NOT_LEAD', 'ALREADY_CONTACTED'],
    examples: { good: NEED },
  },
  /** The lead says what will be done by the end of which day, not after the deadline. */
  'need.promise': {
    ...NEED_ACTS['need.promise'],
    mechanism: 'M-16',
    access: MEMBER,
    over: ofNeed,
    event: ['need.promised'],
    remember: 'everything',
    input: z.object({ needId, day, text: text(0, LIMITS.promiseLengthMax) }),
    output: needActed,
    errors: ['TEXT_REFUSED', 'NEED_NOT_FOUND', 'NEED_NOT_OPEN', 'NOT_LEAD', 'DAY_NOT_POSSIBLE'],
    examples: { good: { ...NEED, day: '2026-11-30', text: '明天上午来修' } },
  },
  /** The lead hands the need to the next one. The deadline stays. */
  'need.transfer': {
    ...NEED_ACTS['need.transfer'],
    mechanism: 'M-16',
    access: MEMBER,
    over: ofNeed,
    event: ['need.transferred'],
    remember: 'everything',
    input: z.object({ needId, receiverId, reason }),
    output: needActed,
    errors: [
      'TEXT_REFUSED',
      'NEED_NOT_FOUND',
      'RECEIVER_NOT_FOUND',
      'NEED_NOT_OPEN',
      'NOT_LEAD',
      'CLAIM_OWN_NEED',
      'OFFICE_IS_SUBJECT',
      'ALREADY_LEADS',
      'SUPERVISOR_MAY_NOT_LEAD',
    ],
    examples: { good: { ...NEED, receiverId: NOBODY, reason: '这是供电局的线' } },
  },
  /** The lead asks for more time, with a reason that the requester reads. */
  'need.askExtension': {
    ...NEED_ACTS['need.askExtension'],
    mechanism: 'M-16',
    access: MEMBER,
    over: ofNeed,
    event: ['need.extensionAsked'],
    remember: 'everything',
    input: z.object({ needId, day, reason }),
    output: needActed,
    errors: ['TEXT_REFUSED', 'NEED_NOT_FOUND', 'NEED_NOT_OPEN', 'NOT_LEAD', 'EXTENSION_WAITING', 'DAY_NOT_POSSIBLE'],
    examples: { good: { ...NEED, day: '2026-12-04', reason: '零件要等三天' } },
  },
  /** Those in charge grant it or not; nobody decides what they asked for. */
  'need.decideExtension': {
    ...NEED_ACTS['need.decideExtension'],
    mechanism: 'M-16',
    access: holders(NEED_OVERSEERS),
    over: ofNeed,
    event: ['need.extensionGranted', 'need.extensionRefused'],
    remember: 'everything',
    input: z.object({ needId, isYes: z.boolean(), reason: reason.optional() }),
    output: needActed,
    errors: ['TEXT_REFUSED', 'NEED_NOT_FOUND', 'NEED_NOT_OPEN', 'NOTHING_TO_DECIDE'],
    examples: { good: { ...NEED, isYes: true, reason: '可以晚几天' } },
  },
  /** The lead or the requester says that it is with the wrong one, until 18:00 of the working day after it was given. */
  'need.object': {
    ...NEED_ACTS['need.object'],
    mechanism: 'M-16',
    access: MEMBER,
    over: ofNeed,
    event: ['need.objected'],
    remember: 'everything',
    input: z.object({ needId, reason }),
    output: needActed,
    errors: ['TEXT_REFUSED', 'NEED_NOT_FOUND', 'NEED_NOT_OPEN', 'NOT_LEAD', 'OBJECTION_WAITING', 'OBJECTION_TOO_LATE'],
    examples: { good: { ...NEED, reason: '这不归我们管' } },
  },
  /** A third person decides on an objection: upheld, the need goes to the receiver who is named; left out, it stays. */
  'need.decideObjection': {
    ...NEED_ACTS['need.decideObjection'],
    mechanism: 'M-16',
    access: holders(NEED_OVERSEERS),
    over: ofNeed,
    event: ['need.objectionUpheld', 'need.objectionRefused'],
    remember: 'everything',
    input: z.object({ needId, receiverId: receiverId.optional(), reason: reason.optional() }),
    output: needActed,
    errors: [
      'TEXT_REFUSED',
      'NEED_NOT_FOUND',
      'RECEIVER_NOT_FOUND',
      'NEED_NOT_OPEN',
      'NOTHING_TO_DECIDE',
      'CLAIM_OWN_NEED',
      'OFFICE_IS_SUBJECT',
      'ALREADY_LEADS',
      'SUPERVISOR_MAY_NOT_LEAD',
    ],
    examples: { good: { ...NEED, receiverId: NOBODY, reason: '给供电局' } },
  },
});
