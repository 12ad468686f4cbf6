import { APP_ID } from '../functions/environment.ts';
import { CALL_FAILURES, failed, type CallFailureCode, type Outcome } from '../functions/outcome.ts';
import type { Runtime } from '../functions/runtime.ts';
import type { CallFailure } from '../options.ts';

/** A result goes to a client only up to this size (bytes of JSON). [CODE] -604001 of wx-server-sdk's table */
const RESULT_BYTES_MAX = 1024 * 1024;
/** [DOC] https://cloud.tencent.com/document/product/583/11637 */
export const EVENT_BYTES_MAX = 6 * 1024 * 1024;

const OPENID = /^[A-Za-z0-9_-]{1,64}$/;

export type ClientAnswer =
  | { readonly kind: 'success'; readonly id: string; readonly result: string }
  | { readonly kind: 'failure'; readonly failure: CallFailure }
  | { readonly kind: 'lost'; readonly failure: CallFailure };

export const callFailure = (id: string, code: CallFailureCode, message: string): CallFailure => {
  const { errCode, text } = CALL_FAILURES[code];
  return {
    errCode,
    errMsg: `cloud.callFunction:fail Error: errCode: ${errCode} ${text} | errMsg: ${message}`,
    requestID: id,
  };
};

/** WeChat adds who calls to an event that is an object. */
const withUser = (event: unknown, openid: string): Record<string, unknown> | undefined => {
  if (event === undefined || event === null) return { userInfo: { appId: APP_ID, openId: openid } };
  if (typeof event !== 'object' || Array.isArray(event)) return undefined;
  return { ...event, userInfo: { appId: APP_ID, openId: openid } };
};

/** The event as JSON; undefined if it is nested deeper than it can be written. */
const textOf = (event: object): string | undefined => {
  try {
    return JSON.stringify(event);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
};

const limitResult = (outcome: Outcome): Outcome =>
  outcome.ok && Buffer.byteLength(outcome.result) > RESULT_BYTES_MAX
    ? failed('FUNCTIONS_RESULT_TOO_LARGE', `the result has more than ${RESULT_BYTES_MAX} bytes`)
    : outcome;

/** What `Localcloud.invoke` rejects with. */
export class CallError extends Error implements CallFailure {
  readonly errCode: number;
  readonly errMsg: string;
  readonly requestID: string;

  constructor({ errCode, errMsg, requestID }: CallFailure) {
    super(errMsg);
    this.errCode = errCode;
    this.errMsg = errMsg;
    this.requestID = requestID;
  }
}

export type ClientCall = { readonly function: string; readonly event: unknown; readonly openid: string };

export type CallAsClient = (call: ClientCall) => Promise<ClientAnswer>;

/** A call of the mini-program of one user. Refuses a bad openid, an event that is no object, an event over 6 MB. */
export const createClientCalls =
  (runtime: Runtime, visit: (openid: string) => void) =>
  async (call: ClientCall): Promise<ClientAnswer> => {
    const refuse = (code: CallFailureCode, message: string): ClientAnswer => ({
      kind: 'failure',
      failure: callFailure('', code, message),
    });
    if (!OPENID.test(call.openid))
      return refuse('INVALID_PARAM', 'the caller has no openid of 1-64 letters, digits, _ and -');
    const event = withUser(call.event, call.openid);
    if (!event) return refuse('INVALID_PARAM', 'the event must be an object');
    const text = textOf(event);
    if (text === undefined) return refuse('INVALID_PARAM', 'the event is nested too deeply');
    if (Buffer.byteLength(text) > EVENT_BYTES_MAX)
      return refuse('INVALID_PARAM', `the event has more than ${EVENT_BYTES_MAX} bytes`);
    visit(call.openid);
    const caller = { openid: call.openid, source: 'wx_client' };
    const { id, outcome, lost } = await runtime.deliver({ function: call.function, event: text, caller });
    const limited = limitResult(outcome);
    if (limited.ok) return { kind: 'success', id, result: limited.result };
    return { kind: lost ? 'lost' : 'failure', failure: callFailure(id, limited.code, limited.message) };
  };
