import * as z from 'zod';
import { mediaIds } from '../capture/shapes.ts';
import { declareMethods, holders, MEMBER, RESIDENT } from '../declaration.ts';
import { id, text } from '../rpc/schemas.ts';
import { SEALED_ID } from '../rpc/sealed-id.ts';
import { NEED_ACTS } from './acts.ts';
import { ASKED_HOW, CALL_OUTCOMES, TAKE_OFF_CAUSES } from './closing-acts.ts';
import { NEED_LIMITS as LIMITS } from './need.ts';
import { OUTCOMES } from './outcomes.ts';
import { MODERATORS, NEED_OVERSEERS } from './overseers.ts';
import { needActed } from './shapes.ts';

const needId = id('need');
const reason = text(2, LIMITS.reasonLengthMax);
const ofNeed = { placeOf: 'needs', by: 'needId' } as const;
const NEED = { needId: 'need_nowhere' } as const;

/** How a need ends, and how it gets out of every state in which nobody moves. The errors of each method are in order of precedence. */
export const needClosingContract = declareMethods({
  /** One claimant, or the lead, says what became of it. */
  'need.reportDone': {
    ...NEED_ACTS['need.reportDone'],
    mechanism: 'M-14',
    access: MEMBER,
    over: ofNeed,
    event: ['need.doneReported'],
    remember: 'everything',
    input: z.object({
      needId,
      note: text(0, LIMITS.reasonLengthMax).optional(),
      outcome: z.enum(OUTCOMES).default('done'),
      /** Pictures of the work and a recording, registered by the caller for needs. */
      media: mediaIds.default([]),
    }),
    output: needActed,
    errors: [
      'TEXT_REFUSED',
      'MEDIA_NOT_FOUND',
      'MEDIA_REFUSED',
      'MEDIA_TOO_MANY',
      'NEED_NOT_FOUND',
      'OFFICE_IS_SUBJECT',
      'NEED_NOT_OPEN',
      'NOT_LEAD',
      'NOT_CLAIMANT',
    ],
    examples: {
      good: { ...NEED, note: '弄好了', outcome: 'done', media: ['media_nowhere'] },
      harmless: { media: [] },
    },
  },
  'need.confirm': {
    ...NEED_ACTS['need.confirm'],
    mechanism: 'M-14',
    access: RESIDENT,
    over: ofNeed,
    event: ['need.confirmed'],
    remember: 'everything',
    input: z.object({ needId }),
    output: needActed,
    errors: ['NEED_NOT_FOUND', 'NOT_REQUESTER', 'NEED_NOT_OPEN'],
    examples: { good: NEED },
  },
  /** Not mended: why, in words or aloud. */
  'need.sendBack': {
    ...NEED_ACTS['need.sendBack'],
    mechanism: 'M-14',
    access: RESIDENT,
    over: ofNeed,
    event: ['need.sentBack'],
    remember: 'everything',
    input: z
      .object({ needId, reason: text(0, LIMITS.reasonLengthMax), media: mediaIds.default([]) })
      .refine(({ reason: words, media }) => words.length >= 2 || (words === '' && media.length > 0)),
    output: needActed,
    errors: [
      'TEXT_REFUSED',
      'MEDIA_NOT_FOUND',
      'MEDIA_REFUSED',
      'MEDIA_TOO_MANY',
      'NEED_NOT_FOUND',
      'NOT_REQUESTER',
      'NEED_NOT_OPEN',
    ],
    examples: {
      good: { ...NEED, reason: '还在漏水', media: ['media_nowhere'] },
      harmless: { media: [] },
      bad: [{ ...NEED, reason: '', media: [] }],
    },
  },
  /** Sent by the phone when the requester opens a need that is done: what nobody saw is never closed by silence. */
  'need.seeReport': {
    ...NEED_ACTS['need.seeReport'],
    mechanism: 'M-14',
    access: RESIDENT,
    over: ofNeed,
    event: ['need.reportSeen'],
    remember: 'everything',
    input: z.object({ needId }),
    output: needActed,
    errors: ['NEED_NOT_FOUND', 'NOT_REQUESTER', 'NEED_NOT_OPEN', 'REPORT_SEEN'],
    examples: { good: NEED },
  },
  /** Somebody in charge who had no part in it asked the requester whether it is good. `agreed` closes it and pays, marked as by call. */
  'need.recordCall': {
    ...NEED_ACTS['need.recordCall'],
    mechanism: 'M-16',
    access: holders(NEED_OVERSEERS),
    over: ofNeed,
    event: ['need.confirmed', 'need.sentBack', 'need.notReached'],
    remember: 'everything',
    input: z.object({ needId, how: z.enum(ASKED_HOW), outcome: z.enum(CALL_OUTCOMES) }),
    output: needActed,
    errors: ['NEED_NOT_FOUND', 'NEED_NOT_OPEN', 'TRIED_THIS_HOUR'],
    examples: { good: { ...NEED, how: 'call', outcome: 'notReached' } },
  },
  /** Somebody in charge who had no part in it closes what is not done, after they spoke to the requester; it pays nothing. */
  'need.closeFor': {
    ...NEED_ACTS['need.closeFor'],
    mechanism: 'M-16',
    access: holders(NEED_OVERSEERS),
    over: ofNeed,
    event: ['need.closedFor'],
    remember: 'everything',
    input: z.object({ needId, how: z.enum(ASKED_HOW), reason }),
    output: needActed,
    errors: ['TEXT_REFUSED', 'NEED_NOT_FOUND', 'NEED_NOT_OPEN'],
    examples: { good: { ...NEED, how: 'call', reason: '他说不用了' } },
  },
  /** The requester takes somebody off who claimed it: they did not come, which is kept (`missed`), or they are not needed any more. */
  'need.takeOff': {
    ...NEED_ACTS['need.takeOff'],
    mechanism: 'M-15',
    access: RESIDENT,
    over: ofNeed,
    event: ['need.takenOff'],
    remember: 'everything',
    input: z.object({
      needId,
      claimantId: z.string().regex(SEALED_ID),
      cause: z.enum(TAKE_OFF_CAUSES),
      reason: reason.optional(),
    }),
    output: needActed,
    errors: ['TEXT_REFUSED', 'NEED_NOT_FOUND', 'NOT_REQUESTER', 'NEED_NOT_OPEN', 'NOT_CLAIMANT'],
    examples: { good: { ...NEED, claimantId: 'bm9ib2R5LW5vYm9keS1ub2JvZHk', cause: 'notCome', reason: '等了三天' } },
  },
  /** The staff takes published words down at once, everywhere; the author reads why. */
  'need.takeDown': {
    ...NEED_ACTS['need.takeDown'],
    mechanism: 'M-16',
    access: holders(MODERATORS),
    over: ofNeed,
    event: ['need.takenDown'],
    remember: 'everything',
    input: z.object({ needId, reason }),
    output: needActed,
    errors: ['TEXT_REFUSED', 'NEED_NOT_FOUND', 'NEED_NOT_OPEN', 'ALREADY_TAKEN_DOWN'],
    examples: { good: { ...NEED, reason: '写了别人的电话' }, harmless: { reason: '这是违规测试的话' } },
  },
  /** A second person puts them back. */
  'need.restore': {
    ...NEED_ACTS['need.restore'],
    mechanism: 'M-16',
    access: holders(MODERATORS),
    over: ofNeed,
    event: ['need.restored'],
    remember: 'everything',
    input: z.object({ needId }),
    output: needActed,
    errors: ['NEED_NOT_FOUND', 'NOT_TAKEN_DOWN'],
    examples: { good: NEED },
  },
  /** Somebody in charge finds a child in its photos: they are told to nobody else from then on. */
  'need.hidePhotos': {
    ...NEED_ACTS['need.hidePhotos'],
    mechanism: 'M-26',
    access: holders(NEED_OVERSEERS),
    over: ofNeed,
    event: ['need.photosHidden'],
    remember: 'everything',
    input: z.object({ needId }),
    output: needActed,
    errors: ['NEED_NOT_FOUND', 'NO_PHOTOS', 'PHOTOS_HIDDEN'],
    examples: { good: NEED },
  },
});
