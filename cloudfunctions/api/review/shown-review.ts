import type { BuildingDoc } from '../../../shared/community/documents.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { LocalMonth } from '../../../shared/kernel/time.ts';
import { reviewDays } from '../../../shared/review/calendar.ts';
import { asOf, plannedReview } from '../../../shared/review/planned.ts';
import type { Review } from '../../../shared/review/review.ts';
import { reviewIdOf } from './ids.ts';

/** The review of a building and month as it is to be shown now: as the calendar has it, and planned where nothing has happened in it. */
export const shownReview = (
  stored: Review | undefined,
  building: BuildingDoc,
  month: LocalMonth,
  now: InstantMs,
): Review =>
  asOf(stored ?? plannedReview(reviewIdOf(building._id, month), building, month, reviewDays(month), now), now);
