import type { LocalDate } from '../kernel/time.ts';

/** From a day on, so large a part of the buildings has to be there before anything is decided. */
export type QuorumRule = {
  readonly from: LocalDate;
  /** At least `of` from `outOf`. */
  readonly of: number;
  readonly outOf: number;
  /** Where it is written; a person has to hold it against the text in force. */
  readonly source: string;
};

/** Dated, the latest last: rules change, and what was decided under the old one stands. */
const QUORUM_RULES: readonly QuorumRule[] = [
  {
    from: '2018-12-29' as LocalDate,
    of: 2,
    outOf: 3,
    source: '村民委员会组织法（2018）第二十六条，村民代表会议三分之二到会；按楼栋算，是这里的约定',
  },
];

/** How many buildings have to be there, and how many are. */
export type Quorum = { readonly all: number; readonly present: number; readonly needed: number };

/**
 * The quorum of a meeting on a day.
 *
 * @param all - buildings of the community, 0 or more.
 * @param present - of those, the ones that somebody speaks for.
 * @returns `needed` is at least 1, also where there is no building: nobody decides alone.
 */
export const quorumOf = (all: number, present: number, day: LocalDate): Quorum => {
  const rule = [...QUORUM_RULES].reverse().find(({ from }) => from <= day) ?? QUORUM_RULES[0];
  if (!rule) throw new RangeError('no rule of a quorum');
  return { all, present, needed: Math.max(1, Math.ceil((all * rule.of) / rule.outOf)) };
};

/** True once enough buildings are there. */
export const hasQuorum = ({ present, needed }: Quorum): boolean => present >= needed;
