import type { refusals as chinese } from '../zh/refusals.ts';

/** Why an act did not happen, and what to do next. */
export const refusals = {
  'refusal.PEOPLE_NOT_POSSIBLE': 'These people cannot; see who lives there',
  'refusal.HOUSEHOLD_NUMBER_TAKEN': 'Another household has this number; take another',
  'refusal.GRID_NOT_POSSIBLE': 'Not this grid; choose another',
  'refusal.FLAT_TAKEN': 'Somebody lives there; choose another',
  'refusal.FILE_NOT_READABLE': 'This is no table, choose another file',
  'refusal.FILE_CHANGED': 'The table is another now, choose it again',
  'refusal.FILE_TOO_LARGE': 'The table is too large, split it',
  'refusal.FILE_LOCKED': 'The table has a password, take it off first',
  'refusal.FILE_OLD_SHEET': 'An old format, save it as xlsx first',
  'refusal.FILE_HAS_NO_HEADING': 'No row with name, building, flat was found',
  'refusal.PLACES_NOT_ACCEPTED': 'There are new buildings: look first',
  'refusal.IMPORT_NOT_FOUND': 'This roster is gone, choose the file again',
  'refusal.IMPORT_RUNNING': 'Another roster is still on its way, wait',
  'refusal.IMPORT_STALE': 'The roster has changed, check once more',
  'refusal.REMOVALS_NOT_ACCEPTED': 'Some go out: read the names first',
  'refusal.TAKE_BACK_NOT_POSSIBLE': 'Too late: it changed since',
  'refusal.SECOND_NEEDED': 'So many: somebody else has to look first',
  'refusal.IMPORT_OWN': 'You checked it: ask somebody else to look',
  'refusal.NUMBER_NOT_RIGHT': 'Not that many: look and type again',
} satisfies Readonly<Record<keyof typeof chinese, string>>;
