import { FORMER_NEIGHBOUR } from '../../../shared/community/former-neighbour.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type {
  AmendmentId,
  AttendanceId,
  BuildingId,
  CommunityId,
  MeetingId,
  ResidentId,
} from '../../../shared/kernel/ids.ts';
import type { Meeting } from '../../../shared/meeting/meeting.ts';
import type { Recount } from '../../../shared/meeting/recount.ts';
import { collectionOf, index } from '../../database/collection.ts';
import type { Stored } from '../../database/stored.ts';

/** A meeting, and when the calendar does something next. */
export type MeetingDocument = Meeting & Stored & { readonly wakeAt: InstantMs | null };

/** That somebody is at a meeting, or tried its code. */
export type AttendanceDocument = Stored & {
  readonly _id: AttendanceId;
  readonly communityId: CommunityId;
  readonly meetingId: MeetingId;
  readonly residentId: ResidentId;
  readonly name: string;
  /** For whom they speak; none while they only tried. */
  readonly buildings: readonly BuildingId[];
  /** How they were counted in; null while they only tried. */
  readonly how: 'code' | 'chair' | null;
  /** Wrong codes so far. */
  readonly wrong: number;
  /** They have nothing to add to the minutes; left out before they say so. */
  readonly hasNothingToAdd?: true;
};

/** What somebody who was there added to one item of the minutes. */
export type AmendmentDocument = Stored & {
  readonly _id: AmendmentId;
  readonly communityId: CommunityId;
  readonly meetingId: MeetingId;
  /** The number of the item. */
  readonly no: number;
  readonly residentId: ResidentId;
  readonly name: string;
  readonly text: string;
  /** False while a human has not looked at the words. */
  readonly isPublic: boolean;
};

export type RecountDocument = Recount & Stored;

/** The collections of this feature. */
export const meetingCollections = {
  meetings: collectionOf<MeetingDocument>({
    indexes: [index('wakeAt'), index('topics.plan.leadId', '_id')],
    personal: [
      {
        whose: 'topics.plan.leadId',
        by: 'resident',
        fields: ['topics.plan.leadId'],
        kept: 'record',
        exported: { not: 'the event of it is' },
        leaving: {
          how: 'stays',
          why: 'whoever took a matter of the month stays accountable by the number of their row',
        },
      },
    ],
  }),
  recounts: collectionOf<RecountDocument>({ indexes: [index('day', '_id')], personal: 'nobody' }),
  amendments: collectionOf<AmendmentDocument>({
    indexes: [index('meetingId', 'no'), index('residentId', '_id')],
    personal: [
      {
        whose: 'residentId',
        by: 'resident',
        fields: ['residentId', 'name', 'text'],
        kept: 'record',
        exported: { not: 'the event of it is' },
        leaving: {
          how: 'forget',
          fields: { name: FORMER_NEIGHBOUR.name },
          why: 'minutes are never edited: what was added to them stands',
        },
      },
    ],
  }),
  attendances: collectionOf<AttendanceDocument>({
    indexes: [index('meetingId', '_id'), index('residentId', '_id')],
    personal: [
      {
        whose: 'residentId',
        by: 'resident',
        fields: ['residentId', 'name'],
        kept: 'record',
        exported: { not: 'the event of it is' },
        leaving: {
          how: 'forget',
          fields: { name: FORMER_NEIGHBOUR.name },
          why: 'for how many buildings somebody was there decides whether the meeting could decide',
        },
      },
    ],
  }),
};
