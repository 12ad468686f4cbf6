import type { MediaCheck } from '../../../shared/capture/check.ts';
import type { MediaKind, MediaPurpose } from '../../../shared/capture/media.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { BuildingId, CommunityId, MediaId, ResidentId } from '../../../shared/kernel/ids.ts';
import { collectionOf, index } from '../../database/collection.ts';
import type { Stored } from '../../database/stored.ts';

/** A stored picture or sound: whose it is, what it is for, and what is known of it. */
export type MediaDocument = Stored & {
  readonly _id: MediaId;
  readonly communityId: CommunityId;
  /** Where its owner lived when they sent it. */
  readonly buildingId: BuildingId;
  readonly ownerId: ResidentId;
  readonly purpose: MediaPurpose;
  readonly kind: MediaKind;
  /** The server's own copy, which the phone that sent it cannot replace. */
  readonly fileId: string;
  readonly sizeBytes: number;
  /** Whole seconds of a sound; 0 for a picture. */
  readonly seconds: number;
  readonly check: MediaCheck;
  /** Names the question that WeChat was asked last; null if it took none. */
  readonly traceId: string | null;
  /** When WeChat is asked again unless it has answered; null once that is over. */
  readonly askAgainAt: InstantMs | null;
  /** Who of the staff decided in WeChat's place; a verdict that comes later does not count. */
  readonly judgedBy: ResidentId | null;
  /** The thing that names it, once the sweep has found it. */
  readonly subject: string | null;
  /** When it goes unless something names it; null once something does. */
  readonly endsAt: InstantMs | null;
  /** When the sweep looks at it next; null once something names it and its author knows all there is to know. */
  readonly sweepAt: InstantMs | null;
};

/** Brings a verdict and what it is about together, whichever comes first: the first one writes it, the second one removes it. */
export type MediaCheckDocument = Stored & {
  /** The trace id of WeChat. */
  readonly _id: string;
  readonly mediaId: MediaId | null;
  readonly verdict: MediaCheck | null;
};

/** The collections of this feature. */
export const captureCollections = {
  media: collectionOf<MediaDocument>({
    indexes: [
      index('ownerId', '_id'),
      index('judgedBy', '_id'),
      index('askAgainAt'),
      index('sweepAt'),
      index('communityId', 'check', '_id'),
    ],
    personal: [
      {
        whose: 'ownerId',
        by: 'resident',
        where: { purpose: 'need' },
        fields: ['ownerId', 'fileId', 'seconds', 'traceId'],
        kept: 'record',
        exported: { as: 'media' },
        leaving: { how: 'act', rest: [], why: 'a voice and a photo are the person, so the files go with the account' },
      },
      {
        whose: 'ownerId',
        by: 'resident',
        where: { purpose: 'notice' },
        fields: ['ownerId'],
        kept: 'record',
        exported: { as: 'media' },
        leaving: { how: 'stays', why: 'others go by the notice, and its own people speak in it' },
      },
      {
        whose: 'judgedBy',
        by: 'resident',
        fields: ['judgedBy'],
        kept: 'record',
        exported: { not: 'the event of it is' },
        leaving: { how: 'stays', why: 'whoever decided stays accountable by the number of their row' },
      },
    ],
  }),
  mediaChecks: collectionOf<MediaCheckDocument>({ indexes: [index('createdAt')], personal: 'nobody' }),
};
