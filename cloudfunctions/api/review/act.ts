import type { InstantMs } from '../../../shared/kernel/brand.ts';
import { fail, ok, type ErrorCode, type Result } from '../../../shared/kernel/errors.ts';
import type { OpinionId, ReviewId } from '../../../shared/kernel/ids.ts';
import type { ReviewEventKind } from '../../../shared/review/events.ts';
import { asOf } from '../../../shared/review/planned.ts';
import type { Review } from '../../../shared/review/review.ts';
import { runCommand, type Happened } from '../../platform/command.ts';
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
  /** The author hears of it, and why. */
  readonly tellsAuthor?: boolean;
  readonly reason?: string;
  readonly decide: (
    review: Review,
    opinion: OpinionDocument,
    now: InstantMs,
    transaction: Transaction,
  ) => Result<Review, E> | Promise<Result<Review, E>>;
};

/** One way in which a keeper sorts the opinions of a review. Those about the captain are not there for whoever sorts. */
export const sortOpinion = <E extends ErrorCode>(
  ctx: ResidentAct,
  { opinionId, kind, tellsAuthor = false, reason, decide }: Sorts<E>,
) =>
  runCommand<Acted, E | 'OPINION_NOT_FOUND' | 'FORBIDDEN', ResidentAct>(ctx, async (transaction, now, held) => {
    const opinion = await opinionToSort(transaction, opinionId);
    if (opinion?.communityId !== ctx.resident.communityId) return fail('OPINION_NOT_FOUND');
    if (!held.reaches(opinion)) return fail('FORBIDDEN');
    const before = await transaction.get('reviews', opinion.reviewId);
    if (!before) throw new Error(`${opinion._id} is in no review`);
    const decided = await decide(asOf(before, now), opinion, now, transaction);
    const told = tellsAuthor && opinion.authorId !== ctx.resident._id ? [opinion.authorId] : [];
    return kept(transaction, ctx, { before, kind, subject: opinionId, told, reason: reason ?? null }, decided);
  });

const SORTED: readonly OpinionDocument['wall'][] = ['shown', 'waiting', 'hidden'];
/** True for what whoever sorts reads: not what is about the captain, and not what is gone. */
export const isSorted = ({ wall }: OpinionDocument): boolean => SORTED.includes(wall);

/** An opinion that a keeper may sort; undefined for what is not theirs to read. */
export const opinionToSort = async (
  transaction: Transaction,
  opinionId: OpinionId,
): Promise<OpinionDocument | undefined> => {
  const opinion = await transaction.get('opinions', opinionId);
  return opinion && isSorted(opinion) ? opinion : undefined;
};

type Change = { readonly before: Review; readonly kind: ReviewEventKind; readonly subject: string } & Partial<
  Pick<Happened, 'told' | 'reason'>
>;
const kept = async <E extends ErrorCode>(
  transaction: Transaction,
  ctx: ResidentAct,
  { before, kind, subject, told = [], reason = null }: Change,
  decided: Result<Review, E>,
) => {
  if (!decided.ok) return decided;
  await saveReview(transaction, decided.value);
  const words = { reason, isReasonPublic: reason === null };
  const change = { subject, from: before.status, to: decided.value.status, told, ...words };
  return ok({ value: reviewActed(decided.value), happened: reviewHappened(ctx, decided.value, kind, change) });
};
