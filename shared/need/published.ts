import { isPrivateKind } from './kind-rules.ts';
import type { Need } from './need.ts';

/**
 * True if every neighbour may read the need. Never what is private by its kind, or was taken down; not while a human has to look at its words, not when they were refused, and
 * not when it was taken back before anybody looked: those words were never published and are not now.
 */
export const isPublic = (need: Need): boolean =>
  isLetStand(need) && !isPrivateKind(need.kind) && need.takenDown === null;

/** True once nobody has to look at its words any more, whoever may read them. */
export const isLetStand = (need: Need): boolean =>
  need.status === 'withdrawn' ? need.wasPublished : need.status !== 'pending' && need.status !== 'refused';
