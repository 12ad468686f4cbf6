import { useEffect, useRef, useState } from 'react';
import { mayWait } from '../../../shared/acts.ts';
import type { ErrorCode } from '../../../shared/kernel/errors.ts';
import { rpc, type Input, type Method, type Output } from '../platform/rpc.ts';
import { markAnswered } from './mark-answered.ts';
import { nameOf, type Entry, type Told } from './unsent/line.ts';
import { keepUnsent, unsent } from './unsent/unsent.ts';

export type ActState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'sending' }
  | {
      readonly kind: 'failed';
      readonly code: ErrorCode;
      /** Nobody knows whether it happened; sent again under the same request id it happens once. */
      readonly canRetry: boolean;
      /** It may also wait in the line of unsent acts: `full` when there is no room in it. */
      readonly canKeep: boolean | 'full';
    };

export type Act<M extends Method> = {
  readonly state: ActState;
  /** Does nothing while an act of this hook is on its way: a second tap is no second act. */
  readonly send: (input: Input<M>) => void;
  /** Sends what failed once more, under the same request id. */
  readonly again: () => void;
  /** Puts what failed into the line of unsent acts; false when there was no room, and everything stays as it is. */
  readonly keep: (told: Told) => Promise<boolean>;
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
  const isGone = useRef(false);
  const last = useRef<{ readonly input: Input<M>; readonly entry?: Entry }>();
  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
    };
  }, []);

  type Reply = Awaited<ReturnType<typeof rpc<M>>>;
  const finish = async (entry: Entry, input: Input<M>, answer: Reply): Promise<void> => {
    const isSettled = await unsent.settle(entry, answer);
    isSending.current = false;
    markAnswered(method, answer);
    setState(
      answer.ok
        ? IDLE
        : { kind: 'failed', code: answer.code, canRetry: !isSettled, canKeep: !isSettled && mayWait(method) },
    );
    if (!answer.ok) return;
    onDone(answer.value, input);
    const next = goOn?.(answer.value, input);
    if (next !== undefined) await send(next);
  };
  const send = async (input: Input<M>): Promise<void> => {
    if (isSending.current) return;
    isSending.current = true;
    last.current = { input };
    setState({ kind: 'sending' });
    const entry = await unsent.begin(nameOf(method, input));
    last.current = { input, entry };
    const onLate = (late: Reply) => {
      // It may have been tried again, put into the line, or left behind.
      const isAwaited = last.current?.entry?.requestId === entry.requestId && !isSending.current && !isGone.current;
      void (isAwaited ? finish(entry, input, late) : unsent.learn(entry, late));
    };
    await finish(
      entry,
      input,
      entry.isBehind ? { ok: false, code: 'NETWORK' } : await rpc(method, input, { ...entry, onLate }),
    );
  };
  const keep = async (told: Told): Promise<boolean> => {
    const entry = last.current?.entry;
    if (!entry || state.kind !== 'failed') return false;
    const isKept = await keepUnsent(entry, told);
    if (isKept) last.current = undefined;
    setState(isKept ? IDLE : { ...state, canKeep: 'full' });
    return isKept;
  };
  return {
    state,
    keep,
    send: (input) => void send(input),
    again: () => void (last.current && send(last.current.input)),
    reset: () => setState(IDLE),
  };
};
