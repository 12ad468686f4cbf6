import { isEnough, neededOf, type Share } from './share.ts';
import type { VoteRule } from './rules.ts';

/** By what a statutory vote is decided, each apart: the households that take part, and the area that is theirs. */
export const MEASURES = ['households', 'area'] as const;
export type Measure = (typeof MEASURES)[number];

/** What is typed of one measure. */
type OfMeasure = 'took' | 'yes' | 'no' | 'abstained';

/** The numbers that are typed, in the order in which they stand on the sheet of the count. */
export const TOTAL_FIELDS = [
  ...(['householdsTook', 'householdsYes', 'householdsNo', 'householdsAbstained'] as const),
  ...(['areaOnRoll', 'areaTook', 'areaYes', 'areaNo', 'areaAbstained'] as const),
] as const;
export type TotalField = (typeof TOTAL_FIELDS)[number];

/**
 * The totals of a vote that was counted elsewhere. Households in whole numbers, area in whole square decimetres (a hundredth of a square metre, the last place of a title deed). `areaOnRoll` is all area that can
 * vote; how many households can is known from the roll.
 */
export type Totals = Readonly<Record<TotalField, number>>;

/** Bounds of what is typed, in square decimetres: ten square kilometres. */
export const AREA_MAX = 1_000_000_000;

/** True for a vote that is held on paper or in the city's own system: nothing of it is cast or counted here. */
export const isElsewhere = ({ rule }: { readonly rule: Pick<VoteRule, 'purpose'> }): boolean =>
  rule.purpose === 'statutory';

/** The totals of one measure. */
const totalsOf = (totals: Totals, measure: Measure): Readonly<Record<OfMeasure, number>> =>
  measure === 'households'
    ? {
        ...{ took: totals.householdsTook, yes: totals.householdsYes },
        ...{ no: totals.householdsNo, abstained: totals.householdsAbstained },
      }
    : { took: totals.areaTook, yes: totals.areaYes, no: totals.areaNo, abstained: totals.areaAbstained };

/** All that could have taken part. @param onRoll - households on the roll. */
const wholeOf = (totals: Totals, measure: Measure, onRoll: number): number =>
  measure === 'households' ? onRoll : totals.areaOnRoll;

/** Why the numbers of a measure cannot be: for, against and abstained are not those that took part (`sum`), or more took part than there are (`over`). */
export type TotalsFault = { readonly measure: Measure; readonly is: 'sum' | 'over' };

/** What cannot be in totals, in the order of the sheet; empty where they fit together. @param onRoll - households on the roll. */
export const faultsOf = (totals: Totals, onRoll: number): readonly TotalsFault[] =>
  MEASURES.flatMap((measure): readonly TotalsFault[] => {
    const { took, yes, no, abstained } = totalsOf(totals, measure);
    return [
      ...(yes + no + abstained === took ? [] : [{ measure, is: 'sum' } as const]),
      ...(took <= wholeOf(totals, measure, onRoll) ? [] : [{ measure, is: 'over' } as const]),
    ];
  });

/** One thing that has to be enough: of `whole` there are `part`, and it takes `needed`. Area in square decimetres. */
export type Threshold = {
  /** `took`: of all that could, how much took part. `agreed`: of what took part, how much was for it. */
  readonly stage: 'took' | 'agreed';
  readonly measure: Measure;
  readonly part: number;
  readonly whole: number;
  readonly needed: number;
  readonly isMet: boolean;
};

/**
 * What the law asks for, and whether it is there: who took part, by households and by area, then who of those agreed, by both. Exact: a fraction of a household or of a square decimetre is none (民法典 §278, §1259).
 *
 * @param onRoll - households on the roll. @returns in this order; nothing of a stage for which the rule asks for nothing.
 */
export const thresholdsOf = (
  { takingPart, agreeing }: Pick<VoteRule, 'takingPart' | 'agreeing'>,
  totals: Totals,
  onRoll: number,
): readonly Threshold[] => [
  ...MEASURES.flatMap((measure) =>
    thresholdOf('took', measure, takingPart, totalsOf(totals, measure).took, wholeOf(totals, measure, onRoll)),
  ),
  ...MEASURES.flatMap((measure) => {
    const { yes, took } = totalsOf(totals, measure);
    return thresholdOf('agreed', measure, agreeing, yes, took);
  }),
];

const thresholdOf = (
  stage: Threshold['stage'],
  measure: Measure,
  share: Share | null,
  part: number,
  whole: number,
): readonly Threshold[] =>
  share === null
    ? []
    : [{ stage, measure, part, whole, needed: neededOf(share, whole), isMet: isEnough(share, part, whole) }];

/** True where everything the rule asks for is there. */
export const isPassed = (rule: Pick<VoteRule, 'takingPart' | 'agreeing'>, totals: Totals, onRoll: number): boolean =>
  thresholdsOf(rule, totals, onRoll).every(({ isMet }) => isMet);
