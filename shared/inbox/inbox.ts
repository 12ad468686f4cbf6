import { APPOINTMENT_INBOX_KINDS } from '../appointment/inbox.ts';
import { CAPTURE_INBOX_KINDS } from '../capture/inbox.ts';
import { COMMUNITY_INBOX_KINDS } from '../community/inbox.ts';
import { EARNING_INBOX_KINDS } from '../earning/inbox.ts';
import { MEETING_INBOX_KINDS } from '../meeting/inbox.ts';
import { MEMBERSHIP_INBOX_KINDS } from '../membership/inbox.ts';
import { MUTUAL_INBOX_KINDS } from '../mutual/inbox.ts';
import { NEED_INBOX_KINDS } from '../need/inbox.ts';
import { POINTS_INBOX_KINDS } from '../points/inbox.ts';
import { REDEMPTION_INBOX_KINDS } from '../redemption/inbox.ts';
import { REVIEW_INBOX_KINDS } from '../review/inbox.ts';
import { SHOP_INBOX_KINDS } from '../shop/inbox.ts';
import { VOTE_INBOX_KINDS } from '../vote/inbox.ts';
import { SUPERVISION_INBOX_KINDS } from '../supervision/inbox.ts';

/** Everything that can stand in somebody's inbox; each feature has its own kinds. */
export const INBOX_KINDS = [
  ...NEED_INBOX_KINDS,
  ...MEMBERSHIP_INBOX_KINDS,
  ...CAPTURE_INBOX_KINDS,
  ...COMMUNITY_INBOX_KINDS,
  ...MUTUAL_INBOX_KINDS,
  ...REVIEW_INBOX_KINDS,
  ...APPOINTMENT_INBOX_KINDS,
  ...MEETING_INBOX_KINDS,
  ...VOTE_INBOX_KINDS,
  ...REDEMPTION_INBOX_KINDS,
  ...SHOP_INBOX_KINDS,
  ...EARNING_INBOX_KINDS,
  ...POINTS_INBOX_KINDS,
  ...SUPERVISION_INBOX_KINDS,
] as const;
export type InboxKind = (typeof INBOX_KINDS)[number];

/** What a resident reads up to a moment: what became of theirs, and the notices and the results of votes for where they live. */
export const INBOX_LISTS = ['news', 'notices', 'results'] as const;
export type InboxList = (typeof INBOX_LISTS)[number];

/** Items on a page. What is unread is counted up to a page. */
export const INBOX_PAGE = 20;
