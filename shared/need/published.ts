import { isBetweenThem } from './assent.ts';
import type { Need } from './need.ts';
import { isPrivateNeed } from './privacy.ts';

/**
 * True if every neighbour may read the need. Never what is private, or was taken down; not while it waits for a yes or a human has to look at its words, not when they were refused, and
 * not when it was taken back before anybody looked: those words were never published and are not now.
 */
export const isPublic = (need: Need): boolean => isLetStand(need) && !isPrivateNeed(need) && need.takenDown === null;

/** True once nobody has to say yes or to look at its words any more, whoever may read them. */
export const isLetStand = (need: Need): boolean => {
  if (need.status === 'withdrawn') return need.wasPublished;
  return need.status !== 'pending' && need.status !== 'refused' && !isBetweenThem(need);
};
