import type { waiting as chinese } from '../zh/waiting.ts';

/** Acts of joining, in the line of what is not sent yet. */
export const waiting = {
  'unsent.act.membership.apply': 'My home: {what}',
  'unsent.act.membership.refuse': 'Not let in: {what}',
} satisfies Readonly<Record<keyof typeof chinese, string>>;
