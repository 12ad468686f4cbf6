import type { refusals as chinese } from '../zh/refusals.ts';

/** Why an act did not happen, and what to do next. */
export const refusals = {
  'refusal.NOT_SHAREABLE': 'This is not public, do not send it on',
  'refusal.CODE_NOT_FOUND': 'This code leads nowhere now, go to the front page',
} satisfies Readonly<Record<keyof typeof chinese, string>>;
