import type { asking as chinese } from '../zh/asking.ts';

/** Whom to ask whether it is mended. */
export const asking = {
  'followUps.title': 'Is it mended?',
  'followUps.which': 'Which to see',
  'followUps.toAsk': 'To ask',
  'followUps.notSolved': 'Not mended',
  'followUps.toAsk.empty': 'Nobody to ask now',
  'followUps.toAsk.empty.words': 'What was done comes here the day after.',
  'followUps.notSolved.empty': 'Nobody said it is not mended',
  'followUps.notSolved.empty.words': 'Whoever says so when asked stands here.',
  'followUps.toAsk.mark': 'Go and ask',
  'followUps.tried': '{n} {n|time|times} in vain, ask again now',
  'followUps.closed': 'Closed {when}',
  'followUps.notSolved.mark': 'Asked: not mended yet',
} satisfies Readonly<Record<keyof typeof chinese, string>>;
