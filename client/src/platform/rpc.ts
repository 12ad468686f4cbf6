import Taro from '@tarojs/taro';
import { invoke } from 'linli-h5';
import type { ApiContract } from '../../../shared/contract.ts';
import type { ErrorCode } from '../../../shared/kernel/errors.ts';
import { createRpcClient, type Transport } from '../../../shared/rpc/client.ts';
import type { Input as InputOf, MethodName, Output as OutputOf } from '../../../shared/rpc/contract.ts';
import { reached } from './network.ts';
import { CLIENT_VERSION } from './version.ts';
import { functionOf } from '../../../shared/rpc/functions.ts';

export type Method = MethodName<ApiContract>;
export type Input<M extends Method> = InputOf<ApiContract, M>;
export type Output<M extends Method> = OutputOf<ApiContract, M>;
/** The loosest answer: what data hooks pass on to screens. */
export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly code: ErrorCode };

/**
 * A hung call keeps a person waiting; after this it counts as no network, and may be sent again with the same id. Heavy work takes as long
 * as its function may run.
 */
const TIMEOUT_MS = { api: 15_000, bulk: 60_000 } as const;

const callFunction: Transport = async (data) =>
  (await Taro.cloud.callFunction({ name: functionOf(data.method), data })).result;
// Not inside an async function: compiled, its branches are no longer seen as dead and the browser's part would ship.
const send: Transport = (request) =>
  process.env.TARO_ENV === 'h5' ? invoke(functionOf(request.method), request) : callFunction(request);

const call = createRpcClient<ApiContract>(send, CLIENT_VERSION);

type Options<M extends Method> = {
  readonly requestId: string;
  /** An answer that comes after the call was given up is still news; on a slow network it may be the only one that comes. */
  readonly onLate?: (answer: Awaited<ReturnType<typeof call<M>>>) => void;
};

/** Calls a method of the function that answers it. Never throws. */
export const rpc = async <M extends Method>(method: M, input: Input<M>, { requestId, onLate }: Options<M>) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isGivenUp = false;
  const answer = call(method, input, { requestId });
  const tooLate = new Promise<{ readonly ok: false; readonly code: 'NETWORK' }>((resolve) => {
    timer = setTimeout(() => {
      isGivenUp = true;
      resolve({ ok: false, code: 'NETWORK' });
    }, TIMEOUT_MS[functionOf(method)]);
  });
  void answer.then((late) => {
    clearTimeout(timer);
    if (!isGivenUp) return;
    reached.set(true);
    onLate?.(late);
  });
  const first = await Promise.race([answer, tooLate]);
  reached.set(first.ok || first.code !== 'NETWORK');
  return first;
};

/** Once, at launch: the environment is the one this mini-program is deployed to. */
export const initCloud = (): void => {
  if (process.env.TARO_ENV === 'weapp') Taro.cloud.init({ traceUser: false });
};
