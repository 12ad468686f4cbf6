import type { mutual as chinese } from '../zh/mutual.ts';

/** The mutual-aid association: joining it, and what one says there. */
export const mutual = {
  'mutual.title': 'Neighbours who help',
  'mutual.what': 'Help with what you can do',
  'mutual.what.words': 'You hear of one fitting need a day at most',
  'mutual.skills': 'What can you do?',
  'mutual.hours': 'When do you have time?',
  'mutual.join': 'I will help',
  'mutual.change': 'Save',
  'mutual.leave': 'Leave',
  'mutual.did.join': 'You are in',
  'mutual.did.change': 'Saved',
  'mutual.did.leave': 'You left',
  'mutual.missed': 'It did not work out',
  'mutual.missed.words': 'What happened? You can say',
  'hours.morning': 'Mornings',
  'hours.afternoon': 'After 12',
  'hours.evening': 'Evenings',
  'hours.weekend': 'Weekends',
  'refusal.NOT_MEMBER': 'You are not a member',
} satisfies Readonly<Record<keyof typeof chinese, string>>;
