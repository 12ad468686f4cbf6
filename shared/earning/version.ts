import type { InstantMs } from '../kernel/brand.ts';
import { fail, ok, type Result } from '../kernel/errors.ts';
import type { CommunityId, RuleId } from '../kernel/ids.ts';
import { beijingDay, type LocalDate } from '../kernel/time.ts';
import type { EarningRule } from '../points/earning-rules.ts';
import type { Signed } from '../vote/signed.ts';

/** A version of the earning rules: written by one, adopted by another with the day of the residents' meeting. */
export type RuleVersion = {
  readonly _id: RuleId;
  readonly communityId: CommunityId;
  readonly rule: EarningRule;
  /** Its first day, as lists are read by. */
  readonly from: LocalDate;
  readonly made: Signed;
} & (
  | { readonly status: 'draft' }
  /** The day on which the residents' meeting decided it, and who says so. */
  | { readonly status: 'adopted'; readonly adopted: Signed; readonly meetingDay: LocalDate }
);

/**
 * Somebody writes a version, or writes one anew that was not adopted. It begins on a later day, so that nothing that was done changes its worth.
 *
 * @returns in this order: `RULE_ADOPTED` where one that was adopted begins on that day; `RULE_TOO_SOON`.
 */
export const draftRule = (
  before: RuleVersion | undefined,
  _id: RuleId,
  communityId: CommunityId,
  rule: EarningRule,
  made: Signed,
): Result<RuleVersion, 'RULE_ADOPTED' | 'RULE_TOO_SOON'> => {
  if (before?.status === 'adopted') return fail('RULE_ADOPTED');
  if (!isAhead(rule.from, made.at)) return fail('RULE_TOO_SOON');
  return ok({ _id, communityId, rule, from: rule.from, made, status: 'draft' });
};

/**
 * A second person adopts what the residents' meeting decided; nothing of it changes any more.
 *
 * @param madeAt - when the version that they read was written.
 * @returns in this order: `RULE_ADOPTED`; `RULE_CHANGED` where it was written anew since; `SECOND_PERSON_NEEDED`; `RULE_TOO_SOON` where its
 *   first day has come; `MEETING_DAY_WRONG` for a meeting that is to come.
 */
export const adoptRule = (
  version: RuleVersion,
  { madeAt, meetingDay, by }: { readonly madeAt: InstantMs; readonly meetingDay: LocalDate; readonly by: Signed },
): Result<
  RuleVersion,
  'RULE_ADOPTED' | 'RULE_CHANGED' | 'SECOND_PERSON_NEEDED' | 'RULE_TOO_SOON' | 'MEETING_DAY_WRONG'
> => {
  if (version.status === 'adopted') return fail('RULE_ADOPTED');
  if (version.made.at !== madeAt) return fail('RULE_CHANGED');
  if (version.made.id === by.id) return fail('SECOND_PERSON_NEEDED');
  if (!isAhead(version.from, by.at)) return fail('RULE_TOO_SOON');
  if (meetingDay > beijingDay(by.at)) return fail('MEETING_DAY_WRONG');
  return ok({ ...version, status: 'adopted', adopted: by, meetingDay });
};

const isAhead = (from: LocalDate, now: InstantMs): boolean => from > beijingDay(now);
