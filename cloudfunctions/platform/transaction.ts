import type { InstantMs } from '../../shared/kernel/brand.ts';
import { now } from './clock.ts';
import { databaseErrorKind } from './database-error.ts';
import type { CollectionName, Documents } from '../database/collections.ts';
import { inOrder, type Moment } from './in-order.ts';
import { patiently } from './patience.ts';
import { startTransaction, command, type TransactionHandle } from './sdk.ts';
import { documentOf } from './store.ts';

/**
 * All that may be done inside a transaction. Queries, counts and bulk updates are missing on purpose: in WeChat's cloud
 * they silently run outside it (platform.md §0.3).
 */
export type Transaction = {
  /**
   * A document as the snapshot of this transaction shows it. Reading protects nothing: of two transactions that read the same document and
   * write different ones, both commit (write skew). What a decision leans on and does not write, it holds.
   */
  get<N extends CollectionName>(name: N, id: string): Promise<Documents[N] | undefined>;
  /**
   * Holds a document: whoever writes it at the same time is met as a conflict, so that what was decided by it still stands at the commit.
   * One round trip; it writes a counter that nobody reads. Hold what belongs to the actor, never what many share: they would all wait
   * for each other. False if there is no such document.
   */
  hold(name: CollectionName, id: string): Promise<boolean>;
  /** Adds new documents; an id that exists makes the whole transaction fail as a duplicate. */
  insert<N extends CollectionName>(name: N, documents: readonly Documents[N][]): Promise<void>;
  /** Writes the whole document in place of what is there. */
  replace<N extends CollectionName>(name: N, document: Documents[N]): Promise<void>;
  /** Removes one document, if it is there. */
  remove(name: CollectionName, id: string): Promise<void>;
  /** Adds to one number of a document that exists. */
  increase<N extends CollectionName>(
    name: N,
    id: string,
    by: Partial<Record<keyof Documents[N] & string, number>>,
  ): Promise<void>;
  /**
   * Adds to numbers of a document, which is made of `fresh` if it is not there yet. The numbers are named by their paths,
   * such as `said.water`; one that is missing counts as zero. One round trip, three for a document that is new.
   */
  count<N extends CollectionName>(name: N, fresh: Documents[N], by: Readonly<Record<string, number>>): Promise<void>;
};

/**
 * What is done in a transaction. `now` is when this attempt at it began, and never before what it read says it was written: a machine's
 * clock may be behind, the order of what happened is not. `clock` is what the machine says, for what ends at a time.
 */
export type Work<T> = (
  transaction: Transaction,
  now: InstantMs,
  clock: InstantMs,
) => Promise<{ readonly commit: boolean; readonly value: T }>;

/**
 * Runs `work` in one transaction and commits if it says so; the whole is begun again as `patiently` says. `work` must
 * therefore be safe to repeat: everything it inserts has an id derived from its cause.
 *
 * Each attempt has a `now` of its own, read once its snapshot stands: what is committed later on the same document then
 * also says a later time, and a timeline sorted by time tells what happened in the order in which it happened (D6). A document that says it
 * was written later than that (a clock was put back, or another machine's is ahead) begins the attempt again, a millisecond after it (decision 095).
 *
 * The SDK's own `runTransaction` does not recognise conflicts raised by an operation (platform.md §0.1), hence this one.
 *
 * @throws {ContentionError} after the last attempt; anything else that `work` or the database throws, as it is.
 */
export const withTransaction = <T>(work: Work<T>): Promise<T> =>
  patiently(inOrder((moment) => attemptOnce(work, moment)));

const attemptOnce = async <T>(work: Work<T>, momentOf: (clock: InstantMs) => Moment): Promise<T> => {
  const handle = await startTransaction();
  const clock = now();
  const moment = momentOf(clock);
  try {
    const { commit, value } = await work(oneAfterAnother(handle, moment), moment.at, clock);
    if (commit) await handle.commit();
    else await abandon(handle);
    return value;
  } catch (cause) {
    await abandon(handle);
    throw cause;
  }
};

const ROLLBACKS_MAX = 4;

/**
 * Gives up what the transaction holds, so that others need not wait until it expires. After a conflict the cloud has
 * already aborted it, and says so with an error that tells nothing new; a rollback that was lost on the way is sent again.
 */
const abandon = async (handle: TransactionHandle): Promise<void> => {
  for (let attempt = 1; attempt <= ROLLBACKS_MAX; attempt += 1) {
    const failure = await handle.rollback().then(
      () => undefined,
      (cause: unknown) => databaseErrorKind(cause),
    );
    if (failure !== 'unknown-outcome' && failure !== 'overloaded') return;
  }
};

/** Two operations in flight in one transaction are refused as busy (platform.md §0.2), so each waits for the one before. */
const oneAfterAnother = (handle: TransactionHandle, moment: Moment): Transaction => {
  let last: Promise<unknown> = Promise.resolve();
  const queued = <T>(operation: () => Promise<T>): Promise<T> => {
    const result = last.then(operation);
    last = result.catch(() => undefined);
    return result;
  };
  const own = new Set<string>();
  return {
    get: <N extends CollectionName>(name: N, id: string) =>
      queued(async () => {
        const found = documentOf(await handle.collection(name).doc(id).get()) as Documents[N] | undefined;
        if (found !== undefined && !own.has(id)) moment.mustFollow(found);
        return found;
      }),
    hold: (name, id) => queued(() => increased(handle, name, id, {})),
    insert: (name, documents) =>
      queued(async () => {
        for (const { _id } of documents) own.add(_id);
        if (documents.length > 0)
          await handle.collection(name).add({ data: documents.length === 1 ? only(documents) : documents });
      }),
    replace: (name, document) =>
      queued(async () => {
        const { _id, ...data } = document;
        own.add(_id);
        await handle.collection(name).doc(_id).set({ data });
      }),
    remove: (name, id) =>
      queued(async () => {
        await handle.collection(name).doc(id).remove();
      }),
    increase: (name, id, by) =>
      queued(async () => {
        if (!(await increased(handle, name, id, by))) throw new Error(`no ${name} of id ${id} to increase`);
      }),
    count: (name, fresh, by) =>
      queued(async () => {
        const { _id, ...data } = fresh;
        if (await increased(handle, name, _id, by)) return;
        await handle.collection(name).doc(_id).set({ data });
        if (!(await increased(handle, name, _id, by))) throw new Error(`${name} of id ${_id} did not stay`);
      }),
  };
};

/**
 * Adds to numbers of a document by their paths; false if there is no such document. The cloud counts what changed, so that adding nothing
 * would look as if nothing were there: the counter of `hold` always moves with it.
 */
const increased = async (
  handle: TransactionHandle,
  name: CollectionName,
  id: string,
  by: Readonly<Partial<Record<string, number>>>,
): Promise<boolean> => {
  const moved = { ...by, holds: 1 };
  const data = Object.fromEntries(Object.entries(moved).map(([path, amount]) => [path, command.inc(amount)]));
  const { stats } = await handle.collection(name).doc(id).update({ data });
  return stats.updated === 1;
};

const only = <T>(documents: readonly T[]): T => {
  const [first] = documents;
  if (first === undefined) throw new Error('nothing to insert');
  return first;
};
