import type { BoardData, Figures } from '../figures.ts';

/** The plots that can be sent on; the last two are the board of all buildings, one population each. */
export const PLOTS = ['waiting', 'months', 'said', 'confirmed'] as const;
export type Plot = (typeof PLOTS)[number];

/** What a plot shows: of one building, or of all, in the order in which the reader saw them. */
export type Plotted = {
  readonly name: string;
  readonly of: Figures;
  readonly buildings: readonly Omit<BoardData['buildings'][number], 'rates'>[] | null;
  /** Whose row stands first; null where there are no rows. */
  readonly ownBuildingId: string | null;
};

export const plotOf = (param: string | undefined): Plot => PLOTS.find((known) => known === param) ?? 'waiting';
