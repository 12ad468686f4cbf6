import { fail, ok, type Result } from '../../../shared/kernel/errors.ts';
import type { EventId, OpinionId } from '../../../shared/kernel/ids.ts';
import { plainWords } from '../../../shared/review/jielong/plain-words.ts';
import { takenOut } from '../../../shared/review/sorting.ts';
import type { ResidentAct } from '../../platform/context.ts';
import { digest } from '../../platform/digest.ts';
import type { Transaction } from '../../platform/transaction.ts';
import { reviewHappened } from './happened.ts';
import { lineIdOf, nicknameIdOf } from './ids.ts';
import { opinionDocument, reviewTaking, saveReview } from './record.ts';
import { keepNothing, keepOpinion, type By, type Kept, type Looked } from './saying.ts';
import { sideEvent } from '../../platform/side-event.ts';

type Line = {
  readonly looked: Looked;
  readonly by: By;
  readonly isNamed: boolean;
  readonly line: number | undefined;
  readonly replacesId: OpinionId | undefined;
  readonly called: string | undefined;
};
type Refusal = 'FLAT_NOT_FOUND' | 'OPINION_NOT_FOUND' | 'LINE_TAKEN' | 'HAS_SPOKEN' | 'SAID_ENOUGH' | 'REVIEW_FULL';

/** Keeps one line of a 接龙: what it replaces goes first, and a name that the household goes by is learnt with it. */
export const keepLine = async (
  transaction: Transaction,
  ctx: ResidentAct,
  { looked, by, isNamed, line, replacesId, called }: Line,
): Promise<Result<Kept, Refusal>> => {
  const gone = replacesId === undefined ? ok(null) : await takeOut(transaction, ctx, replacesId, by);
  if (!gone.ok) return gone;
  const kept =
    looked.text === ''
      ? await keepNothing(transaction, by)
      : await keepWords(transaction, looked, by, { isNamed, line });
  if (kept.ok && called !== undefined) await learn(transaction, called, by);
  return kept;
};

const keepWords = async (
  transaction: Transaction,
  looked: Looked,
  by: By,
  { isNamed, line }: Pick<Line, 'isNamed' | 'line'>,
) => {
  const taking = await reviewTaking(transaction, by.home.buildingId, by.now);
  if (!taking) return fail('FLAT_NOT_FOUND');
  const opinionId = lineIdOf(taking.review._id, by.home.householdId, plainWords(looked.text));
  if (await transaction.get('opinions', opinionId)) return fail('LINE_TAKEN');
  return keepOpinion(
    transaction,
    looked,
    { ...by, opinionId },
    { isNamed, isAboutCaptain: false, ...(line === undefined ? {} : { line }) },
  );
};

/** What the same line said before: of this household, from a 接龙, in a review that still takes opinions. */
const takeOut = async (
  transaction: Transaction,
  ctx: ResidentAct,
  opinionId: OpinionId,
  { home, now }: By,
): Promise<Result<null, 'OPINION_NOT_FOUND'>> => {
  const before = await transaction.get('opinions', opinionId);
  const taking = await reviewTaking(transaction, home.buildingId, now);
  const isOurs = before?.householdId === home.householdId && before.source === 'jielong';
  if (!isOurs || before.reviewId !== taking?.review._id) return fail('OPINION_NOT_FOUND');
  const out = takenOut(taking.review, before, 'withdrawn', now);
  if (!out.ok) return fail('OPINION_NOT_FOUND');
  await transaction.replace('opinions', opinionDocument(out.value.opinion));
  await saveReview(transaction, out.value.review);
  const change = { subject: opinionId, from: 'said', to: 'withdrawn', onBehalfOf: before.authorId };
  const happened = reviewHappened(ctx, out.value.review, 'review.withdrawn', change);
  const id = `event_${digest('line replaced', ctx.eventId)}` as EventId;
  await transaction.insert('events', [sideEvent(id, happened, ctx.method, now)]);
  return ok(null);
};

const learn = async (transaction: Transaction, called: string, { home, now }: By): Promise<void> => {
  const { _id: residentId, communityId, buildingId, householdId } = home;
  const _id = nicknameIdOf(buildingId, plainWords(called));
  const before = await transaction.get('nicknames', _id);
  if (before && before.called !== '' && before.householdId === householdId) return;
  if (before?.isUnwanted && before.residentId === residentId) return;
  const place = { communityId, buildingId, householdId, residentId };
  await transaction.replace('nicknames', { _id, schema: 1, createdAt: now, ...place, called });
};
