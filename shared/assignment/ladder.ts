import type { InstantMs } from '../kernel/brand.ts';
import { LADDER_STEPS, type Assignment, type LadderStep } from './assignment.ts';

const HOUR_MS = 60 * 60 * 1000;
/** A matter of hours is warned of half an hour before. */
const SHORT_WARNING_MS = HOUR_MS / 2;

/** After how many days past the deadline each step comes; the warning stands apart. */
const DAYS_LATE = { overdue: 0, overdueThreeDays: 3, overdueSevenDays: 7 } as const;

/**
 * The moments of the ladder (督办): a day before the deadline, at it, and three and seven days after it at the same hour. What was given
 * less than a day before it is due is warned of half an hour before.
 */
export const ladderOf = ({
  dueAt,
  givenAt,
}: Pick<Assignment, 'dueAt' | 'givenAt'>): readonly {
  readonly step: LadderStep;
  readonly at: InstantMs;
}[] => {
  const dayBefore = daysFrom(dueAt, -1);
  const warning = dayBefore > givenAt ? dayBefore : ((dueAt - SHORT_WARNING_MS) as InstantMs);
  return [
    { step: 'dueSoon', at: warning },
    ...(['overdue', 'overdueThreeDays', 'overdueSevenDays'] as const).map((step) => ({
      step,
      at: daysFrom(dueAt, DAYS_LATE[step]),
    })),
  ];
};

/** Whole days of 24 hours: there is no summer time in Beijing (D7). */
const daysFrom = (at: InstantMs, days: number): InstantMs => (at + days * 24 * HOUR_MS) as InstantMs;

/** The next step that was not announced yet, and when it is due; null after the last. */
export const nextStep = (assignment: Pick<Assignment, 'dueAt' | 'givenAt' | 'ladder'>) => {
  const reached = assignment.ladder === null ? -1 : LADDER_STEPS.indexOf(assignment.ladder);
  return ladderOf(assignment)[reached + 1] ?? null;
};

/** True once the deadline has passed; half-open. */
export const isOverdue = ({ dueAt }: Pick<Assignment, 'dueAt'>, now: InstantMs): boolean => now >= dueAt;
