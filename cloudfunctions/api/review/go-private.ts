import type { InstantMs } from '../../../shared/kernel/brand.ts';
import { fail, ok, type Result } from '../../../shared/kernel/errors.ts';
import type { NeedId } from '../../../shared/kernel/ids.ts';
import type { Opinion } from '../../../shared/review/opinion.ts';
import type { Review } from '../../../shared/review/review.ts';
import { takenOut } from '../../../shared/review/sorting.ts';
import type { ResidentAct } from '../../platform/context.ts';
import type { Transaction } from '../../platform/transaction.ts';
import { openFromOpinion } from '../need/index.ts';
import { isDecidedWithHead } from './head-decided.ts';
import { opinionDocument, saveReview } from './record.ts';

/** An opinion leaves the review and goes on as a private need: review, opinion and need in one transaction. */
export const goPrivate = async (
  transaction: Transaction,
  ctx: ResidentAct,
  { review, opinion }: { readonly review: Review; readonly opinion: Opinion },
  now: InstantMs,
): Promise<Result<{ readonly review: Review; readonly needId: NeedId }, 'OPINION_DECIDED'>> => {
  if (await isDecidedWithHead(transaction, review, opinion._id)) return fail('OPINION_DECIDED');
  const out = takenOut(review, opinion, 'madePrivate', now);
  if (!out.ok) return out;
  await transaction.replace('opinions', opinionDocument(out.value.opinion));
  await saveReview(transaction, out.value.review);
  const need = await openFromOpinion(transaction, ctx, { ...out.value, isPrivate: true }, now);
  return ok({ review: out.value.review, needId: need._id });
};
