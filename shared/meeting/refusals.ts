import { recoveredBy } from '../kernel/recovered-by.ts';

/** The refusals of this feature, each with what a screen offers after it (`shared/kernel/errors.ts`). */
export const MEETING_REFUSALS = {
  ...recoveredBy('refresh', [
    'MEETING_NOT_FOUND',
    'MEETING_BEGUN',
    'MEETING_NOT_RUNNING',
    'NO_QUORUM',
    'MATTERS_OPEN',
    'NO_DRAFT',
    'AMENDING_CLOSED',
    'ITEM_NOT_FOUND',
    'ALREADY_AMENDED',
    'NOT_REFUSED',
    'ALREADY_APPEALED',
    'APPEAL_NOT_FOUND',
    'OPINION_NOT_DECIDED',
  ]),
  ...recoveredBy('none', [
    'MEETING_TOO_EARLY',
    'FOR_NO_BUILDING',
    'NOT_ATTENDED',
    'APPEAL_TOO_LATE',
    'APPEAL_OF_OWN',
    'MATTER_PRIVATE',
    'SECRETARY_NEEDED',
    'ORDER_BEGUN',
    'GOES_ON_ALREADY',
  ]),
  ...recoveredBy('edit', ['MEETING_CODE_WRONG', 'ACCEPTOR_NEEDED', 'MONTH_NOT_POSSIBLE']),
} as const;
