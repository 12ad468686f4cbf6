import type { Brand } from '../kernel/brand.ts';

/** Prefixes of the ids of this feature. */
export const EARNING_ID_PREFIXES = [
  'rule',
  'deed',
  'hours',
  'kinship',
  'month',
  'monthreport',
  'attendancepay',
  'cover',
  'deduction',
] as const;

/** Of one version of the earning rules: it follows from the community and its first day. */
export type RuleId = Brand<string, 'rule'>;
/** Of one deed: it follows from what was done, on which day, by whom and for whom, so that whoever says it means the same one. */
export type DeedId = Brand<string, 'deed'>;
/** Of what one person did on one day: it follows from both. */
export type HoursId = Brand<string, 'hours'>;
/** That two households are related: it follows from both. */
export type KinshipId = Brand<string, 'kinship'>;
/** Of what a community gave in one month: it follows from both. */
export type EarningMonthId = Brand<string, 'month'>;
/** Of the figures of a community over one month of points: it follows from both. */
export type MonthReportId = Brand<string, 'monthreport'>;
/** Of the crediting of those who were at one meeting: it follows from the meeting. */
export type AttendancePayId = Brand<string, 'attendancepay'>;
/** Of one decision to take points: one a request. */
export type DeductionId = Brand<string, 'deduction'>;
