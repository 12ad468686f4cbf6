import type { refusals as chinese } from '../zh/refusals.ts';

/** Why an act did not happen, and what to do next. */
export const refusals = {
  'refusal.NOTICE_NOT_FOUND': 'This notice is gone, see others',
  'refusal.LINK_IN_NOTICE': 'A link opens nothing here: write whom to ask',
  'refusal.NOTICE_WITHDRAWN': 'This notice was taken back',
  'refusal.RECORDING_NOT_FOUND': 'This recording is gone',
} satisfies Readonly<Record<keyof typeof chinese, string>>;
