import { appointmentCollections } from '../api/appointment/collections.ts';
import { captureCollections } from '../api/capture/collections.ts';
import { codeCollections } from '../api/code/collections.ts';
import { communityCollections } from '../api/community/collections.ts';
import { drawCollections } from '../api/draw/collections.ts';
import { earningCollections } from '../api/earning/collections.ts';
import { householdCollections } from '../api/household/collections.ts';
import { inboxCollections } from '../api/inbox/collections.ts';
import { insightCollections } from '../api/insight/collections.ts';
import { meetingCollections } from '../api/meeting/collections.ts';
import { membershipCollections } from '../api/membership/collections.ts';
import { mutualCollections } from '../api/mutual/collections.ts';
import { needCollections } from '../api/need/collections.ts';
import { noticeCollections } from '../api/notice/collections.ts';
import { officeCollections } from '../api/office/collections.ts';
import { pointsCollections } from '../api/points/collections.ts';
import { merchantCollections } from '../api/merchant/collections.ts';
import { redemptionCollections } from '../api/redemption/collections.ts';
import { reviewCollections } from '../api/review/collections.ts';
import { shopCollections } from '../api/shop/collections.ts';
import { subscriptionCollections } from '../api/subscription/collections.ts';
import { supervisionCollections } from '../api/supervision/collections.ts';
import { voteCollections } from '../api/vote/collections.ts';
import { platformCollections } from '../platform/collections.ts';
import type { DocumentIn } from './collection.ts';

/** Every collection by its name. A feature adds one line for all of its own. */
export const COLLECTIONS_BY_NAME = {
  ...platformCollections,
  ...appointmentCollections,
  ...captureCollections,
  ...codeCollections,
  ...communityCollections,
  ...drawCollections,
  ...earningCollections,
  ...householdCollections,
  ...inboxCollections,
  ...insightCollections,
  ...meetingCollections,
  ...membershipCollections,
  ...mutualCollections,
  ...needCollections,
  ...noticeCollections,
  ...officeCollections,
  ...pointsCollections,
  ...merchantCollections,
  ...redemptionCollections,
  ...reviewCollections,
  ...shopCollections,
  ...subscriptionCollections,
  ...supervisionCollections,
  ...voteCollections,
};

/** What each collection holds. */
export type Documents = {
  readonly [Name in keyof typeof COLLECTIONS_BY_NAME]: DocumentIn<(typeof COLLECTIONS_BY_NAME)[Name]>;
};
export type CollectionName = keyof Documents;

/** Every collection with its indexes, as the deployment and the local cloud make them. Every query is served by one of these. */
export const COLLECTIONS = Object.entries(COLLECTIONS_BY_NAME).map(([name, { indexes }]) => ({ name, indexes }));
