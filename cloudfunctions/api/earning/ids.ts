import type { DeedFacts } from '../../../shared/earning/deed.ts';
import type {
  AttendancePayId,
  CommunityId,
  DeductionId,
  DeedId,
  EarningMonthId,
  EventId,
  HoursId,
  HouseholdId,
  KinshipId,
  MeetingId,
  MonthReportId,
  ResidentId,
  RuleId,
} from '../../../shared/kernel/ids.ts';
import type { LocalDate, LocalMonth } from '../../../shared/kernel/time.ts';
import { digest } from '../../platform/digest.ts';

/** One a community and first day: two versions never begin together. */
export const ruleIdOf = (communityId: CommunityId, from: LocalDate): RuleId =>
  `rule_${digest('rule', communityId, from)}` as RuleId;

/**
 * One for what was done, the day, by whom and for whom. Between two households that is a deed of a kind a day, whoever of them says it; for
 * everybody it is one of a person. @param isSecond - the one more that a day may have of the same, whenever on it that was.
 */
export const deedIdOf = (
  { communityId, kind, day, doer, receiver }: Pick<DeedFacts, 'communityId' | 'kind' | 'day' | 'doer' | 'receiver'>,
  doerId: ResidentId | null,
  isSecond = false,
): DeedId => {
  const [by, forWhom] = receiver ? [doer.householdId, receiver.householdId] : [doerId ?? '', 'all'];
  return `deed_${digest('deed', communityId, kind, day, by, forWhom, ...(isSecond ? ['second'] : []))}` as DeedId;
};

/** One a person and day. */
export const hoursIdOf = (residentId: ResidentId, day: LocalDate): HoursId =>
  `hours_${digest('hours', residentId, day)}` as HoursId;

/** One of two households, whoever says it. */
export const kinshipIdOf = (one: HouseholdId, other: HouseholdId): KinshipId =>
  `kinship_${digest('kinship', ...[one, other].sort())}` as KinshipId;

/** One a community and month. */
export const earningMonthIdOf = (communityId: CommunityId, month: LocalMonth): EarningMonthId =>
  `month_${digest('earningMonth', communityId, month)}` as EarningMonthId;

/** One a community and month. */
export const monthReportIdOf = (communityId: CommunityId, month: LocalMonth): MonthReportId =>
  `monthreport_${digest('monthReport', communityId, month)}` as MonthReportId;

/** One a community. */
export const coverIdOf = (communityId: CommunityId): string => `cover_${digest('cover', communityId)}`;

/** One a meeting. */
export const attendancePayIdOf = (meetingId: MeetingId): AttendancePayId =>
  `attendancepay_${digest('attendancePay', meetingId)}` as AttendancePayId;

/** One a request. */
export const deductionIdOf = (eventId: EventId): DeductionId =>
  `deduction_${eventId.slice('event_'.length)}` as DeductionId;
