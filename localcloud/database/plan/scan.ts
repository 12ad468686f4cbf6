import { documentTable } from '../storage/catalog.ts';
import type { Collection } from '../storage/catalog.ts';
import type { Connection } from '../storage/connection.ts';
import { rowById, toStoredRow } from '../storage/stored-document.ts';
import type { StoredRow } from '../storage/stored-document.ts';
import type { Access } from './access.ts';

const BATCH = 200;

/** Reads the candidates in small batches, so that whoever stops early has read little. */
export function* scan(
  connection: Connection,
  collection: Collection,
  access: Access,
): Generator<StoredRow, void, undefined> {
  if (access.kind === 'ids') {
    for (const id of access.ids) {
      const row = rowById(connection, collection, id);
      if (row) yield row;
    }
    return;
  }
  let after = 0;
  const sql = `SELECT rid, id, body FROM ${documentTable(collection)} WHERE rid > ? ORDER BY rid LIMIT ${BATCH}`;
  for (;;) {
    const rows = connection.rows(sql, [after]).map(toStoredRow);
    yield* rows;
    const last = rows.at(-1);
    if (!last || rows.length < BATCH) return;
    after = last.rid;
  }
}
