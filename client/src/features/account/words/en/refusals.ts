import type { refusals as chinese } from '../zh/refusals.ts';

/** Why an act did not happen, and what to do next. */
export const refusals = {
  'refusal.NOT_THIS_PERSON': 'This phone is somebody else now, look again',
  'refusal.PHONE_NOT_SHARED': 'They left no number, knock at the door',
  'refusal.PHONE_NOT_GIVEN': 'WeChat gave no number, write it yourself',
  'refusal.TOO_MANY_READINGS': 'You looked at enough today, ask the captain',
  'refusal.LAST_ADMIN': 'You are the only administrator: find another first',
} satisfies Readonly<Record<keyof typeof chinese, string>>;
