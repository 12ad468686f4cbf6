import { appointmentPages } from '../features/appointment/pages.ts';
import { accountPages } from '../features/account/pages.ts';
import { communityPages } from '../features/community/pages.ts';
import { supervisionPages } from '../features/supervision/pages.ts';
import { drawPages } from '../features/draw/pages.ts';
import { earningPages } from '../features/earning/pages.ts';
import { galleryPages } from '../features/gallery/pages.ts';
import { homePages } from '../features/home/pages.ts';
import { inboxPages } from '../features/inbox/pages.ts';
import { insightPages } from '../features/insight/pages.ts';
import { membershipPages } from '../features/membership/pages.ts';
import { householdPages } from '../features/household/pages.ts';
import { mutualPages } from '../features/mutual/pages.ts';
import { meetingPages } from '../features/meeting/pages.ts';
import { needPages } from '../features/need/pages.ts';
import { noticePages } from '../features/notice/pages.ts';
import { officePages } from '../features/office/pages.ts';
import { pointsPages } from '../features/points/pages.ts';
import { merchantPages } from '../features/merchant/pages.ts';
import { redemptionPages } from '../features/redemption/pages.ts';
import { reviewPages } from '../features/review/pages.ts';
import { settingsPages } from '../features/settings/pages.ts';
import { sharingPages } from '../features/sharing/pages.ts';
import { shopPages } from '../features/shop/pages.ts';
import { unsentPages } from '../features/unsent/pages.ts';
import { votePages } from '../features/vote/pages.ts';
import type { PageManifests } from './page-manifest.ts';

/** Every page of the app by the feature that draws it. Read when the app is built, and by tests: no phone carries it. */
export const PAGES_OF = {
  account: accountPages,
  appointment: appointmentPages,
  community: communityPages,
  draw: drawPages,
  earning: earningPages,
  supervision: supervisionPages,
  gallery: galleryPages,
  home: homePages,
  inbox: inboxPages,
  insight: insightPages,
  membership: membershipPages,
  household: householdPages,
  mutual: mutualPages,
  meeting: meetingPages,
  need: needPages,
  notice: noticePages,
  office: officePages,
  points: pointsPages,
  merchant: merchantPages,
  redemption: redemptionPages,
  review: reviewPages,
  settings: settingsPages,
  sharing: sharingPages,
  shop: shopPages,
  unsent: unsentPages,
  vote: votePages,
} as const satisfies Readonly<Record<string, PageManifests>>;

type Union<T> = T extends unknown ? (of: T) => void : never;
/** All of them in one: the page's name and its manifest. */
export type AllPages = Union<(typeof PAGES_OF)[keyof typeof PAGES_OF]> extends (of: infer All) => void ? All : never;
