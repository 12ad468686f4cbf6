import type { InstantMs } from '../../../../shared/kernel/brand.ts';
import { say } from '../../words/say.ts';
import { inOneBreath, spoken } from '../../words/spoken.ts';
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
