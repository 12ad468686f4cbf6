import type { rates as chinese } from '../zh/rates.ts';

/** Three rates: spoken to in time, mended, satisfied. */
export const rates = {
  'rates.title': 'How it went',
  'rates.which': 'How long to look back',
  'rates.month': 'This month',
  'rates.half': 'Six months',
  'rates.mine': 'How my work went',
  'rates.sums': 'The last hundred together, never who said it.',
  'rates.answered': 'Spoken to in time',
  'rates.answered.of': '{n} of {of} that were due',
  'rates.solved': 'Mended',
  'rates.solved.of': '{n} of {of} that were asked',
  'rates.satisfied': 'Content',
  'rates.satisfied.of': '{n} of {of} who said so or not',
  'rates.none': 'None yet',
  'rates.few': 'Only {of} said so, shown from 5 on',
  'rates.apart': 'Besides: {parts}',
  'rates.notFound': '{n} not reached',
  'rates.notAsked': '{n} not asked',
} satisfies Readonly<Record<keyof typeof chinese, string>>;
