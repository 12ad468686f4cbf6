import { Plots, type Figures } from '../insight/index.ts';

/** Synthetic: six months of one building. */
const FIGURES: Figures = {
  months: [4, 7, 3, 9, 12, 9].map((said, at) => ({
    month: `2026-0${at + 1}`,
    said,
    confirmed: Math.floor(said * 0.7),
  })),
  waiting: 9,
  awaitingNod: 2,
  kinds: [
    { kind: 'water', waiting: 4 },
    { kind: 'lift', waiting: 3 },
    { kind: 'clean', waiting: 2 },
  ],
};

export const PlotsOfAll = () => <Plots of={FIGURES} at="community" target={{ page: 'board', id: 'community_1' }} />;
