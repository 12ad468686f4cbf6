import { randomBytes } from 'node:crypto';
import { addCollection } from './actions/add-collection.ts';
import { aggregateDocuments } from './actions/aggregate-documents.ts';
import { calculateDocument } from './actions/calculate-document.ts';
import type { Action, Engine, ReplyBody } from './actions/context.ts';
import { getDocument } from './actions/get-document.ts';
import { insertDocument } from './actions/insert-document.ts';
import { modifyAndReturn } from './actions/modify-and-return.ts';
import { modifyDocument } from './actions/modify-document.ts';
import { removeDocument } from './actions/remove-document.ts';
import { abortTransaction, commitTransaction, startTransaction } from './actions/transactions.ts';
import type { Meter, WireReply, WireRequest } from './types.ts';
import { WireFault, invalidParam } from './wire/fault.ts';

const ACTIONS: Readonly<Record<string, Action>> = {
  'database.addCollection': addCollection,
  'database.aggregateDocuments': aggregateDocuments,
  'database.calculateDocument': calculateDocument,
  'database.getDocument': getDocument,
  'database.insertDocument': insertDocument,
  'database.modifyAndReturnDoc': modifyAndReturn,
  'database.modifyDocument': modifyDocument,
  'database.removeDocument': removeDocument,
  'database.startTransaction': startTransaction,
  'database.commitTransaction': commitTransaction,
  'database.abortTransaction': abortTransaction,
};

/** Actions that can be part of a transaction; the others run outside it whatever the request names. */
const TRANSACTIONAL = new Set([
  'database.getDocument',
  'database.insertDocument',
  'database.modifyAndReturnDoc',
  'database.modifyDocument',
  'database.removeDocument',
]);

/** Answers requests; a fault of the request becomes a reply with `code` and `message`. */
export const handleWith =
  (engine: Engine) =>
  async (request: WireRequest, onMeter?: (meter: Meter) => void): Promise<WireReply> => {
    const startedAt = performance.now();
    const meter = emptyMeter(request);
    const requestId = newRequestId();
    try {
      return { requestId, ...(await answer(engine, request, meter)) };
    } catch (error) {
      const fault = error instanceof WireFault ? error : unexpected(error);
      meter.conflict = fault.code === 'DATABASE_TRANSACTION_CONFLICT';
      return { requestId, code: fault.code, message: fault.message };
    } finally {
      meter.ms = performance.now() - startedAt;
      onMeter?.(meter);
    }
  };

const answer = async (engine: Engine, request: WireRequest, meter: Meter): Promise<ReplyBody> => {
  const action = Object.hasOwn(ACTIONS, meter.action) ? ACTIONS[meter.action] : undefined;
  if (!action) throw invalidParam(`unknown action '${meter.action}'`);
  const { transactionId } = request;
  const isPartOfOne = TRANSACTIONAL.has(meter.action) && transactionId !== undefined && transactionId !== null;
  if (!isPartOfOne) return action(engine, request, meter, undefined);
  return engine.transactions.during(transactionId, (transaction) => action(engine, request, meter, transaction));
};

const emptyMeter = (request: WireRequest): Meter => {
  const { action, collectionName } = request;
  const named = typeof collectionName === 'string' ? { collection: collectionName } : {};
  return { action: String(action), ...named, examined: 0, returned: 0, conflict: false, ms: 0 };
};

// A bug of this engine, not of the request; the caller is told as the cloud tells of its own failures.
const unexpected = (error: unknown): WireFault =>
  new WireFault('SYS_ERR', error instanceof Error ? (error.stack ?? error.message) : String(error));

const RUN = randomBytes(6).toString('hex');
let requests = 0;

const newRequestId = (): string => {
  requests += 1;
  return `${RUN}_${requests.toString(16)}`;
};
