import type { InstantMs } from '../kernel/brand.ts';
import { beijingMonth, type LocalMonth } from '../kernel/time.ts';
import { KIND_RULES } from '../need/kind-rules.ts';
import type { NeedKind } from '../need/kinds.ts';
import { isMoving } from '../need/moving.ts';
import { isUnfinished, NEED_TRANSITIONS, type NeedStatus } from '../need/need.ts';

/**
 * What is counted of needs. Each figure counts a population of its own, so none is a share of another (domain.md 1.7.1):
 * what is confirmed in a month was often said in an earlier one, and more may be confirmed than was said.
 * Needs that neighbours cannot read are in none of them (what was taken down is counted on: the matter waits, whatever became of its words), and neither is praise, which asks for nothing.
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

/** A change of state of one need, as its event says it. `from` is null for a post. */
export type NeedChange = {
  readonly from: NeedStatus | null;
  readonly to: NeedStatus;
  readonly kind: NeedKind;
  readonly at: InstantMs;
  /** It goes with its people to another building, and waits here no more (-1) or from now on (1). Left out of every other change. */
  readonly moves?: 1 | -1;
};

/**
 * What a change of state changes in the counts of the need's building: nothing if it is a claim or a release. One that moves with its people takes
 * along that it waits; that it was said stays where it was said.
 */
export const countChanges = ({ from, to, kind, at, moves }: NeedChange): readonly CountChange[] => {
  if (!KIND_RULES[kind].isCounted) return [];
  if (moves !== undefined) return movedAlong(to).map((figure) => ({ period: 'now', figure, kind, by: moves }));
  const step = (figure: NeedFigure, period: CountPeriod, was: boolean, is: boolean): readonly CountChange[] =>
    was === is ? [] : [{ period, figure, kind, by: is ? 1 : -1 }];
  const month = beijingMonth(at);
  const wasPublic = from !== null && isReadable(from);
  return [
    // Taken back before a human looked at its words, a need was never read.
    ...step('said', month, wasPublic, to === 'withdrawn' ? wasPublic : isReadable(to)),
    ...step('confirmed', month, from === 'confirmed', to === 'confirmed'),
    ...step('waiting', 'now', wasPublic && isUnfinished(from), isReadable(to) && isUnfinished(to)),
    ...step('awaitingNod', 'now', from === 'done', to === 'done'),
  ];
};

const movedAlong = (status: NeedStatus): readonly NeedFigure[] => [
  ...(isReadable(status) && isUnfinished(status) ? (['waiting'] as const) : []),
  ...(status === 'done' ? (['awaitingNod'] as const) : []),
];

/** The change that an event tells of; undefined for an event of anything but a need. */
export const needChangeOf = (event: {
  readonly kind: string;
  readonly from: string | null;
  readonly to: string;
  readonly topic: NeedKind | null;
  readonly at: InstantMs;
}): NeedChange | undefined => {
  const { from, to, topic, at } = event;
  const moves = event.kind === 'need.movedHere' ? 1 : -1;
  if (topic === null || !isStatus(to) || (from !== null && !isStatus(from))) return undefined;
  return { from, to, kind: topic, at, ...(isMoving(event.kind) ? { moves } : {}) };
};

const isStatus = (status: string): status is NeedStatus =>
  Object.prototype.hasOwnProperty.call(NEED_TRANSITIONS, status);

/** A status in which neighbours read the need. */
const isReadable = (status: NeedStatus): boolean =>
  !(['asked', 'notAgreed', 'pending', 'refused', 'withdrawn'] satisfies NeedStatus[] as NeedStatus[]).includes(status);

/** The sum over all kinds. */
export const sumOf = (counts: KindCounts = {}): number => Object.values(counts).reduce((sum, count) => sum + count, 0);
