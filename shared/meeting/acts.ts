import { REVIEW_READ } from '../review/acts.ts';
import type { ActsOnPhone } from '../rpc/act-on-phone.ts';

/** What is read of one meeting. */
const MEETING = ['meeting.now', 'meeting.matters', 'meeting.minutes'] as const;
/** A decision is read in the building too. */
const DECIDED = [...MEETING, ...REVIEW_READ] as const;
/** An order is a need. */
const ORDERED = [...DECIDED, 'need.list', 'need.queue'] as const;

/** An appeal is read with the opinion, and by whoever hears it. */
const APPEALED = [...DECIDED, 'meeting.appeals'] as const;

/** What the phone knows of the acts of this feature. Nothing of a meeting waits: it is decided in the room. */
export const MEETING_ACTS = {
  'meeting.begin': { stale: MEETING },
  'meeting.attend': { stale: MEETING },
  'meeting.markPresent': { stale: MEETING },
  'meeting.turnTo': { stale: MEETING },
  'meeting.assign': { stale: ORDERED },
  'meeting.answer': { stale: DECIDED },
  'meeting.refer': { stale: DECIDED },
  'meeting.defer': { stale: DECIDED },
  'meeting.refuse': { stale: DECIDED },
  'meeting.merge': { stale: DECIDED },
  'meeting.split': { stale: DECIDED },
  'meeting.reopen': { stale: ORDERED },
  'meeting.appeal': { stale: APPEALED },
  'meeting.hearAppeal': { stale: APPEALED },
  'meeting.end': { stale: MEETING },
  'meeting.approveDraft': { stale: MEETING },
  'meeting.amend': { stale: MEETING },
  'meeting.nothingToAdd': { stale: MEETING },
  'meeting.setTopic': { stale: MEETING },
} as const satisfies ActsOnPhone;
