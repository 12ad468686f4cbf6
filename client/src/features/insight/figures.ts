import type { Output } from '../../platform/rpc.ts';

export type BuildingData = Output<'insight.building'>;
export type BoardData = Output<'insight.board'>;
/** What is told of one building, and of all of them together. */
export type Figures = Pick<BuildingData, 'waiting' | 'awaitingNod' | 'kinds'> & { months: readonly MonthData[] };
type MonthData = Pick<BuildingData['months'][number], 'month' | 'said' | 'confirmed'>;
/** The two populations a month is counted in. */
export const POPULATIONS = ['said', 'confirmed'] as const;
export type Population = (typeof POPULATIONS)[number];

/** True if nobody has said anything, now or in the months shown. */
export const isQuiet = ({ months, waiting }: Figures): boolean =>
  waiting === 0 && months.every(({ said, confirmed }) => said === 0 && confirmed === 0);
