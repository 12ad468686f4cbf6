import { nameOf, PARTS } from '../../../database/parts.ts';
import type { Progress } from '../../../platform/leaving.ts';
import type { DepartureDocument } from '../collections.ts';
import { LEAVING_ACTS } from './acts.ts';
import { forgetPart } from './forget.ts';
import { removeParts } from './remove.ts';

type Stage = { readonly name: string; readonly piece: (departure: DepartureDocument) => Promise<Progress> };

const removed = PARTS.filter(({ leaving }) => leaving.how === 'remove' || leaving.how === 'unlist');
const forgotten = PARTS.filter(({ leaving }) => leaving.how === 'forget');

/**
 * What a departure goes through, in this order, derived from what the collections declare: what goes with the account, what
 * forgets a name, and the features' own acts. A piece is bounded, and says when nothing is left of its stage.
 */
export const DEPARTURE_STAGES: readonly [Stage, ...Stage[]] = [
  {
    name: 'removals',
    piece: async (departure) => {
      await removeParts(removed, departure);
      return { isOver: true };
    },
  },
  ...forgotten.map((part) => ({ name: nameOf(part), piece: (d: DepartureDocument) => forgetPart(part, d) })),
  ...Object.entries(LEAVING_ACTS).map(([name, piece]) => ({ name, piece })),
];
