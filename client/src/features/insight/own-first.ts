import type { BoardData } from './figures.ts';

type Rows = BoardData['buildings'];

/** Every building in the order in which people count them, but the reader's own before all. */
export const ownFirst = (rows: Rows, ownId: string): Rows => [
  ...rows.filter(({ buildingId }) => buildingId === ownId),
  ...rows.filter(({ buildingId }) => buildingId !== ownId),
];
