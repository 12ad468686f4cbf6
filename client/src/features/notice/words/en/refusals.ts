import type { refusals as chinese } from '../zh/refusals.ts';

/** Why an act did not happen, and what to do next. */
export const refusals = {
  'refusal.NOTICE_NOT_FOUND': 'This notice is gone, see others',
  'refusal.NOTICE_WITHDRAWN': 'This notice was taken back',
  'refusal.PICTURE_NOT_USABLE': 'This photo cannot be used, take another',
  'refusal.RECORDING_NOT_USABLE': 'This recording cannot be used, record again',
  'refusal.RECORDING_NOT_FOUND': 'This recording is gone',
} satisfies Readonly<Record<keyof typeof chinese, string>>;
