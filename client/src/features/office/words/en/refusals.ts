import type { refusals as chinese } from '../zh/refusals.ts';

/** Why an act did not happen, and what to do next. */
export const refusals = {
  'refusal.OFFICE_NOT_FOUND': 'This office is gone, look again',
  'refusal.OFFICE_ENDED': 'This office has ended',
  'refusal.OFFICE_CODE_WRONG': 'The code is wrong, or too old',
} satisfies Readonly<Record<keyof typeof chinese, string>>;
