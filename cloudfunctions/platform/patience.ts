import { setTimeout as pause } from 'node:timers/promises';
import { databaseErrorKind } from './database-error.ts';

/** Too many wanted the same document for too long, or the cloud is at its limit. Nothing is half done; asking again is safe. */
export class ContentionError extends Error {
  constructor(cause: unknown) {
    super('gave up after the last attempt', { cause });
    this.name = 'ContentionError';
  }
}

const ATTEMPTS_MAX = 30;
const BACKOFF_FIRST_MS = 8;
const BACKOFF_MAX_MS = 400;
/** No new attempt starts after this: the caller's function would die before it could answer. */
const GIVE_UP_AFTER_MS = 12_000;

/**
 * Does an act again when the cloud was busy, when another transaction was first, or when an answer was lost and nobody
 * knows what became of it. The act must therefore be safe to repeat: a read, or a whole transaction.
 *
 * @throws {ContentionError} after the last attempt; anything else that the act throws, as it is.
 */
export const patiently = async <T>(act: () => Promise<T>): Promise<T> => {
  const startedAt = performance.now();
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await act();
    } catch (cause) {
      if (!isWorthRepeating(cause)) throw cause;
      if (attempt >= ATTEMPTS_MAX || performance.now() - startedAt > GIVE_UP_AFTER_MS) throw new ContentionError(cause);
      await pause(backoffMs(attempt));
    }
  }
};

const isWorthRepeating = (cause: unknown): boolean => {
  switch (databaseErrorKind(cause)) {
    case 'contended':
    case 'overloaded':
    case 'unknown-outcome':
    case 'transaction-over':
      return true;
    case 'duplicate':
    case 'other':
      return false;
  }
};

/** Doubling, with full jitter: fifty phones that collided once do not collide in step again. */
const backoffMs = (attempt: number): number =>
  Math.random() * Math.min(BACKOFF_MAX_MS, BACKOFF_FIRST_MS * 2 ** attempt);
