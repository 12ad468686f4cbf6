import type { Collection } from '../storage/catalog.ts';
import { rowByPlace } from '../storage/stored-document.ts';
import type { StoredRow } from '../storage/stored-document.ts';
import type { WriteSession } from '../storage/write-session.ts';
import type { Condition } from './condition.ts';
import { findStored } from './find.ts';
import type { Cost } from './find.ts';

/**
 * The rows a write by a query is about, the first only if it is not for all. Their places are collected before any is
 * given out: a write that moves a document within the index being read would meet it again.
 */
export function* matchingRows(
  session: WriteSession,
  collection: Collection,
  condition: Condition,
  isForAll: boolean,
  cost: Cost,
): Generator<StoredRow, void, undefined> {
  const places: number[] = [];
  const view = { connection: session.connection };
  // The job may run again after a wait for a lock; what it cost is what its last run cost.
  cost.examined = 0;
  for (const { row } of findStored(view, collection, condition, isForAll ? Infinity : 1, cost)) {
    if (row) places.push(row.rid);
    if (!isForAll) break;
  }
  for (const place of places) {
    const row = rowByPlace(session.connection, collection, place);
    if (row) yield row;
  }
}
