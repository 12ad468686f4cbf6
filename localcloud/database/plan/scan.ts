import { documentTable } from '../storage/catalog.ts';
import type { Collection } from '../storage/catalog.ts';
import type { Connection } from '../storage/connection.ts';
import { rowById, toStoredRow } from '../storage/stored-document.ts';
import type { StoredRow } from '../storage/stored-document.ts';
import type { Access } from './access.ts';
import type { IdScan } from './id-scan.ts';
import { scanIndex } from './scan-index.ts';

export type Rows = Generator<StoredRow, void, undefined>;

const BATCH_MAX = 256;

/** The next batch is as large as the caller can be expected to want, then larger while it goes on asking. */
const nextBatch = (size: number): number => Math.min(Math.max(size * 2, 16), BATCH_MAX);

/**
 * Reads the candidates in batches, so that whoever stops early has read little. `wanted` is how many the caller
 * expects to need.
 */
export function* scan(connection: Connection, collection: Collection, access: Access, wanted: number): Rows {
  switch (access.kind) {
    case 'id':
      yield* access.scan.ids
        ? namedRows(connection, collection, access.scan.ids)
        : idRange(connection, collection, access.scan, wanted);
      return;
    case 'index':
      yield* scanIndex(connection, collection, access.scan, wanted);
      return;
    case 'union': {
      const seen = new Set<number>();
      for (const branch of access.scans) {
        for (const row of scanIndex(connection, collection, branch, wanted)) {
          if (seen.has(row.rid)) continue;
          seen.add(row.rid);
          yield row;
        }
      }
      return;
    }
    case 'all':
      yield* allRows(connection, collection, wanted);
  }
}

function* namedRows(connection: Connection, collection: Collection, ids: readonly string[]): Rows {
  for (const id of ids) {
    const row = rowById(connection, collection, id);
    if (row) yield row;
  }
}

function* allRows(connection: Connection, collection: Collection, wanted: number): Rows {
  const sql = `SELECT rid, id, body FROM ${documentTable(collection)} WHERE rid > ? ORDER BY rid LIMIT ?`;
  let after = -1;
  for (let size = Math.min(wanted, BATCH_MAX); ; size = nextBatch(size)) {
    const rows = connection.rows(sql, [after, size]).map(toStoredRow);
    yield* rows;
    const last = rows.at(-1);
    if (!last || rows.length < size) return;
    after = last.rid;
  }
}

function* idRange(connection: Connection, collection: Collection, range: IdScan, wanted: number): Rows {
  const isUp = range.direction === 1;
  let { from, to } = range;
  for (let size = Math.min(wanted, BATCH_MAX); ; size = nextBatch(size)) {
    const lower = from ? `id ${from.isIncluded ? '>=' : '>'} ?` : '1';
    const upper = to ? `id ${to.isIncluded ? '<=' : '<'} ?` : '1';
    const sql =
      `SELECT rid, id, body FROM ${documentTable(collection)} WHERE ${lower} AND ${upper} ` +
      `ORDER BY id ${isUp ? 'ASC' : 'DESC'} LIMIT ?`;
    const bounds = [from, to].flatMap((bound) => (bound ? [bound.id] : []));
    const rows = connection.rows(sql, [...bounds, size]).map(toStoredRow);
    yield* rows;
    const last = rows.at(-1);
    if (!last || rows.length < size) return;
    if (isUp) from = { id: last.id, isIncluded: false };
    else to = { id: last.id, isIncluded: false };
  }
}
