import type { InstantMs } from '../kernel/brand.ts';
import { addMonths } from '../kernel/calendar.ts';
import type { CommunityId, RecountId, ReviewId } from '../kernel/ids.ts';
import { beijingDay, beijingMonth, startOfBeijingDay, type LocalDate, type LocalMonth } from '../kernel/time.ts';
import type { Difference } from '../review/recount.ts';
import { MEETING_LIMITS } from './limits.ts';

/** A review whose sums are not what its opinions say. */
export type WrongSum = Difference & {
  readonly reviewId: ReviewId;
  readonly buildingName: string;
  readonly month: LocalMonth;
};

/** The last nightly recount of a community's reviews. What differs is told and shown, never mended by itself. */
export type Recount = {
  readonly _id: RecountId;
  readonly communityId: CommunityId;
  /** The Beijing day of it. */
  readonly day: LocalDate;
  readonly at: InstantMs;
  /** Those of its months that are counted: it goes on with the others. */
  readonly done: readonly LocalMonth[];
  /** What differs, of the months that are counted; at most {@link WRONG_SUMS_MAX}. */
  readonly wrong: readonly WrongSum[];
};

/** As many differences are kept of one community: more are more than one fault. */
export const WRONG_SUMS_MAX = 100;

const HOUR_MS = 3_600_000;
/** Nobody speaks at night: from this hour to that one, in Beijing. */
const [FROM_HOUR, TO_HOUR] = [2, 5] as const;

/** True while reviews are recounted: from 02:00 to 05:00 in Beijing. */
export const isRecountTime = (now: InstantMs): boolean => {
  const hour = (now - startOfBeijingDay(beijingDay(now))) / HOUR_MS;
  return hour >= FROM_HOUR && hour < TO_HOUR;
};

const MONTHS_BACK = 2;

/** The months that are recounted on a day: the running one, two before it, and those to which something may be put off. */
export const monthsToRecount = (now: InstantMs): readonly LocalMonth[] => {
  const month = beijingMonth(now);
  const count = MONTHS_BACK + 1 + MEETING_LIMITS.monthsPutOffMax;
  return Array.from({ length: count }, (_, at) => addMonths(month, at - MONTHS_BACK));
};

/** True for a difference that the recount before did not find. */
export const isNews = (before: Pick<Recount, 'wrong'> | undefined, one: WrongSum): boolean =>
  !(before?.wrong ?? []).some(
    ({ reviewId, figure, kept, counted }) =>
      reviewId === one.reviewId && figure === one.figure && kept === one.kept && counted === one.counted,
  );
