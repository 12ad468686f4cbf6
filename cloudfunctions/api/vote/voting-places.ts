import type { ResidentDoc } from '../../../shared/community/documents.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { BuildingId } from '../../../shared/kernel/ids.ts';

/** Longer than any vote is announced and open: a roll that was frozen before is history. */
const MOVED_WITHIN_MS = 120 * 24 * 3_600_000;

/** The buildings that somebody moved out of not long ago: on a roll that was frozen before, their household still stands there. */
export const leftLately = ({ buildingId, pastHomes }: ResidentDoc, now: InstantMs): readonly BuildingId[] => [
  ...new Set(
    pastHomes
      .filter((home) => home.buildingId !== buildingId && home.until > now - MOVED_WITHIN_MS)
      .map((home) => home.buildingId),
  ),
];
