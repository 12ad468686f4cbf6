import { recoveredBy } from '../kernel/recovered-by.ts';

/** The refusals of what follows a need: reports, asking again, rating, notes, thanks (`kernel/errors.ts`). */
export const NEED_AFTER_REFUSALS = {
  ...recoveredBy('none', [
    'REPORT_SEEN',
    'TRIED_THIS_HOUR',
    'TRY_ANOTHER_TIME',
    'OWN_HOUSEHOLD',
    'FOLLOWERS_FULL',
    'UNDO_TOO_LATE',
    'NUDGED_TODAY',
    'NOTE_TOO_OLD',
    'NOTES_FULL',
    'TOO_MANY_NOTES',
  ]),
  ...recoveredBy('refresh', [
    'NOTHING_TO_ASK',
    'NOTHING_TO_RATE',
    'RATING_CLOSED',
    'ALREADY_FOLLOWED',
    'NOT_FOLLOWED',
    'NOTE_NOT_FOUND',
    'BODY_STANDS',
    'ALREADY_THANKED',
    'THANKS_TOO_LATE',
    'NO_PHOTOS',
    'PHOTOS_HIDDEN',
    'ALREADY_TAKEN_DOWN',
    'NOT_TAKEN_DOWN',
  ]),
  ...recoveredBy('edit', ['MERGE_NOT_POSSIBLE', 'OFFICE_IS_SUBJECT', 'BODY_NOT_FOUND']),
} as const;
