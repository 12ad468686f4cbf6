import { queueChange } from '../../../shared/need/queue.ts';
import type { Need } from '../../../shared/need/need.ts';
import type { EventDocument } from '../../platform/collections.ts';

/** The part of an event of a need by which the queue is counted. */
export const queueCounted = (
  before: Need | null,
  after: Need,
): { readonly queue?: NonNullable<EventDocument['queue']> } => {
  const queue = queueChange(before, after);
  return queue === null ? {} : { queue };
};
