/**
 * What went wrong at the database, told from the message text: `errCode` -501001 is a catch-all of the SDK and says nothing
 * (platform.md §0.4-0.5).
 *
 * `contended`: another transaction was first; nothing was done. `overloaded`: refused at the door; nothing was done.
 * `unknown-outcome`: the answer was lost, the act may be done. `transaction-over`: it expired, or was ended before; what
 * it had not committed is not done. `duplicate`: a document of that id exists.
 */
export type DatabaseErrorKind =
  'contended' | 'overloaded' | 'unknown-outcome' | 'transaction-over' | 'duplicate' | 'other';

const SIGNS: readonly (readonly [DatabaseErrorKind, RegExp])[] = [
  ['duplicate', /E11000|DATABASE_DUPLICATE_WRITE|duplicate key/i],
  ['contended', /TransactionConflict|DATABASE_TRANSACTION_CONFLICT|TransactionBusy|Transaction is busy/i],
  ['overloaded', /EXCEED_(CONCURRENT_)?REQUEST_LIMIT|-50100[34]\b|exceed request limit/i],
  ['transaction-over', /TransactionNotExist/i],
  [
    'unknown-outcome',
    /ESOCKETTIMEDOUT|ETIMEDOUT|ECONNRESET|ECONNREFUSED|EPIPE|socket hang up|timed? ?out|SERVER_TIMEOUT|SYS_ERR/i,
  ],
];

/** Sorts anything the SDK throws; looks at the texts it carries and at nothing else. */
export const databaseErrorKind = (cause: unknown): DatabaseErrorKind => {
  const text = textOf(cause);
  return SIGNS.find(([, sign]) => sign.test(text))?.[0] ?? 'other';
};

const textOf = (cause: unknown): string => {
  if (typeof cause !== 'object' || cause === null) return String(cause);
  const { message, errMsg, errCode, code } = cause as Record<string, unknown>;
  return [message, errMsg, errCode, code]
    .filter((part) => part !== undefined)
    .map(String)
    .join(' ');
};
