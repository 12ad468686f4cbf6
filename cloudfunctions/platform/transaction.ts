import { setTimeout as pause } from 'node:timers/promises';
import { databaseErrorKind } from './database-error.ts';
import type { CollectionName, Documents } from './documents.ts';
import { startTransaction, command, type TransactionHandle } from './sdk.ts';
import { documentOf } from './store.ts';

/**
 * All that may be done inside a transaction. Queries, counts and bulk updates are missing on purpose: in WeChat's cloud
 * they silently run outside it (platform.md §0.3).
 */
export type Transaction = {
  get<N extends CollectionName>(name: N, id: string): Promise<Documents[N] | undefined>;
  /** Adds new documents; an id that exists makes the whole transaction fail as a duplicate. */
  insert<N extends CollectionName>(name: N, documents: readonly Documents[N][]): Promise<void>;
  /** Writes the whole document in place of what is there. */
  replace<N extends CollectionName>(name: N, document: Documents[N]): Promise<void>;
  /** Adds to one number of a document that exists. */
  increase<N extends CollectionName>(
    name: N,
    id: string,
    by: Partial<Record<keyof Documents[N] & string, number>>,
  ): Promise<void>;
};

/** Too many wanted the same document for too long, or the cloud is at its limit. Nothing is half done; asking again is safe. */
export class ContentionError extends Error {
  constructor(cause: unknown) {
    super('gave up after the last attempt', { cause });
    this.name = 'ContentionError';
  }
}

const ATTEMPTS_MAX = 16;
const BACKOFF_FIRST_MS = 8;
const BACKOFF_MAX_MS = 400;
/** No new attempt starts after this: the caller's function would die before it could answer. */
const GIVE_UP_AFTER_MS = 12_000;

/**
 * Runs `work` in one transaction and commits if it says so; the whole is begun again when another transaction was first,
 * when the cloud was busy, or when an answer was lost and nobody knows what became of it. `work` must therefore be safe to
 * repeat: everything it inserts has an id derived from its cause.
 *
 * The SDK's own `runTransaction` does not recognise conflicts raised by an operation (platform.md §0.1), hence this one.
 *
 * @throws {ContentionError} after the last attempt; anything else that `work` or the database throws, as it is.
 */
export const withTransaction = async <T>(
  work: (transaction: Transaction) => Promise<{ readonly commit: boolean; readonly value: T }>,
): Promise<T> => {
  const startedAt = performance.now();
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await attemptOnce(work);
    } catch (cause) {
      if (!isWorthRepeating(cause)) throw cause;
      if (attempt >= ATTEMPTS_MAX || performance.now() - startedAt > GIVE_UP_AFTER_MS) throw new ContentionError(cause);
      await pause(backoffMs(attempt));
    }
  }
};

const attemptOnce = async <T>(
  work: (transaction: Transaction) => Promise<{ readonly commit: boolean; readonly value: T }>,
): Promise<T> => {
  const handle = await startTransaction();
  try {
    const { commit, value } = await work(oneAfterAnother(handle));
    if (commit) await handle.commit();
    else await abandon(handle);
    return value;
  } catch (cause) {
    await abandon(handle);
    throw cause;
  }
};

/** After a conflict the cloud has already aborted it, and says so with an error that tells nothing new. */
const abandon = async (handle: TransactionHandle): Promise<void> => {
  await handle.rollback().catch(() => undefined);
};

const isWorthRepeating = (cause: unknown): boolean => {
  switch (databaseErrorKind(cause)) {
    case 'contended':
    case 'overloaded':
    case 'unknown-outcome':
      return true;
    case 'duplicate':
    case 'other':
      return false;
  }
};

/** Doubling, with full jitter: fifty phones that collided once do not collide in step again. */
const backoffMs = (attempt: number): number =>
  Math.random() * Math.min(BACKOFF_MAX_MS, BACKOFF_FIRST_MS * 2 ** attempt);

/** Two operations in flight in one transaction are refused as busy (platform.md §0.2), so each waits for the one before. */
const oneAfterAnother = (handle: TransactionHandle): Transaction => {
  let last: Promise<unknown> = Promise.resolve();
  const queued = <T>(operation: () => Promise<T>): Promise<T> => {
    const result = last.then(operation);
    last = result.catch(() => undefined);
    return result;
  };
  return {
    get: <N extends CollectionName>(name: N, id: string) =>
      queued(async () => documentOf(await handle.collection(name).doc(id).get()) as Documents[N] | undefined),
    insert: (name, documents) =>
      queued(async () => {
        if (documents.length > 0)
          await handle.collection(name).add({ data: documents.length === 1 ? only(documents) : documents });
      }),
    replace: (name, document) =>
      queued(async () => {
        const { _id, ...data } = document;
        await handle.collection(name).doc(_id).set({ data });
      }),
    increase: (name, id, by) =>
      queued(async () => {
        const data = Object.fromEntries(
          Object.entries(by).map(([field, amount]) => [field, command.inc(Number(amount))]),
        );
        const { stats } = await handle.collection(name).doc(id).update({ data });
        if (stats.updated !== 1) throw new Error(`no ${name} of id ${id} to increase`);
      }),
  };
};

const only = <T>(documents: readonly T[]): T => {
  const [first] = documents;
  if (first === undefined) throw new Error('nothing to insert');
  return first;
};
