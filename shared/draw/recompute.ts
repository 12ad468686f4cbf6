import { drawLots, type DrawStep } from './draw-lots.ts';
import { freezeList, type FrozenList } from './entrants.ts';
import { areAllDrawn } from './seed.ts';

/** A draw as it is published: whoever has it can draw again. */
export type PublishedDraw = FrozenList & {
  /** The digits of the three witnesses, in the order in which they were drawn. */
  readonly drawn: readonly string[];
  /** The keys in the order of the draw: as many as entrants. */
  readonly order: readonly string[];
};

/** Whether a published draw is right: the same, or the first thing that is not. */
export type Recomputed =
  | { readonly is: 'same'; readonly steps: readonly DrawStep[] }
  /** The list is not the one whose digest was published, or none that can be drawn from. */
  | { readonly is: 'listChanged' }
  /** There are not three times four digits. */
  | { readonly is: 'digitsWrong' }
  /** List and digits give another order. `place` is the first that differs, from 1. */
  | { readonly is: 'otherOrder'; readonly place: number; readonly steps: readonly DrawStep[] };

/** Draws again (重新算一遍), and holds it against what was published. */
export const recompute = ({ drawn, order, digest, ...list }: PublishedDraw): Recomputed => {
  const frozen = freezeList(list);
  if (frozen?.digest !== digest) return { is: 'listChanged' };
  if (!areAllDrawn(drawn)) return { is: 'digitsWrong' };
  const steps = drawLots(frozen, drawn);
  const differs = steps.findIndex(({ entrant }, index) => entrant.key !== order[index]);
  if (differs !== -1 || order.length !== steps.length)
    return { is: 'otherOrder', place: (differs === -1 ? steps.length : differs) + 1, steps };
  return { is: 'same', steps };
};
