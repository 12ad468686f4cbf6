import type { InstantMs } from '../../shared/kernel/brand.ts';
import { ok, fail, type ErrorCode, type Result } from '../../shared/kernel/errors.ts';
import type { ResidentId } from '../../shared/kernel/ids.ts';
import type { PublicAct } from './context.ts';
import { databaseErrorKind } from './database-error.ts';
import type { EventDocument } from './collections.ts';
import { getDocument } from './store.ts';
import { withTransaction, type Transaction } from './transaction.ts';

/** What a handler says happened; the rest of the event follows from the request. */
export type Happened = Pick<
  EventDocument,
  'subject' | 'kind' | 'from' | 'to' | 'reason' | 'communityId' | 'buildingId'
> & {
  readonly actorId: ResidentId | null;
  readonly actorName: string;
  /** False while a human has not looked at the words of the reason. */
  readonly isReasonPublic?: boolean;
  readonly topic?: EventDocument['topic'];
  readonly told?: EventDocument['told'];
};
type Done<T> = { readonly value: T; readonly happened: Happened };
/** A refusal that itself leaves a trace: what the transaction wrote is kept. */
export type Remembered<E extends ErrorCode> = { readonly ok: false; readonly code: E; readonly keep: true };

/**
 * Runs a writing method once, however often it is sent: what it does and the event that says so are one transaction, and
 * the event's id is derived from the request. A repeated request collides with that event and is answered what the first was.
 *
 * A refusal writes nothing, so it is not remembered; but before it is told, the event is looked up: the "refusal" of a
 * repeated request is mostly its own success seen again (the caller already holds the claim it asks for).
 *
 * @returns what `work` decided, or the first answer of the same request; `REQUEST_REUSED` if the request id was used for
 *   something else. @throws {ContentionError} when the cloud is too busy.
 */
export const runCommand = async <T, E extends ErrorCode>(
  ctx: PublicAct,
  work: (transaction: Transaction, now: InstantMs) => Promise<Result<Done<T>, E> | Remembered<E>>,
): Promise<Result<T, E | 'REQUEST_REUSED'>> => {
  try {
    const result = await withTransaction<Result<T, E>>(async (transaction, now) => {
      const decided = await work(transaction, now);
      if (!decided.ok) return { commit: 'keep' in decided, value: fail(decided.code) };
      await transaction.insert('events', [eventOf(ctx, decided.value, now)]);
      return { commit: true, value: ok(decided.value.value) };
    });
    return result.ok ? result : ((await firstAnswer<T>(ctx)) ?? result);
  } catch (cause) {
    const repeated = databaseErrorKind(cause) === 'duplicate' ? await firstAnswer<T>(ctx) : undefined;
    if (repeated) return repeated;
    throw cause;
  }
};

/** What the same request was answered before, if it was. */
export const firstAnswer = async <T>(ctx: PublicAct): Promise<Result<T, 'REQUEST_REUSED'> | undefined> => {
  const event = await getDocument('events', ctx.eventId);
  if (!event) return undefined;
  return event.fingerprint === ctx.fingerprint ? ok(event.reply as T) : fail('REQUEST_REUSED');
};

/**
 * A refusal that was decided before the transaction, from what may differ between two sendings of one request, such as
 * the judgement on its words: what was answered first still counts.
 */
export const refuseUnlessAnswered = async <T, E extends ErrorCode>(
  ctx: PublicAct,
  code: E,
): Promise<Result<T, E | 'REQUEST_REUSED'>> => (await firstAnswer<T>(ctx)) ?? fail(code);

const eventOf = <T>(ctx: PublicAct, { value, happened }: Done<T>, now: InstantMs): EventDocument => ({
  _id: ctx.eventId,
  schema: 1,
  createdAt: now,
  at: now,
  method: ctx.method,
  fingerprint: ctx.fingerprint,
  onBehalfOf: null,
  isReasonPublic: true,
  topic: null,
  told: [],
  ...happened,
  reply: value,
});
