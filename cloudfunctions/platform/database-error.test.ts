import { databaseErrorKind, type DatabaseErrorKind } from './database-error.ts';

/** What wx-server-sdk throws for most database calls: its own number, the text, and nothing else. */
const sdkError = (errCode: number, errMsg: string) => Object.assign(new Error(errMsg), { errCode, errMsg });
/** What startTransaction, commit and rollback throw: the raw error of the layer below. */
const rawError = (code: string, message: string) => Object.assign(new Error(message), { code, requestId: 'r1' });

test.each<[DatabaseErrorKind, unknown]>([
  [
    'contended',
    sdkError(
      -501001,
      'document.set:fail -501001 resource system error. [ResourceUnavailable.TransactionConflict] Transaction is conflict',
    ),
  ],
  ['contended', rawError('DATABASE_TRANSACTION_CONFLICT', 'transaction conflict')],
  ['contended', rawError('DATABASE_TRANSACTION_FAIL', '[ResourceUnavailable.TransactionBusy] Transaction is busy')],
  [
    'contended',
    sdkError(
      -501001,
      'document.get:fail -501001 resource system error. [ResourceUnavailable.TransactionBusy] Transaction is busy',
    ),
  ],
  [
    'transaction-over',
    rawError(
      'DATABASE_TRANSACTION_FAIL',
      '[ResourceUnavailable.TransactionNotExist] Transaction does not exist. Transaction must be commit or abort in 30 seconds',
    ),
  ],
  [
    'duplicate',
    sdkError(
      -502001,
      'collection.add:fail -502001 database request fail. E11000 duplicate key error collection: needs index: _id_ dup key: { _id: "need_1" }',
    ),
  ],
  ['duplicate', sdkError(-501001, 'collection.add:fail -501001 resource system error. DATABASE_DUPLICATE_WRITE')],
  ['overloaded', sdkError(-501003, 'collection.get:fail -501003 exceed request limit. EXCEED_REQUEST_LIMIT')],
  ['overloaded', sdkError(-501004, 'collection.get:fail -501004 exceed concurrent request limit')],
  ['overloaded', rawError('EXCEED_CONCURRENT_REQUEST_LIMIT', 'too many')],
  [
    'unknown-outcome',
    sdkError(-501001, 'document.update:fail -501001 resource system error. connect ECONNREFUSED 127.0.0.1:80'),
  ],
  ['unknown-outcome', sdkError(-501001, 'document.update:fail -501001 resource system error. socket hang up')],
  ['unknown-outcome', rawError('ESOCKETTIMEDOUT', 'ESOCKETTIMEDOUT')],
  ['unknown-outcome', sdkError(-501001, 'document.get:fail -501001 resource system error. DATABASE_TIMEOUT')],
  ['unknown-outcome', rawError('SYS_ERR', 'system error')],
  [
    'other',
    sdkError(-502005, 'collection.get:fail -502005 database collection not exists. DATABASE_COLLECTION_NOT_EXIST'),
  ],
  ['other', sdkError(-501007, 'document.update:fail -501007 invalid parameters. _id is not allowed')],
  ['other', sdkError(-501001, 'document.get:fail -501001 resource system error')],
  ['other', new TypeError("Cannot read properties of undefined (reading 'length')")],
  ['other', undefined],
  ['other', null],
  ['other', 'a string'],
  ['other', {}],
])('%s: %s', (kind, cause) => {
  expect(databaseErrorKind(cause)).toBe(kind);
});

test('the number -501001 says nothing: only the text tells what happened', () => {
  const kinds = ['TransactionConflict', 'E11000', 'ETIMEDOUT', 'nothing known'].map((text) =>
    databaseErrorKind(sdkError(-501001, text)),
  );
  expect(kinds).toEqual(['contended', 'duplicate', 'unknown-outcome', 'other']);
});
