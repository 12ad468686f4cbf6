import { chooseAccess } from '../plan/access.ts';
import { scan } from '../plan/scan.ts';
import type { Collection } from '../storage/catalog.ts';
import type { Connection } from '../storage/connection.ts';
import { readBody } from '../storage/stored-document.ts';
import type { StoredRow } from '../storage/stored-document.ts';
import type { Own } from '../transaction/transaction.ts';
import type { Document } from '../values/value.ts';
import type { Condition } from './condition.ts';
import { compileMatcher } from './matcher.ts';
import { SortedWindow, compileSortKey } from './sort.ts';
import type { SortField } from './sort.ts';

/** What a query reads: a connection, and over it the writes of the transaction it belongs to. */
export type View = { readonly connection: Connection; readonly own?: ReadonlyMap<string, Own> | undefined };

export type Query = {
  readonly condition: Condition;
  readonly sort: readonly SortField[];
  readonly skip: number;
  readonly limit: number;
};

/** Counted while a query runs. */
export type Cost = { examined: number; index?: string };

/** A match: the row it is in (none if only the transaction has it), its text, and the document on demand. */
export type Found = { readonly row: StoredRow | undefined; readonly body: string; readonly document: Document };

/** The documents a query asks for, in order. */
export const findDocuments = (view: View, collection: Collection, query: Query, cost: Cost): Found[] => {
  const { sort, skip, limit } = query;
  const matches = findMatches(view, collection, query.condition, cost);
  const end = Math.min(skip + limit, Number.MAX_SAFE_INTEGER);
  if (sort.length === 0) return take(matches, skip, end);
  const keyOf = compileSortKey(sort);
  const window = new SortedWindow<Found>(end);
  for (const found of matches) window.add(keyOf(found.document), found);
  return window.sorted().slice(skip);
};

const take = (matches: Iterable<Found>, skip: number, end: number): Found[] => {
  const taken: Found[] = [];
  if (end <= skip) return taken;
  let at = 0;
  for (const found of matches) {
    if (at >= skip) taken.push(found);
    at += 1;
    if (at >= end) break;
  }
  return taken;
};

/** All matches, candidates read as they are asked for. */
export function* findMatches(
  view: View,
  collection: Collection,
  condition: Condition,
  cost: Cost,
): Generator<Found, void, undefined> {
  const matches = compileMatcher(condition);
  const access = chooseAccess(condition);
  if (access.kind === 'ids') cost.index = '_id_';
  for (const row of scan(view.connection, collection, access)) {
    if (view.own?.has(row.id)) continue;
    cost.examined += 1;
    const document = readBody(row.body);
    if (matches(document)) yield { row, body: row.body, document };
  }
  for (const own of view.own?.values() ?? []) {
    if (own && matches(own.document)) yield { row: undefined, body: own.body, document: own.document };
  }
}
