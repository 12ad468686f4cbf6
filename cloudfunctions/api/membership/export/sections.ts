import { exportAccount, exportConsents } from './account.ts';
import { exportCallsByMe, exportCallsToMe } from './calls.ts';
import { exportEvents } from './events.ts';
import { exportMedia } from './media.ts';
import { exportMember } from './member.ts';
import { exportMissed } from './missed.ts';
import { exportMessages, exportSubscriptions } from './messages.ts';
import { exportClaims, exportNeeds, exportRatings } from './needs.ts';
import { exportNicknames } from './nicknames.ts';
import { exportNotes } from './notes.ts';
import { exportNotices } from './notices.ts';
import { exportOpinions } from './opinions.ts';
import { exportPoints } from './points.ts';
import { exportReadings } from './readings.ts';
import type { Section } from './section.ts';

/** Everything Linli has about somebody, in the order in which it is told. A feature that keeps something more adds a section. */
export const EXPORT_SECTIONS = {
  account: exportAccount,
  consents: exportConsents,
  'needs-unfinished': exportNeeds(true),
  'needs-finished': exportNeeds(false),
  'claims-unfinished': exportClaims(true),
  'claims-finished': exportClaims(false),
  ratings: exportRatings,
  'need-notes': exportNotes,
  media: exportMedia,
  points: exportPoints,
  notices: exportNotices,
  subscriptions: exportSubscriptions,
  messages: exportMessages,
  events: exportEvents,
  'calls-by-me': exportCallsByMe,
  'calls-to-me': exportCallsToMe,
  readings: exportReadings,
  member: exportMember,
  missed: exportMissed,
  opinions: exportOpinions,
  nicknames: exportNicknames,
} as const satisfies Record<string, Section>;
export type ExportSection = keyof typeof EXPORT_SECTIONS;
