import { recoveredBy } from '../kernel/recovered-by.ts';

/** The refusals of this feature, each with what a screen offers after it (`kernel/errors.ts`). */
export const DRAW_REFUSALS = {
  ...recoveredBy('refresh', [
    'DRAW_NOT_FOUND',
    'DRAW_NOT_DRAFT',
    'DRAW_NOT_OPEN',
    'DRAW_NOT_FROZEN',
    'DRAW_NOT_DRAWN',
    'DRAW_BEGUN',
    'HAS_ENTERED',
    'NOT_ENTERED',
    'NOT_YOUR_TURN',
    'DIGITS_STAND',
    'QUESTION_NOT_FOUND',
    'QUESTION_ANSWERED',
    'QUESTIONS_OVER',
  ]),
  ...recoveredBy('none', ['DRAW_FULL', 'QUESTIONS_FULL', 'NOT_GROWN_UP', 'NOT_OF_PLACE', 'NOT_WITNESS']),
  ...recoveredBy('edit', ['DRAW_TIMES_WRONG', 'DRAW_HELD_BEFORE', 'WITNESSES_WRONG']),
} as const;
