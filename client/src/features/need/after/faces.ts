import type { IconName } from '../../../ui/index.ts';

/** From not at all to very: a face and a number each. */
export const SCORES = [1, 2, 3, 4, 5] as const;
export type Score = (typeof SCORES)[number];
export const FACES = {
  1: 'face-1',
  2: 'face-2',
  3: 'face-3',
  4: 'face-4',
  5: 'face-5',
} as const satisfies Record<Score, IconName>;
