import { chooseAccess, indexNameOf, isExact, servesSort } from '../plan/access.ts';
import type { Access } from '../plan/access.ts';
import { countEntries } from '../plan/scan-index.ts';
import { scan } from '../plan/scan.ts';
import type { Collection } from '../storage/catalog.ts';
import type { Connection } from '../storage/connection.ts';
import type { Own } from '../transaction/transaction.ts';
import { nearestFirst, nearIn, needSphere } from '../geo/near.ts';
import { requestFailed } from '../wire/fault.ts';
import type { Condition } from './condition.ts';
import { Found } from './found.ts';
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

/** The documents a query asks for, in order. */
export const findDocuments = (view: View, collection: Collection, query: Query, cost: Cost): Found[] => [
  ...streamDocuments(view, collection, query, cost),
];

/** The same, read as they are asked for wherever their order allows it. */
export const streamDocuments = (view: View, collection: Collection, query: Query, cost: Cost): Iterable<Found> => {
  const { condition, sort, skip, limit } = query;
  const end = Math.min(skip + limit, Number.MAX_SAFE_INTEGER);
  if (limit === 0) return [];
  const near = nearIn(condition);
  if (near) needSphere(collection, near.path);
  const access = planned(collection, condition, sort, cost);
  const stored = storedMatches(view, collection, condition, access, near ? Infinity : end, cost);
  const own = ownMatches(view, condition);
  if (near && sort.length === 0) return nearestFirst(chained(own, stored), near).slice(skip, end);
  const isOrdered = servesSort(access, sort);
  if (isOrdered && own.length === 0) return slice(stored, skip, end);
  if (sort.length === 0) return slice(chained(own, stored), skip, end);
  const keyOf = compileSortKey(sort);
  const window = new SortedWindow<Found>(end);
  for (const found of isOrdered ? slice(stored, 0, end) : stored) window.add(keyOf(found.document), found);
  for (const found of own) window.add(keyOf(found.document), found);
  return window.sorted().slice(skip);
};

/** How many documents a condition finds; answered from an index alone where it can be. */
export const countDocuments = (view: View, collection: Collection, condition: Condition, cost: Cost): number => {
  if (nearIn(condition)) throw requestFailed('$geoNear, $near, and $nearSphere are not allowed in this context');
  const access = planned(collection, condition, [], cost);
  if (isExact(access) && !view.own) {
    const total = countEntries(view.connection, access.scan);
    cost.examined += total;
    return total;
  }
  let total = 0;
  for (const found of storedMatches(view, collection, condition, access, Infinity, cost)) total += found.row ? 1 : 0;
  return total + ownMatches(view, condition).length;
};

/** All matches among the stored documents, read as they are asked for. `wanted` is how many may be needed. */
export const findStored = (
  view: View,
  collection: Collection,
  condition: Condition,
  wanted: number,
  cost: Cost,
): Iterable<Found> =>
  storedMatches(view, collection, condition, planned(collection, condition, [], cost), wanted, cost);

const planned = (collection: Collection, condition: Condition, sort: readonly SortField[], cost: Cost): Access => {
  const access = chooseAccess(collection, condition, sort);
  const name = indexNameOf(access);
  if (name !== undefined) cost.index = name;
  return access;
};

function* storedMatches(
  view: View,
  collection: Collection,
  condition: Condition,
  access: Access,
  wanted: number,
  cost: Cost,
): Generator<Found, void, undefined> {
  const matches = isExact(access) ? undefined : compileMatcher(condition);
  for (const row of scan(view.connection, collection, access, wanted)) {
    cost.examined += 1;
    if (view.own?.has(row.id)) continue;
    const found = new Found(row, row.body);
    if (!matches || matches(found.document)) yield found;
  }
}

const ownMatches = (view: View, condition: Condition): Found[] => {
  if (!view.own) return [];
  const matches = compileMatcher(condition);
  return [...view.own.values()].flatMap((own) =>
    own && matches(own.document) ? [new Found(undefined, own.body, own.document)] : [],
  );
};

function* chained(...sources: readonly Iterable<Found>[]): Generator<Found, void, undefined> {
  for (const source of sources) yield* source;
}

function* slice(matches: Iterable<Found>, skip: number, end: number): Generator<Found, void, undefined> {
  if (end <= skip) return;
  let at = 0;
  for (const found of matches) {
    if (at >= skip) yield found;
    at += 1;
    if (at >= end) return;
  }
}
