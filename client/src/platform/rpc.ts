import Taro from '@tarojs/taro';
import { invoke } from 'linli-h5';
import type { ApiContract } from '../../../shared/contract.ts';
import type { ErrorCode } from '../../../shared/kernel/errors.ts';
import { createRpcClient, type Transport } from '../../../shared/rpc/client.ts';
import type { Input as InputOf, MethodName, Output as OutputOf } from '../../../shared/rpc/contract.ts';
import { CLIENT_VERSION } from './version.ts';

export type Method = MethodName<ApiContract>;
export type Input<M extends Method> = InputOf<ApiContract, M>;
export type Output<M extends Method> = OutputOf<ApiContract, M>;
/** The loosest answer: what data hooks pass on to screens. */
export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly code: ErrorCode };

/** A hung call keeps a person waiting; after this it counts as no network, and may be sent again with the same id. */
const TIMEOUT_MS = 15_000;

const callFunction: Transport = async (data) => (await Taro.cloud.callFunction({ name: 'api', data })).result;
// Not inside an async function: compiled, its branches are no longer seen as dead and the browser's part would ship.
const send: Transport = (request) => (process.env.TARO_ENV === 'h5' ? invoke('api', request) : callFunction(request));

const withTimeout: Transport = async (request) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error('timeout')), TIMEOUT_MS);
  });
  try {
    return await Promise.race([send(request), tooLate]);
  } finally {
    clearTimeout(timer);
  }
};

/** Calls a method of the one function `api`. Never throws. */
export const rpc = createRpcClient<ApiContract>(withTimeout, CLIENT_VERSION);

/** Once, at launch: the environment is the one this mini-program is deployed to. */
export const initCloud = (): void => {
  if (process.env.TARO_ENV === 'weapp') Taro.cloud.init({ traceUser: false });
};
