import type { InstantMs } from '../../../../shared/kernel/brand.ts';
import type { SpokenLine } from '../../platform/speech.ts';
import { say } from '../../words/say.ts';
import { inOneBreath, spoken, toPress } from '../../words/spoken.ts';
import { when } from '../../words/time.ts';
import { sayMore, sayStatus, type NeedRowData } from './status.ts';

/** A need as a neighbour would tell of it: what, where, since when, how it stands, who has it or how many are wanted. */
export const tellNeed = (need: NeedRowData, now: InstantMs): string =>
  spoken(
    inOneBreath([
      need.text,
      need.urgency === 'urgent' ? say('urgency.urgent') : '',
      need.buildingName,
      when(need.createdAt, now),
      sayStatus(need),
      sayMore(need),
    ]),
  );

/** The same in a list: its row is marked while it is said. */
export const needLine = (need: NeedRowData, now: InstantMs): SpokenLine => ({
  text: tellNeed(need, now),
  of: need.needId,
});

/** What is not done yet in my building, and the way to all of it. */
export const tellAround = (needs: readonly NeedRowData[], now: InstantMs): readonly SpokenLine[] => [
  inOneBreath([needs.length === 0 ? say('home.quiet') : say('home.building')]),
  ...needs.map((need) => needLine(need, now)),
  toPress(say('home.all')),
];
