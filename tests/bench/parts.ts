import type { World } from '../world/world.ts';
import { measureAfter } from './after.ts';
import { measureAppointments } from './appointments.ts';
import type { Measure } from './cost.ts';
import { measureDraws } from './draws.ts';
import { measureEarning } from './earning.ts';
import { measureMeetings } from './meetings.ts';
import { measureMerchants } from './merchants.ts';
import { measureAssent, measureAssignment, measureClosing, measureCompany, measureNotes } from './needs.ts';
import { measureNotices, measureOffices } from './notices.ts';
import { measureRedemptions } from './redemptions.ts';
import { measureReviews } from './reviews.ts';
import { measureShop } from './shop.ts';
import { measureSupervision } from './supervision.ts';
import { measureVotes } from './votes.ts';

/** Every method of one feature once, in an order in which each succeeds; `turn` is how often this was done before in the same world. */
export type Part = (world: World, call: Measure, turn: number) => Promise<void>;

/** The features whose methods can be called without what others left, in the order in which they are measured. */
export const PARTS: Readonly<Record<string, Part>> = {
  supervision: measureSupervision,
  assignment: measureAssignment,
  assent: measureAssent,
  closing: measureClosing,
  after: measureAfter,
  company: measureCompany,
  notes: measureNotes,
  reviews: measureReviews,
  meetings: measureMeetings,
  votes: measureVotes,
  draws: measureDraws,
  shop: measureShop,
  earning: measureEarning,
  redemptions: measureRedemptions,
  merchants: measureMerchants,
  appointments: measureAppointments,
  notices: measureNotices,
  offices: measureOffices,
};
