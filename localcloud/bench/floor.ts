import { Connection } from '../database/storage/connection.ts';
import type { Cell } from '../database/storage/connection.ts';

/** The least a durable store behind the same wire can do: parse the body, run one prepared statement, answer. */
export type Answer = (request: Readonly<Record<string, unknown>>) => unknown;

const GET = 'SELECT body FROM t WHERE id = ?';
const FIND = 'SELECT body FROM t WHERE code = ?';
const INSERT = 'INSERT INTO t (id, code, n, body) VALUES (?, ?, 0, ?)';
const UPDATE = 'UPDATE t SET n = n + 1 WHERE id = ?';

type Step = { readonly sql: string; readonly cells: readonly Cell[] };

export const openFloor = (file: string): Answer => {
  const connection = new Connection(file, ['journal_mode = WAL', 'synchronous = FULL']);
  connection.exec('CREATE TABLE IF NOT EXISTS t (id TEXT PRIMARY KEY, code TEXT, n INTEGER, body TEXT)');
  connection.exec('CREATE INDEX IF NOT EXISTS t_code ON t (code)');
  const transactions = new Map<string, Step[]>();
  const write = (request: Readonly<Record<string, unknown>>, step: Step): void => {
    const steps = transactions.get(String(request['transactionId']));
    if (steps) steps.push(step);
    else connection.run(step.sql, step.cells);
  };
  // A transaction's writes are made with one sync at its end, which is the cheapest way to make them together.
  const commit = (id: string): void => {
    connection.run('BEGIN');
    for (const { sql, cells } of transactions.get(id) ?? []) connection.run(sql, cells);
    connection.run('COMMIT');
    transactions.delete(id);
  };
  return (request) => {
    const text = (field: string): string => String(request[field]);
    if (request['action'] === 'database.getDocument') {
      const query = JSON.parse(text('query')) as { _id?: string; code?: string };
      const row = query._id === undefined ? connection.row(FIND, [query.code ?? '']) : connection.row(GET, [query._id]);
      return { requestId: 'r', data: { list: row ? [row[0]] : [] } };
    }
    if (request['action'] === 'database.insertDocument') {
      const [body = ''] = request['data'] as string[];
      const { _id, code } = JSON.parse(body) as { _id: string; code: string };
      write(request, { sql: INSERT, cells: [_id, code, body] });
      return { requestId: 'r', data: { insertedIds: [_id] } };
    }
    if (request['action'] === 'database.modifyDocument') {
      const { _id } = JSON.parse(text('query')) as { _id: string };
      write(request, { sql: UPDATE, cells: [_id] });
      return { requestId: 'r', data: { updated: 1 } };
    }
    if (request['action'] === 'database.startTransaction') {
      const transactionId = `t${transactions.size}${Math.random()}`;
      transactions.set(transactionId, []);
      return { requestId: 'r', transactionId };
    }
    if (request['action'] === 'database.commitTransaction') commit(text('transactionId'));
    return { requestId: 'r' };
  };
};
