import type { Output } from '../../platform/rpc.ts';
import { say } from '../../words/say.ts';
import { monthName } from '../../words/time.ts';

export type Night = Output<'points.nights'>['items'][number];
export type Round = Output<'supervision.round'>;
export type RoundSeen = Output<'supervision.rounds'>['items'][number];
export type Item = Round['items'][number];

/** The first eight of a digest, in two groups: enough for the eye. */
export const shortOf = (digest: string): string => `${digest.slice(0, 4)} ${digest.slice(4, 8)}`;
/** One by one, as they are read out. */
export const oneByOne = (digits: string): string => digits.replace(/ /g, '').split('').join(' ');

/** What a round is of. */
export const monthOf = ({ month }: Pick<RoundSeen, 'month'>): string => say('round.month', { month: monthName(month) });

/** How a round stands, in one sentence. */
export const standOf = ({ status, sum }: RoundSeen): string => {
  if (status === 'announced' || status === 'drawing') return say(`round.is.${status}`);
  if (status === 'open') return say('round.is.open', { looked: sum.fine + sum.wrong, open: sum.open });
  return sum.wrong === 0 ? say('round.is.closed.fine') : say('round.is.closed', { wrong: sum.wrong });
};
