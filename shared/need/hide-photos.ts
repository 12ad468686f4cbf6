import { countPictures } from '../capture/attached.ts';
import type { InstantMs } from '../kernel/brand.ts';
import { fail, ok, type Result } from '../kernel/errors.ts';
import type { Need } from './need.ts';

/**
 * Somebody in charge finds a child in the photos of a need: from now on they are for its author, its requester and those in charge alone. The need goes
 * on as it was.
 *
 * @returns in this order: `NO_PHOTOS` (none go with it), `PHOTOS_HIDDEN` (they are hidden already).
 */
export const hidePhotos = (need: Need, now: InstantMs): Result<Need, 'NO_PHOTOS' | 'PHOTOS_HIDDEN'> => {
  if (countPictures(need.media) === 0) return fail('NO_PHOTOS');
  return need.hasChild ? fail('PHOTOS_HIDDEN') : ok({ ...need, hasChild: true, updatedAt: now });
};
