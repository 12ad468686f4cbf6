import { applyTransaction } from '../transaction/commit.ts';
import type { Action } from './context.ts';

/** `database.startTransaction`: its reads show the documents as they are now. */
export const startTransaction: Action = async (engine) => {
  await engine.transactions.admission();
  return { transactionId: engine.transactions.begin().id };
};

/** `database.commitTransaction`: all writes become visible and durable together; answers when they are. */
export const commitTransaction: Action = async (engine, request, meter) => {
  const transaction = engine.transactions.toCommit(request['transactionId']);
  try {
    if (transaction.writes.size > 0) {
      await engine.writer.submit((session) => {
        applyTransaction(session, transaction, engine.collections());
      }, transaction);
    }
    meter.wrote = [...transaction.writes].flatMap(([{ name }, own]) => [...own.keys()].map((id) => `${name} ${id}`));
    return {};
  } finally {
    engine.transactions.end(transaction);
  }
};

/** `database.abortTransaction`: nothing of it remains. */
export const abortTransaction: Action = (engine, request) => {
  engine.transactions.end(engine.transactions.toAbort(request['transactionId']));
  return Promise.resolve({});
};
