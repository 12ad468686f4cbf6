import { FORMER_NEIGHBOUR } from '../../../shared/community/former-neighbour.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { BuildingId, CommunityId, HouseholdId, NicknameId, ResidentId } from '../../../shared/kernel/ids.ts';
import type { Opinion } from '../../../shared/review/opinion.ts';
import type { Review } from '../../../shared/review/review.ts';
import type { Voice } from '../../../shared/review/voice.ts';
import { collectionOf, index } from '../../database/collection.ts';
import type { Stored } from '../../database/stored.ts';

/** A review, and when the calendar does something next. */
export type ReviewDocument = Review & Stored & { readonly wakeAt: InstantMs | null };

/**
 * Who reads an opinion: `shown` everybody of the building, `waiting` for a human to look at its words, `hidden` until its author has said whether it is private,
 * `captain` for those who watch over the captain, `gone` taken back by its author or a private need by now.
 */
export const OPINION_WALLS = ['shown', 'waiting', 'hidden', 'captain', 'gone'] as const;
export type OpinionDocument = Opinion &
  Stored & {
    readonly wall: (typeof OPINION_WALLS)[number];
    /** `<saidAt, 13 digits>_<id>`: one unique key to sort and page by. */
    readonly order: string;
    /** What makes it the same matter as one of another month (`same-matter.ts`); null for what can be none. */
    readonly matter: string | null;
    /** When the staff is told that its author has not answered; null where nothing waits for that. */
    readonly wakeAt: InstantMs | null;
    /** `<month>_<number, 4 digits>`: where it stands in the minutes of the community; null where the meeting decided nothing of it. */
    readonly minutes: string | null;
    /** `<when, 13 digits>_<id>` where an appeal waits to be heard; null otherwise. */
    readonly appealed: string | null;
  };

export type VoiceDocument = Voice & Stored;

/** A name that somebody of a household goes by in the group of the building; `called` is empty once it was forgotten. */
export type NicknameDocument = Stored & {
  readonly _id: NicknameId;
  readonly communityId: CommunityId;
  readonly buildingId: BuildingId;
  readonly householdId: HouseholdId;
  readonly residentId: ResidentId;
  /** Empty once it was forgotten. */
  readonly called: string;
  /** Whoever goes by it had it forgotten: it is not learnt of them again. */
  readonly isUnwanted?: true;
};

/** The collections of this feature. */
export const reviewCollections = {
  reviews: collectionOf<ReviewDocument>({
    indexes: [index('wakeAt'), index('communityId', 'month', '_id'), index('buildingId', '-month')],
    personal: 'nobody',
  }),
  voices: collectionOf<VoiceDocument>({
    indexes: [index('reviewId', '_id'), index('byId', '_id')],
    personal: [
      {
        whose: 'byId',
        by: 'resident',
        fields: ['byId'],
        kept: 'record',
        exported: { not: 'their opinions and the events of them are' },
        leaving: { how: 'stays', why: 'a household that spoke is counted, by the number of the row of whoever spoke' },
      },
    ],
  }),
  nicknames: collectionOf<NicknameDocument>({
    indexes: [index('buildingId', '_id'), index('residentId', '_id')],
    personal: [
      {
        whose: 'residentId',
        by: 'resident',
        fields: ['residentId', 'householdId', 'called'],
        kept: 'account',
        exported: { as: 'nickname' },
        leaving: { how: 'remove' },
      },
    ],
  }),
  opinions: collectionOf<OpinionDocument>({
    indexes: [
      index('reviewId', 'wall', '-order'),
      index('reviewId', 'authorId', '-order'),
      index('media.mediaId'),
      index('authorId', '_id'),
      index('authorId', '-order'),
      index('byId', '_id'),
      index('hidden.by', '_id'),
      index('wording.by', '_id'),
      index('communityId', 'month', 'minutes'),
      index('communityId', 'month', '_id'),
      index('decision.byId', '_id'),
      index('communityId', 'appealed'),
      index('appeal.byId', '_id'),
      index('appeal.heard.byId', '_id'),
      index('buildingId', 'matter', '-month'),
      index('wakeAt'),
    ],
    personal: [
      {
        whose: 'appeal.byId',
        by: 'resident',
        fields: ['appeal.byId', 'appeal.words'],
        kept: 'record',
        exported: { not: 'the event of it is' },
        leaving: { how: 'stays', why: 'what was refused goes on by what was said against it' },
      },
      {
        whose: 'appeal.heard.byId',
        by: 'resident',
        fields: ['appeal.heard.byId'],
        kept: 'record',
        exported: { not: 'the event of it is' },
        leaving: { how: 'stays', why: 'whoever heard an appeal stays accountable by the number of their row' },
      },
      {
        whose: 'decision.byId',
        by: 'resident',
        fields: ['decision.byId'],
        kept: 'record',
        exported: { not: 'the event of it is' },
        leaving: { how: 'stays', why: 'whoever decided in the chair stays accountable by the number of their row' },
      },
      {
        whose: 'authorId',
        by: 'resident',
        fields: ['authorId', 'authorName', 'householdId', 'text', 'media', 'line', 'wording', 'matter'],
        kept: 'record',
        exported: { as: 'opinion' },
        leaving: {
          how: 'forget',
          fields: { authorName: FORMER_NEIGHBOUR.name },
          why: 'what was decided of it goes on, and its sum has to stay true',
        },
      },
      {
        whose: 'byId',
        by: 'resident',
        fields: ['byId'],
        kept: 'record',
        exported: { not: 'the event of it is' },
        leaving: { how: 'stays', why: 'whoever wrote for others stays accountable by the number of their row' },
      },
      {
        whose: 'wording.by',
        by: 'resident',
        fields: ['wording.by'],
        kept: 'record',
        exported: { not: 'the event of it is' },
        leaving: { how: 'stays', why: 'whoever wrote for others stays accountable by the number of their row' },
      },
      {
        whose: 'hidden.by',
        by: 'resident',
        fields: ['hidden'],
        kept: 'record',
        exported: { not: 'the event of it is' },
        leaving: { how: 'stays', why: 'whoever hid what others said stays accountable by the number of their row' },
      },
    ],
  }),
};
