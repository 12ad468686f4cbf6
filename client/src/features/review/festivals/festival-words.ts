import { now } from '../../../platform/clock.ts';
import { say } from '../../../words/say.ts';
import { day, monthName } from '../../../words/time.ts';

type Shown = { readonly festivalId: string | null; readonly name: string; readonly from: string; readonly to: string };

/** Those that the calendar knows, by its own keys: the calendar itself is not for a phone that only looks at its tabs. */
const KNOWN = [
  ...(['springFestival', 'lanternFestival', 'thirdOfMarch', 'dragonBoat', 'sixthOfJune'] as const),
  ...(['ghostFestival', 'midAutumn', 'doubleNinth', 'newYearsEve', 'qingming'] as const),
];

/** An entered one goes by its name, one that the calendar knows by a word of ours. */
export const sayFestival = ({ festivalId, name }: Shown): string => {
  const known = festivalId === null ? KNOWN.find((one) => one === name) : undefined;
  return known === undefined ? name : say(`festival.${known}`);
};

const dayOf = (of: string): string => day(Date.parse(`${of}T00:00:00+08:00`), now());

/** From when until when; one day alone by itself. */
export const saySpan = ({ from, to }: Shown): string =>
  from === to ? dayOf(from) : say('festivals.span', { from: dayOf(from), to: dayOf(to) });

/** What a change did not move is said with it. */
export const tellStaying = (staying: readonly string[], did: 'festivals.did.enter' | 'festivals.did.drop'): string =>
  staying[0] === undefined ? say(did) : say('festivals.did.stays', { month: monthName(staying[0]) });
