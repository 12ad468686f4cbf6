import { recoveredBy } from '../kernel/recovered-by.ts';

/** What a roster is refused for, each with what a screen offers after it (`kernel/errors.ts`). */
export const ROSTER_REFUSALS = recoveredBy('edit', [
  'FILE_NOT_READABLE',
  'FILE_CHANGED',
  'FILE_TOO_LARGE',
  'FILE_LOCKED',
  'FILE_OLD_SHEET',
  'FILE_HAS_NO_HEADING',
  'IMPORT_STALE',
  'REMOVALS_NOT_ACCEPTED',
  'PLACES_NOT_ACCEPTED',
  'SECOND_NEEDED',
  'TAKE_BACK_NOT_POSSIBLE',
  'IMPORT_OWN',
  'NUMBER_NOT_RIGHT',
]);
