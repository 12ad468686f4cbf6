import type { remind as chinese } from '../zh/remind.ts';

/** Asking whether WeChat may tell. */
export const remind = {
  'remind.ask.posted': 'Should WeChat tell you when somebody helps?',
  'remind.ask.claimed': 'Should WeChat tell you when they say yes?',
  'remind.ask.words': 'One tap is one message',
  'remind.accept': 'Tell me',
  'remind.decline': 'No need',
  'remind.yes': 'Good, WeChat will tell you',
  'remind.yes.posted': 'When somebody takes it, and when it is done.',
  'remind.yes.claimed': 'When they say yes, or when it is not good yet.',
  'remind.no': 'Never mind',
  'remind.no.words': 'You can always look here.',
} satisfies Readonly<Record<keyof typeof chinese, string>>;
