import type { MediaCheck } from '../../../shared/capture/check.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import { databaseErrorKind } from '../../platform/database-error.ts';
import { withTransaction, type Transaction, type Work } from '../../platform/transaction.ts';
import type { MediaDocument } from './collections.ts';

/** Between a refusal and the sweep: an act that read the file before the refusal is committed by then. */
const IN_FLIGHT_MS = 60_000;

/** How a file stands after a verdict. The sweep tells the author of a refused one, or ends it if nothing names it. */
export const judged = (
  media: MediaDocument,
  check: MediaCheck,
  now: InstantMs,
): Pick<MediaDocument, 'check' | 'askAgainAt' | 'sweepAt'> => ({
  check,
  askAgainAt: null,
  sweepAt: check === 'risky' ? ((now + IN_FLIGHT_MS) as InstantMs) : media.sweepAt,
});

/** Writes a file whose verdict is on its way, or has come already. */
export const saveAsked = async (transaction: Transaction, media: MediaDocument, now: InstantMs): Promise<void> => {
  const { traceId: _id, _id: mediaId } = media;
  const early = _id === null ? undefined : await transaction.get('mediaChecks', _id);
  if (_id !== null && early) await transaction.remove('mediaChecks', _id);
  else if (_id !== null)
    await transaction.insert('mediaChecks', [{ _id, schema: 1, createdAt: now, mediaId, verdict: null }]);
  const known = early?.verdict ? { ...media, ...judged(media, early.verdict, now) } : media;
  await transaction.replace('media', known);
};

/** WeChat's verdict, for the file it is about or for who will ask for it. One that comes twice, or after the staff decided, changes nothing. */
export const takeVerdict = (traceId: string, verdict: MediaCheck): Promise<void> =>
  whoeverIsFirst(async (transaction, now) => {
    const question = await transaction.get('mediaChecks', traceId);
    if (!question) {
      await transaction.insert('mediaChecks', [{ _id: traceId, schema: 1, createdAt: now, mediaId: null, verdict }]);
      return { commit: true, value: undefined };
    }
    if (question.mediaId === null) return { commit: false, value: undefined };
    const media = await transaction.get('media', question.mediaId);
    await transaction.remove('mediaChecks', traceId);
    if (media?.traceId === traceId && media.judgedBy === null)
      await transaction.replace('media', { ...media, ...judged(media, verdict, now) });
    return { commit: true, value: undefined };
  });

/** The verdict and the file may both be written first; the second one then finds the other. */
export const whoeverIsFirst = async <T>(work: Work<T>): Promise<T> => {
  try {
    return await withTransaction(work);
  } catch (cause) {
    if (databaseErrorKind(cause) !== 'duplicate') throw cause;
    return withTransaction(work);
  }
};
