import type { Output } from '../../platform/rpc.ts';
import { say } from '../../words/say.ts';

export type HoursSeen = Output<'earning.hours'>['items'][number];

/** A minute of a day as a clock says it. */
export const clockWord = (minute: number): string =>
  `${String(Math.floor(minute / 60))}:${String(minute % 60).padStart(2, '0')}`;

/** The stretches of a day, one after another. */
export const spansWords = (spans: HoursSeen['spans']): string =>
  spans
    .map(({ from, to, kind }) =>
      say('worked.span', { from: clockWord(from), to: clockWord(to), what: say(`points.deed.${kind}`) }),
    )
    .join(' ');
