import { documentTable, indexTable } from './catalog.ts';
import type { Collection } from './catalog.ts';
import { numberCell, textCell } from './connection.ts';
import type { Connection } from './connection.ts';
import { documentKeys } from './index-keys.ts';
import { readBody } from './stored-document.ts';

const BATCH = 500;

/** Reads every document of a collection and counts its index entries. Gives what is wrong: unreadable documents by `_id`, indexes by name. */
export const checkCollection = (connection: Connection, collection: Collection): readonly string[] => {
  const wrong: string[] = [];
  const entries = new Map(collection.indexes.map((index) => [index, 0]));
  const statement = `SELECT rid, id, body FROM ${documentTable(collection)} WHERE rid > ? ORDER BY rid LIMIT ${String(BATCH)}`;
  let rows = connection.rows(statement, [-1]);
  for (; rows.length > 0; rows = connection.rows(statement, [rows.at(-1)?.[0] ?? null])) {
    for (const row of rows) {
      const id = textCell(row, 1);
      try {
        const document = readBody(textCell(row, 2));
        if (document['_id'] !== id) throw new Error('another _id');
        for (const [index, known] of entries)
          entries.set(index, known + documentKeys(document, index.fields, index.name).keys.length);
      } catch {
        wrong.push(`${collection.name}: the document ${id} cannot be read`);
      }
    }
  }
  for (const [index, expected] of entries) {
    const row = connection.row(`SELECT COUNT(*) FROM ${indexTable(index)}`);
    const found = row ? numberCell(row, 0) : 0;
    if (found !== expected)
      wrong.push(`${collection.name}: index ${index.name} has ${String(found)} entries, not ${String(expected)}`);
  }
  return wrong;
};
