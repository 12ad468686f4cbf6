import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { EventId } from '../../../shared/kernel/ids.ts';
import { needFromOpinion } from '../../../shared/need/from-opinion.ts';
import type { Need } from '../../../shared/need/need.ts';
import type { Opinion } from '../../../shared/review/opinion.ts';
import type { Review } from '../../../shared/review/review.ts';
import type { ResidentAct } from '../../platform/context.ts';
import { digest } from '../../platform/digest.ts';
import type { Transaction } from '../../platform/transaction.ts';
import { needHappened } from './act.ts';
import { saveNeed } from './record.ts';
import { sideEvent } from '../../platform/side-event.ts';

type From = {
  readonly opinion: Opinion;
  readonly review: Review;
  /** True: it was made private, and no neighbour reads of it. */
  readonly isPrivate: boolean;
  /** The opinions that go on with it: their households follow the need. */
  readonly together?: readonly Opinion[];
};

/**
 * An opinion goes on as a need, in the transaction that decides of the opinion: the need and the event that says so, once, for both ids follow from
 * the opinion. Two reads and writes at most. Nobody is told: the event of what was decided tells the author.
 */
export const openFromOpinion = async (
  transaction: Transaction,
  ctx: ResidentAct,
  { opinion, review, isPrivate, together = [] }: From,
  now: InstantMs,
): Promise<Need> => {
  const author = await transaction.get('residents', opinion.authorId);
  const need = needFromOpinion(opinion, review, author, { isPrivate, together, now });
  await saveNeed(transaction, null, need);
  const happened = needHappened(ctx, need, { kind: 'need.fromReview', from: null, reason: null });
  const id = `event_${digest('from opinion', opinion._id)}` as EventId;
  await transaction.insert('events', [sideEvent(id, { ...happened, told: [] }, ctx.method, now)]);
  return need;
};
