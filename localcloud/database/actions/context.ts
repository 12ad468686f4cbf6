import type { Collections } from '../storage/catalog.ts';
import type { Connection } from '../storage/connection.ts';
import type { Writer } from '../storage/writer.ts';
import type { TransactionRegistry } from '../transaction/registry.ts';
import type { Transaction } from '../transaction/transaction.ts';
import type { Meter, WireReply, WireRequest } from '../types.ts';
import type { Reading } from '../wire/ejson.ts';

/** What every action is handed. */
export type Engine = {
  readonly connection: Connection;
  readonly writer: Writer;
  readonly transactions: TransactionRegistry;
  readonly collections: () => Collections;
  readonly addCollection: (name: string) => void;
  readonly now: () => number;
};

export type ReplyBody = Omit<WireReply, 'requestId'>;

/** Answers one action; `transaction` is the one the request names, if the action can be part of one. */
export type Action = (
  engine: Engine,
  request: WireRequest,
  meter: Meter,
  transaction: Transaction | undefined,
) => Promise<ReplyBody>;

/** How texts of a request are read: serverDate has no known meaning inside a transaction. */
export const readingFor = (engine: Engine, transaction: Transaction | undefined): Reading => ({
  now: transaction ? undefined : engine.now(),
});
