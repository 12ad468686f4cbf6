import { now } from '../../../platform/clock.ts';
import { say } from '../../../words/say.ts';
import { day, monthName } from '../../../words/time.ts';

type Shown = { readonly festivalId: string | null; readonly name: string; readonly from: string; readonly to: string };

const dayOf = (of: string): string => day(Date.parse(`${of}T00:00:00+08:00`), now());

/** From when until when; one day alone by itself. */
export const saySpan = ({ from, to }: Shown): string =>
  from === to ? dayOf(from) : say('festivals.span', { from: dayOf(from), to: dayOf(to) });

/** What a change did not move is said with it. */
export const tellStaying = (staying: readonly string[], did: 'festivals.did.enter' | 'festivals.did.drop'): string =>
  staying[0] === undefined ? say(did) : say('festivals.did.stays', { month: monthName(staying[0]) });
