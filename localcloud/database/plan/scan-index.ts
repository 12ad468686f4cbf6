import { documentTable, indexTable } from '../storage/catalog.ts';
import type { Collection, Index } from '../storage/catalog.ts';
import { numberCell, textCell } from '../storage/connection.ts';
import type { Cell, Connection, Row } from '../storage/connection.ts';
import type { StoredRow } from '../storage/stored-document.ts';
import type { Group, IndexScan } from './index-scan.ts';
import type { Interval } from './interval.ts';

const BATCH_MAX = 256;

type Entry = { readonly key: Buffer; readonly row: StoredRow };
type Entries = Generator<Entry, void, undefined>;

/** The documents of an index scan, each once, in the order of the scan if it serves one. */
export function* scanIndex(
  connection: Connection,
  collection: Collection,
  scan: IndexScan,
  wanted: number,
): Generator<StoredRow, void, undefined> {
  const first = Math.max(Math.ceil(wanted / Math.max(scan.groups.length, 1)), 1);
  const streams = scan.groups.map((group) => groupEntries(connection, collection, scan, group, first));
  const entries = streams.length === 1 ? streams[0] : mergedEntries(streams, scan);
  const seen = new Set<number>();
  for (const { row } of entries ?? []) {
    if (scan.index.multikey) {
      if (seen.has(row.rid)) continue;
      seen.add(row.rid);
    }
    yield row;
  }
}

function* groupEntries(
  connection: Connection,
  collection: Collection,
  { index, direction }: IndexScan,
  { intervals }: Group,
  first: number,
): Entries {
  const ordered = direction === 1 ? intervals : [...intervals].reverse();
  let size = Math.min(first, BATCH_MAX);
  for (const interval of ordered) {
    let last: { key: Buffer; rid: number } | undefined;
    for (;;) {
      const rows = readBatch(connection, collection, index, direction, interval, last, size);
      for (const row of rows) {
        const entry = toEntry(row);
        last = { key: entry.key, rid: entry.row.rid };
        yield entry;
      }
      if (rows.length < size) break;
      size = Math.min(Math.max(size * 2, 16), BATCH_MAX);
    }
  }
}

const toEntry = (row: Row): Entry => ({
  key: row[0] as Buffer,
  row: { rid: numberCell(row, 1), id: textCell(row, 2), body: textCell(row, 3) },
});

const readBatch = (
  connection: Connection,
  collection: Collection,
  index: Index,
  direction: 1 | -1,
  { from, to }: Interval,
  last: { key: Buffer; rid: number } | undefined,
  size: number,
): readonly Row[] => {
  const isUp = direction === 1;
  const order = isUp ? 'ASC' : 'DESC';
  const cells: Cell[] = [from, to];
  let where = 'x.k >= ? AND x.k < ?';
  if (last) {
    where = isUp ? '(x.k, x.rid) > (?, ?) AND x.k < ?' : 'x.k >= ? AND (x.k, x.rid) < (?, ?)';
    cells.splice(isUp ? 0 : 1, 1, last.key, last.rid);
  }
  // CROSS JOIN keeps SQLite from reading the documents first and looking for their entries.
  const sql =
    `SELECT x.k, d.rid, d.id, d.body FROM ${indexTable(index)} x CROSS JOIN ${documentTable(collection)} d ` +
    `ON d.rid = x.rid WHERE ${where} ORDER BY x.k ${order}, x.rid ${order} LIMIT ?`;
  return connection.rows(sql, [...cells, size]);
};

// Few streams, so the least of their heads is simply looked for.
function* mergedEntries(streams: readonly Entries[], { groups, direction }: IndexScan): Entries {
  const heads = streams.map((stream, at) => ({ stream, depth: groups[at]?.prefix.length ?? 0, head: stream.next() }));
  for (;;) {
    let best: { stream: Entries; depth: number; entry: Entry; place: (typeof heads)[number] } | undefined;
    for (const place of heads) {
      if (place.head.done === true) continue;
      const { value: entry } = place.head;
      const order = best && Buffer.compare(entry.key.subarray(place.depth), best.entry.key.subarray(best.depth));
      if (order === undefined || order * direction < 0) best = { ...place, entry, place };
    }
    if (!best) return;
    yield best.entry;
    best.place.head = best.stream.next();
  }
}

/** How many entries the scan covers, without reading a document. Only for scans of an index without arrays. */
export const countEntries = (connection: Connection, { index, groups }: IndexScan): number => {
  const sql = `SELECT COUNT(*) FROM ${indexTable(index)} WHERE k >= ? AND k < ?`;
  let total = 0;
  for (const { from, to } of groups.flatMap(({ intervals }) => intervals)) {
    const row = connection.row(sql, [from, to]);
    total += row ? numberCell(row, 0) : 0;
  }
  return total;
};
