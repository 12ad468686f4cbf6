import { flatWords } from './check-together.ts';
import type { ResidentFacts } from './documents.ts';

/** Where a stored person lives, in words. */
export const storedFlatWords = ({ buildingName, unit, flat }: ResidentFacts): string =>
  flatWords({ building: buildingName, unit, flat });
