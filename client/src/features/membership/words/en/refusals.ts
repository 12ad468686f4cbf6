import type { refusals as chinese } from '../zh/refusals.ts';

/** Why an act did not happen, and what to do next. */
export const refusals = {
  'refusal.NAME_NOT_ON_ROSTER': 'Flat and name do not go together, look again',
  'refusal.NAMESAKES_YEAR': 'Two of that name live there: which year were you born?',
  'refusal.NAMESAKES_HEAD': 'Two of that name live there: are you the head?',
  'refusal.NAMESAKES_ALIKE': 'Two of that name live there: ask the captain',
  'refusal.TOO_MANY_ATTEMPTS': 'Too many tries today, ask your captain',
  'refusal.APPLIED_TOO_OFTEN': 'Asked too often today, let your captain come',
  'refusal.MEMBERSHIP_EXISTS': 'You have asked already, wait for your captain',
  'refusal.IDENTITY_TAKEN': 'This WeChat is in use already, take another',
  'refusal.RESIDENT_ALREADY_BOUND': 'This person is in already, check first',
  'refusal.RESIDENT_LEAVING': 'They left just now, wait a minute',
} satisfies Readonly<Record<keyof typeof chinese, string>>;
