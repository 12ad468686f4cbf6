import type { refusals as chinese } from '../zh/refusals.ts';

/** Refusals of every method, and of every text. */
export const refusals = {
  'refusal.NETWORK': 'No network. Not done, try again later',
  'refusal.BUSY': 'Many people are here, tap again',
  'refusal.INTERNAL': 'Something went wrong, try again later',
  'refusal.INVALID_INPUT': 'Something is not filled in right, have a look',
  'refusal.REQUEST_REUSED': 'This was sent before, look again',
  'refusal.CLIENT_TOO_OLD': 'This app is old: close it and open it again',
  'refusal.NOT_RESIDENT': 'First find your home',
  'refusal.FORBIDDEN': 'This is not yours to do, ask your captain',
  'refusal.SENT_TOO_MUCH': 'That was a lot, try again later. If urgent, call',
  'refusal.TEXT_REFUSED': 'Some words cannot be sent, change them',
  'refusal.TEXT_NEEDS_LOOK': 'Some words want one more look first',
} satisfies Readonly<Record<keyof typeof chinese, string>>;
