import { beijingMonth, type LocalMonth } from '../kernel/time.ts';
import type { NeedKind } from '../need/kinds.ts';
import { isPublic, isUnfinished, type Need } from '../need/need.ts';

/**
 * What is counted of needs. Each figure counts a population of its own, so none is a share of another (domain.md 1.7.1):
 * what is confirmed in a month was often said in an earlier one, and more may be confirmed than was said.
 * Needs that neighbours cannot read are in none of them.
 *
 * `said`: needs that neighbours could read for the first time in the month, whatever became of them since.
 * `confirmed`: needs whose requester nodded in the month.
 * `waiting`: needs that are unfinished now. `awaitingNod`: those of them that are reported done; the one true part of a whole.
 */
export const NEED_FIGURES = ['said', 'confirmed', 'waiting', 'awaitingNod'] as const;
export type NeedFigure = (typeof NEED_FIGURES)[number];

/** How many needs of each kind; a kind that is missing has none. */
export type KindCounts = Readonly<Partial<Record<NeedKind, number>>>;
export type NeedCounts = { readonly [F in NeedFigure]?: KindCounts };

/** Months carry what happened in them, `now` what is the case; as text `now` sorts after every month. */
export type CountPeriod = LocalMonth | 'now';

/** One more (1) or one less (-1) of one figure. */
export type CountChange = {
  readonly period: CountPeriod;
  readonly figure: NeedFigure;
  readonly kind: NeedKind;
  readonly by: 1 | -1;
};

/**
 * What an act changes in the counts of the need's building: nothing if it is a claim or a release.
 *
 * @param before the need as it was; null if it has just been posted.
 * @param after the need as the act left it, at its `updatedAt`.
 */
export const countChanges = (before: Need | null, after: Need): readonly CountChange[] => {
  const { kind, updatedAt } = after;
  const step = (figure: NeedFigure, period: CountPeriod, was: boolean, is: boolean): readonly CountChange[] =>
    was === is ? [] : [{ period, figure, kind, by: is ? 1 : -1 }];
  const month = beijingMonth(updatedAt);
  return [
    ...step('said', month, wasPublic(before), isPublic(after)),
    ...step('confirmed', month, before?.status === 'confirmed', after.status === 'confirmed'),
    ...step('waiting', 'now', before !== null && isWaiting(before), isWaiting(after)),
    ...step('awaitingNod', 'now', before?.status === 'done', after.status === 'done'),
  ];
};

const wasPublic = (before: Need | null): boolean => before !== null && isPublic(before);

const isWaiting = (need: Need): boolean => isPublic(need) && isUnfinished(need.status);

/** The sum over all kinds. */
export const sumOf = (counts: KindCounts = {}): number => Object.values(counts).reduce((sum, count) => sum + count, 0);
