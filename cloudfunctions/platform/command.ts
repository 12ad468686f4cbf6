import type { InstantMs } from '../../shared/kernel/brand.ts';
import { ok, fail, type ErrorCode, type Result } from '../../shared/kernel/errors.ts';
import type { ResidentId } from '../../shared/kernel/ids.ts';
import type { PublicAct } from './context.ts';
import { databaseErrorKind } from './database-error.ts';
import type { EventDocument } from './collections.ts';
import { holdOffice } from './hold-office.ts';
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
  readonly following?: number;
  readonly queue?: NonNullable<EventDocument['queue']>;
  readonly rates?: NonNullable<EventDocument['rates']>;
  /** For whom it was done, where that is not the actor. */
  readonly onBehalfOf?: EventDocument['onBehalfOf'];
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
 * An act of an office holder holds the office first, and `work` gets the context of the attempt, in which the role stands as it is then.
 * Such an act must ask whether the role reaches what it is about; one that commits without asking is a bug.
 *
 * `again` answers a repeated request of a method that remembers nothing, from what stands now.
 *
 * @returns `FORBIDDEN` if the role that the method asks for has ended; what `work` decided; or the first answer of the same request;
 *   `REQUEST_REUSED` if the request id was used for something else. @throws {ContentionError} when the cloud is too busy.
 */
export const runCommand = async <T, E extends ErrorCode, C extends PublicAct = PublicAct>(
  ctx: C,
  work: (transaction: Transaction, now: InstantMs, held: C) => Promise<Result<Done<T>, E> | Remembered<E>>,
  again?: () => Promise<T>,
): Promise<Result<T, E | 'FORBIDDEN' | 'REQUEST_REUSED'>> => {
  try {
    const result = await withTransaction<Result<T, E | 'FORBIDDEN'>>(async (transaction, now, clock) => {
      const held = await holdOffice(transaction, ctx, clock);
      if (!held.ok) return { commit: false, value: held };
      const decided = await work(transaction, now, held.value.ctx);
      if (!decided.ok) return { commit: 'keep' in decided, value: fail(decided.code) };
      if (!held.value.hasAskedReach()) throw new Error(`${ctx.method} never asked whether the role reaches its place`);
      await transaction.insert('events', [eventOf(ctx, decided.value, now)]);
      return { commit: true, value: ok(decided.value.value) };
    });
    return result.ok ? result : ((await firstAnswer<T>(ctx, again)) ?? result);
  } catch (cause) {
    const repeated = databaseErrorKind(cause) === 'duplicate' ? await firstAnswer<T>(ctx, again) : undefined;
    if (repeated) return repeated;
    throw cause;
  }
};

/** What the same request was answered before, if it was; of a method that remembers nothing, what `again` says now. */
export const firstAnswer = async <T>(
  ctx: PublicAct,
  again?: () => Promise<T>,
): Promise<Result<T, 'REQUEST_REUSED'> | undefined> => {
  const event = await getDocument('events', ctx.eventId);
  if (!event) return undefined;
  if (event.method !== ctx.method || (event.fingerprint !== null && event.fingerprint !== ctx.fingerprint))
    return fail('REQUEST_REUSED');
  if (ctx.declared.remember !== 'nothing') return ok(event.reply as T);
  if (!again) throw new Error(`${ctx.method} remembers nothing and does not say how to answer again`);
  return ok(await again());
};

/**
 * A refusal that was decided before the transaction, from what may differ between two sendings of one request, such as
 * the judgement on its words: what was answered first still counts.
 */
export const refuseUnlessAnswered = async <T, E extends ErrorCode>(
  ctx: PublicAct,
  code: E,
): Promise<Result<T, E | 'REQUEST_REUSED'>> => (await firstAnswer<T>(ctx)) ?? fail(code);

const eventOf = <T>(ctx: PublicAct, { value, happened }: Done<T>, now: InstantMs): EventDocument => {
  const { event, remember } = ctx.declared;
  if (!event.includes(happened.kind)) throw new Error(`${ctx.method} does not declare ${happened.kind}`);
  return {
    _id: ctx.eventId,
    schema: 1,
    createdAt: now,
    at: now,
    method: ctx.method,
    fingerprint: remember === 'everything' ? ctx.fingerprint : null,
    onBehalfOf: null,
    isReasonPublic: true,
    topic: null,
    told: [],
    ...happened,
    reply: remember === 'nothing' ? null : value,
  };
};
