import { useRef, useState } from 'react';
import { ERROR_CATALOG, type ErrorCode } from '../../../shared/kernel/errors.ts';
import { forgetRequestId, requestIdFor } from '../platform/request-id.ts';
import { rpc, type Input, type Method, type Output } from '../platform/rpc.ts';
import { markAllStale } from './resource.ts';

export type ActState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'sending' }
  /** `canRetry`: nobody knows whether it happened; sent again under the same request id it happens once. */
  | { readonly kind: 'failed'; readonly code: ErrorCode; readonly canRetry: boolean };

export type Act<M extends Method> = {
  readonly state: ActState;
  /** Does nothing while an act of this hook is on its way: a second tap is no second act. */
  readonly send: (input: Input<M>) => void;
  /** Sends what failed once more, under the same request id. */
  readonly again: () => void;
  readonly reset: () => void;
};

const IDLE: ActState = { kind: 'idle' };

/**
 * One thing a person can do. `onDone` gets what the server answered. `goOn` is for an act the server does piece by piece: the
 * input it returns is sent next.
 */
export const useAct = <M extends Method>(
  method: M,
  onDone: (value: Output<M>, input: Input<M>) => void,
  goOn?: (value: Output<M>, input: Input<M>) => Input<M> | undefined,
): Act<M> => {
  const [state, setState] = useState<ActState>(IDLE);
  const isSending = useRef(false);
  const last = useRef<Input<M>>();

  const send = async (input: Input<M>): Promise<void> => {
    if (isSending.current) return;
    isSending.current = true;
    last.current = input;
    setState({ kind: 'sending' });
    const act = `${method} ${JSON.stringify(input)}`;
    const answer = await rpc(method, input, { requestId: await requestIdFor(act) });
    const recovery = answer.ok ? 'none' : ERROR_CATALOG[answer.code].recovery;
    if (recovery !== 'same-request') await forgetRequestId(act);
    isSending.current = false;
    if (answer.ok || recovery === 'refresh') markAllStale();
    setState(answer.ok ? IDLE : { kind: 'failed', code: answer.code, canRetry: recovery === 'same-request' });
    if (!answer.ok) return;
    onDone(answer.value, input);
    const next = goOn?.(answer.value, input);
    if (next !== undefined) await send(next);
  };
  return {
    state,
    send: (input) => void send(input),
    again: () => void (last.current !== undefined && send(last.current)),
    reset: () => setState(IDLE),
  };
};
