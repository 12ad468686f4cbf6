import { rateChanges, ratesOfNeed } from '../../../shared/need/after/rates.ts';
import { queueChange } from '../../../shared/need/queue.ts';
import type { Need } from '../../../shared/need/need.ts';
import type { EventDocument } from '../../platform/collections.ts';

/** The parts of an event by which things are counted beside its states; what is left out is not counted. */
export type Counted = {
  readonly queue?: NonNullable<EventDocument['queue']>;
  readonly rates?: NonNullable<EventDocument['rates']>;
};

/** The part of an event of a need by which the queue and the rates are counted. */
export const needCounted = (before: Need | null, after: Need): Counted => {
  const queue = queueChange(before, after);
  const rates = rateChanges(before ? ratesOfNeed(before) : [], ratesOfNeed(after));
  return { ...(queue === null ? {} : { queue }), ...(rates.length === 0 ? {} : { rates }) };
};
