import type { InstantMs } from '../../../shared/kernel/brand.ts';
import { fail, ok, type ErrorCode, type Result } from '../../../shared/kernel/errors.ts';
import type { OpinionId, ReviewId } from '../../../shared/kernel/ids.ts';
import type { ReviewEventKind } from '../../../shared/review/events.ts';
import { asOf } from '../../../shared/review/planned.ts';
import type { Review } from '../../../shared/review/review.ts';
import { runCommand } from '../../platform/command.ts';
import type { ResidentAct } from '../../platform/context.ts';
import type { Transaction } from '../../platform/transaction.ts';
import type { OpinionDocument } from './collections.ts';
import { reviewActed, reviewHappened } from './happened.ts';
import { saveReview } from './record.ts';

type Acted = ReturnType<typeof reviewActed>;

/** One way in which a keeper changes a review as a whole: closes it, hands it over. */
export const actOnReview = <E extends ErrorCode>(
  ctx: ResidentAct,
  reviewId: ReviewId,
  kind: ReviewEventKind,
  decide: (review: Review, now: InstantMs) => Result<Review, E>,
) =>
  runCommand<Acted, E | 'REVIEW_NOT_FOUND' | 'FORBIDDEN', ResidentAct>(ctx, async (transaction, now, held) => {
    const before = await transaction.get('reviews', reviewId);
    if (before?.communityId !== ctx.resident.communityId) return fail('REVIEW_NOT_FOUND');
    if (!held.reaches(before)) return fail('FORBIDDEN');
    return kept(transaction, ctx, { before, kind, subject: reviewId }, decide(asOf(before, now), now));
  });

type Sorts<E extends ErrorCode> = {
  readonly opinionId: OpinionId;
  readonly kind: ReviewEventKind;
  readonly decide: (
    review: Review,
    opinion: OpinionDocument,
    now: InstantMs,
    transaction: Transaction,
  ) => Result<Review, E> | Promise<Result<Review, E>>;
};

/** One way in which a keeper sorts the opinions of a review. Those about the captain are not there for whoever sorts. */
export const sortOpinion = <E extends ErrorCode>(ctx: ResidentAct, { opinionId, kind, decide }: Sorts<E>) =>
  runCommand<Acted, E | 'OPINION_NOT_FOUND' | 'FORBIDDEN', ResidentAct>(ctx, async (transaction, now, held) => {
    const opinion = await opinionToSort(transaction, opinionId);
    if (opinion?.communityId !== ctx.resident.communityId) return fail('OPINION_NOT_FOUND');
    if (!held.reaches(opinion)) return fail('FORBIDDEN');
    const before = await transaction.get('reviews', opinion.reviewId);
    if (!before) throw new Error(`${opinion._id} is in no review`);
    const decided = await decide(asOf(before, now), opinion, now, transaction);
    return kept(transaction, ctx, { before, kind, subject: opinionId }, decided);
  });

/** An opinion that a keeper may sort; undefined for what is not theirs to read. */
export const opinionToSort = async (
  transaction: Transaction,
  opinionId: OpinionId,
): Promise<OpinionDocument | undefined> => {
  const opinion = await transaction.get('opinions', opinionId);
  return opinion?.wall === 'shown' || opinion?.wall === 'waiting' ? opinion : undefined;
};

type Change = { readonly before: Review; readonly kind: ReviewEventKind; readonly subject: string };
const kept = async <E extends ErrorCode>(
  transaction: Transaction,
  ctx: ResidentAct,
  { before, kind, subject }: Change,
  decided: Result<Review, E>,
) => {
  if (!decided.ok) return decided;
  await saveReview(transaction, decided.value);
  const change = { subject, from: before.status, to: decided.value.status };
  return ok({ value: reviewActed(decided.value), happened: reviewHappened(ctx, decided.value, kind, change) });
};
