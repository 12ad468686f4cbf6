import type { Output } from '../../platform/rpc.ts';
import { say } from '../../words/say.ts';
import { monthName } from '../../words/time.ts';

/** What became of the same matter the last time. */
export type Before = NonNullable<Output<'review.say'>['before']>;

/** The month, the outcome and the number in its minutes, in one line. */
export const sayBefore = ({ month, outcome, no }: Before): string =>
  say('became.before', { month: monthName(month), outcome: say(`became.${outcome}`), no });
