import { patiently } from './patience.ts';
import { collection } from './sdk.ts';
import type { CollectionName, Documents } from '../database/collections.ts';

export type Query = Readonly<Record<string, unknown>>;
export type FindOptions = {
  readonly orderBy?: readonly [field: string, direction: 'asc' | 'desc'][];
  readonly limit: number;
};

/** One document, or undefined. */
export const getDocument = async <N extends CollectionName>(name: N, id: string): Promise<Documents[N] | undefined> => {
  // Asserted in a step of its own: whether anything fits what every collection holds is too much for the checker to work out.
  const found = documentOf(await patiently(() => collection(name).doc(id).get())) as Documents[N] | undefined;
  return found;
};

/** The documents that match, at most `limit` of them (1-1000). */
export const findDocuments = async <N extends CollectionName>(
  name: N,
  query: Query,
  { orderBy = [], limit }: FindOptions,
): Promise<readonly Documents[N][]> => {
  const ordered = orderBy.reduce(
    (handle, [field, direction]) => handle.orderBy(field, direction),
    collection(name).where(defined(query)),
  );
  const bound = bounded(limit);
  const found = (await patiently(() => ordered.limit(bound).get())).data as Documents[N][];
  return found;
};

/** The first match by the given order, or undefined. */
export const findFirst = async <N extends CollectionName>(name: N, query: Query): Promise<Documents[N] | undefined> =>
  (await findDocuments(name, query, { limit: 1 }))[0];

/** The SDK answers `data: null` for a missing document when it is told not to throw. */
export const documentOf = (reply: { data: unknown }): unknown => reply.data ?? undefined;

/**
 * The SDK silently drops `undefined` from a query, which then matches more than was meant (platform.md §0.7); here it is a bug.
 */
export const defined = (query: Query): Query => {
  const missing = Object.keys(query).filter((key) => query[key] === undefined);
  if (missing.length > 0 || Object.keys(query).length === 0)
    throw new Error(`query without a value for: ${missing.join(', ') || 'anything'}`);
  return query;
};

/** A limit that the cloud keeps to: 1-1000. */
export const bounded = (limit: number): number => {
  if (!Number.isInteger(limit) || limit < 1 || limit > 1000) throw new Error(`limit out of 1-1000: ${String(limit)}`);
  return limit;
};
