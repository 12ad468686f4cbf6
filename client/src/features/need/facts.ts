import type { InstantMs } from '../../../../shared/kernel/brand.ts';
import { say } from '../../words/say.ts';
import { when } from '../../words/time.ts';
import { sayMore, sayStatus, type NeedRowData } from './status.ts';

/** A need as a neighbour would tell of it: what, where, since when, how it stands, who has it or how many are wanted. */
export const factsOf = (need: NeedRowData, now: InstantMs): readonly string[] => [
  need.text,
  need.urgency === 'urgent' ? say('urgency.urgent') : '',
  need.buildingName,
  when(need.createdAt, now),
  sayStatus(need),
  sayMore(need),
];
