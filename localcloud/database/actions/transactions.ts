import { applyTransaction } from '../transaction/commit.ts';
import { transactionNotExist } from '../wire/fault.ts';
import type { Action } from './context.ts';

/** `database.startTransaction`: its reads show the documents as they are now. */
export const startTransaction: Action = (engine) => Promise.resolve({ transactionId: engine.transactions.begin().id });

/** `database.commitTransaction`: all writes become visible and durable together; answers when they are. */
export const commitTransaction: Action = async (engine, _request, _meter, transaction) => {
  if (!transaction) throw transactionNotExist();
  engine.transactions.beginEnd(transaction);
  if (transaction.writes.size > 0) {
    await engine.writer.submit((session) => {
      applyTransaction(session, transaction, engine.collections());
    }, transaction);
  }
  engine.transactions.end(transaction);
  return {};
};

/** `database.abortTransaction`: nothing of it remains. */
export const abortTransaction: Action = (engine, _request, _meter, transaction) => {
  if (!transaction) throw transactionNotExist();
  engine.transactions.end(transaction);
  return Promise.resolve({});
};
