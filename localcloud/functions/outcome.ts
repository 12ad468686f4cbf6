/** Codes of the wire protocol with which a call of a function can fail, and how WeChat numbers them for its clients. */
export const CALL_FAILURES = {
  FUNCTION_NOT_FOUND: { errCode: -501000, text: 'FunctionName parameter could not be found' },
  FUNCTIONS_EXECUTE_FAIL: { errCode: -504002, text: 'functions execute fail' },
  FUNCTIONS_TIME_LIMIT_EXCEEDED: { errCode: -504003, text: 'functions time limit exceeded' },
  FUNCTIONS_RESULT_TOO_LARGE: { errCode: -604001, text: 'cloudfunction result size exceed limit (1MB)' },
  INVALID_PARAM: { errCode: -501007, text: 'invalid parameters' },
  SERVER_TIMEOUT: { errCode: -501002, text: 'resource server timeout' },
  EXCEED_REQUEST_LIMIT: { errCode: -501003, text: 'exceed request limit' },
  EXCEED_CONCURRENT_REQUEST_LIMIT: { errCode: -501004, text: 'exceed concurrent request limit' },
} as const satisfies Record<string, { errCode: number; text: string }>;

export type CallFailureCode = keyof typeof CALL_FAILURES;

/** What came of one call: the result as JSON text, or why there is none. */
export type Outcome =
  | { readonly ok: true; readonly result: string }
  | { readonly ok: false; readonly code: CallFailureCode; readonly message: string };

export const failed = (code: CallFailureCode, message: string): Outcome => ({ ok: false, code, message });
