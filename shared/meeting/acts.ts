import { REVIEW_READ } from '../review/acts.ts';
import type { ActsOnPhone } from '../rpc/act-on-phone.ts';

/** What is read of one meeting. */
const MEETING = ['meeting.now', 'meeting.matters'] as const;
const MINUTES = ['meeting.now', 'meeting.minutes'] as const;
/** A decision is read in the building too. */
const DECIDED = [...MEETING, ...REVIEW_READ] as const;
/** An order is a need. */
const ORDERED = [...DECIDED, 'need.list', 'need.queue'] as const;

/** What the phone knows of the acts of this feature. Nothing of a meeting waits: it is decided in the room. */
export const MEETING_ACTS = {
  'meeting.begin': { mayWait: false, stale: MEETING },
  'meeting.attend': { mayWait: false, stale: MEETING },
  'meeting.markPresent': { mayWait: false, stale: MEETING },
  'meeting.turnTo': { mayWait: false, stale: MEETING },
  'meeting.assign': { mayWait: false, stale: ORDERED },
  'meeting.answer': { mayWait: false, stale: DECIDED },
  'meeting.refer': { mayWait: false, stale: DECIDED },
  'meeting.defer': { mayWait: false, stale: DECIDED },
  'meeting.refuse': { mayWait: false, stale: DECIDED },
  'meeting.merge': { mayWait: false, stale: DECIDED },
  'meeting.split': { mayWait: false, stale: DECIDED },
  'meeting.reopen': { mayWait: false, stale: ORDERED },
  'meeting.end': { mayWait: false, stale: MEETING },
  'meeting.approveDraft': { mayWait: false, stale: MINUTES },
  'meeting.amend': { mayWait: false, stale: MINUTES },
  'meeting.nothingToAdd': { mayWait: false, stale: MINUTES },
  'meeting.setTopic': { mayWait: false, stale: MEETING },
} as const satisfies ActsOnPhone;
