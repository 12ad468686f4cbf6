import type { DeedKind } from '../earning/deed-kinds.ts';
import type { Points } from '../kernel/brand.ts';
import type { LocalDate } from '../kernel/time.ts';
import type { NeedKind } from '../need/kinds.ts';

/**
 * What earns how much, from a day on (M-37, M-38). Data: a change is another version with another day, and an entry keeps the version it was
 * earned under. Whole numbers, 0 or more.
 */
export type EarningRule = {
  /** What an entry names: the first day of the version, or of the one that nobody adopted its own name. */
  readonly version: string;
  /** The first Beijing day on which it counts; it counts until the next one begins. */
  readonly from: LocalDate;
  /** Each helper, when a need of the kind is confirmed. */
  readonly perNeed: Readonly<Record<NeedKind, number>>;
  /** Who did a deed of the kind, once it is checked. */
  readonly perDeed: Readonly<Record<DeedKind, number>>;
  /** Who was at a month-end meeting. */
  readonly perMeeting: number;
  /** A whole hour of what somebody did and had confirmed; what is left of an hour earns nothing. */
  readonly perHour: number;
  /** What one person earns in a Beijing day and in a month at most: what exceeds it earns nothing. */
  readonly dayMax: number;
  readonly monthMax: number;
  /** What a community gives in a month. Counted now and then and not by every act, so a little more may be given. */
  readonly communityMonthMax: number;
  /** What one person gives by hand alone; more than that needs a second one. */
  readonly byHandMax: number;
  /** For how many whole days a deed is posted before it earns; 0 = it earns at once. */
  readonly objectionDays: number;
};

/**
 * What counts until a community has adopted a version of its own. The amounts are synthetic, and it says so wherever it is read: the seeds name
 * the mechanism, not the numbers. A dispute, an idea, praise and what an office must do anyway earn nothing.
 */
export const FIRST_RULE: EarningRule = {
  version: '2026-1',
  from: '2026-01-01' as LocalDate,
  perNeed: {
    water: 6,
    electricity: 6,
    lift: 4,
    clean: 8,
    child: 5,
    elder: 8,
    care: 8,
    help: 6,
    repair: 6,
    dispute: 0,
    outage: 2,
    hukou: 2,
    job: 4,
    idea: 0,
    praise: 0,
    other: 4,
  },
  perDeed: { help: 4, clean: 5, elder: 6, child: 4, mediate: 6, activity: 5, labour: 8, give: 5, alert: 3 },
  perMeeting: 2,
  perHour: 2,
  dayMax: 100,
  monthMax: 400,
  communityMonthMax: 20_000,
  byHandMax: 10,
  objectionDays: 3,
};

/** Bounds of the numbers of a version. */
export const EARNING_LIMITS = {
  /** Of what one need, deed, meeting or hour earns. */
  eachMax: 100,
  dayMax: 1000,
  monthMax: 10_000,
  communityMonthMax: 1_000_000,
  objectionDaysMax: 15,
} as const;

/** The version that counts on a day: of those that began by then, the one that began last; {@link FIRST_RULE} before any. */
export const ruleOn = (adopted: readonly EarningRule[], day: LocalDate): EarningRule =>
  adopted
    .filter(({ from }) => from <= day)
    .reduce((latest, one) => (one.from > latest.from || latest === FIRST_RULE ? one : latest), FIRST_RULE);

/** Points each claimant earns for one confirmed need of the kind; a whole number, 0 or more. */
export const rewardFor = (rule: EarningRule, kind: NeedKind): Points => rule.perNeed[kind] as Points;

/** The numbers of a version that are about no kind. */
export const RULE_NUMBERS = [
  'perMeeting',
  'perHour',
  'dayMax',
  'monthMax',
  'communityMonthMax',
  'byHandMax',
  'objectionDays',
] as const satisfies readonly (keyof EarningRule)[];
/** The name of one of them. */
export type RuleNumber = (typeof RULE_NUMBERS)[number];

/** The numbers of a version, without its name and its day. */
export type RuleNumbers = Omit<EarningRule, 'version' | 'from'>;
/** Those of a version. */
export const numbersOf = (rule: RuleNumbers): RuleNumbers => ({
  ...{ perNeed: rule.perNeed, perDeed: rule.perDeed, perMeeting: rule.perMeeting, perHour: rule.perHour },
  ...{ dayMax: rule.dayMax, monthMax: rule.monthMax, communityMonthMax: rule.communityMonthMax },
  ...{ byHandMax: rule.byHandMax, objectionDays: rule.objectionDays },
});
