import type { remind as chinese } from '../zh/remind.ts';

/** Asking whether WeChat may tell. */
export const remind = {
  'remind.ask.posted': 'Should WeChat tell you when somebody helps?',
  'remind.ask.claimed': 'Should WeChat tell you the news?',
  'remind.ask.words': 'One tap is one message',
  'remind.accept': 'Tell me',
  'remind.decline': 'No need',
  'remind.yes': 'Good, WeChat will tell you',
  'remind.yes.words': 'Once when somebody comes, once when it changes, once when its day is near.',
  'remind.no': 'Never mind',
  'remind.no.words': 'You can always look here.',
} satisfies Readonly<Record<keyof typeof chinese, string>>;
