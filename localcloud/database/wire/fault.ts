/** Codes this engine answers with; wx-server-sdk turns those of its table into numbers and every other into -501001. */
export type FaultCode =
  | 'INVALID_PARAM'
  | 'DATABASE_REQUEST_FAILED'
  | 'DATABASE_COLLECTION_NOT_EXIST'
  | 'DATABASE_TRANSACTION_CONFLICT'
  | 'DATABASE_TRANSACTION_FAIL'
  | 'EXCEED_CONCURRENT_REQUEST_LIMIT'
  | 'SYS_ERR';

/** A refusal of one request: becomes the `code` and `message` of its reply. */
export class WireFault extends Error {
  readonly code: FaultCode;

  constructor(code: FaultCode, message: string) {
    super(message);
    this.name = 'WireFault';
    this.code = code;
  }
}

const CONTACT = 'Please check your request, but if the problem persists, contact us.';

export const invalidParam = (message: string): WireFault => new WireFault('INVALID_PARAM', message);

export const requestFailed = (message: string): WireFault => new WireFault('DATABASE_REQUEST_FAILED', message);

/** For what nobody has seen the real cloud do: refused with the way to the list of such things. */
export const unknownToUs = (what: string): WireFault =>
  requestFailed(`localcloud does not know what the cloud does with ${what}, so it refuses: see localcloud/UNKNOWN.md`);

export const collectionNotExist = (name: string): WireFault =>
  new WireFault(
    'DATABASE_COLLECTION_NOT_EXIST',
    `[ResourceNotFound] Db or Table not exist: ${name}. Please check your request, but if the problem cannot be solved, contact us.`,
  );

/** In the wrapping that the cloud's driver puts around an error of writing [FIELD]: code that looks for the bare text at the start fails there. */
export const duplicateKey = (collection: string, index: string, key: string): WireFault =>
  requestFailed(
    `[FailedOperation] multiple write errors: [{write errors: [{E11000 duplicate key error collection: ${collection} index: ${index} dup key: ${key}}]}, {<nil>}]`,
  );

export const transactionConflict = (): WireFault =>
  new WireFault(
    'DATABASE_TRANSACTION_CONFLICT',
    `[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others. ${CONTACT}`,
  );

export const transactionBusy = (): WireFault =>
  new WireFault('DATABASE_TRANSACTION_FAIL', `[ResourceUnavailable.TransactionBusy] Transaction is busy. ${CONTACT}`);

export const transactionNotExist = (): WireFault =>
  new WireFault(
    'DATABASE_TRANSACTION_FAIL',
    `[ResourceUnavailable.TransactionNotExist] Transaction does not exist on the server, transaction must be commit or abort in 30 seconds. ${CONTACT}`,
  );
