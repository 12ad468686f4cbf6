import type { refusals as chinese } from '../zh/refusals.ts';

/** Why nothing was done for somebody, and what to do next. */
export const refusals = {
  'refusal.HOUSEHOLD_NOT_FOUND': 'This household is not here any more, look again',
  'refusal.RESIDENT_NOT_FOUND': 'This person is not here any more, look again',
  'refusal.CARD_WRONG': 'Not the number on the card, look again',
  'refusal.NOBODY_TO_NOD': 'Nobody there has a phone: ask another way',
  'refusal.NOT_HOUSEMATE': 'On the roster they do not live with you',
  'refusal.HAS_ACCOUNT': 'They have an account now: they say it themselves',
  'refusal.HOUSEMATE_SAID_NO': 'They do not want those at home to act for them',
  'refusal.TOO_YOUNG_TO_SPEAK': 'Not 14 yet: let a grown-up say it for them',
} satisfies Readonly<Record<keyof typeof chinese, string>>;
