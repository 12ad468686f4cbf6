import { useEffect, useRef, useState } from 'react';
import { mayWait, type WaitingMethod } from '../../../shared/acts.ts';
import type { ErrorCode } from '../../../shared/kernel/errors.ts';
import type { Input, Method, Output } from '../platform/rpc.ts';
import { sendAct } from './files/send-act.ts';
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
      /** It would wait in the line of unsent acts, and there is no room in it. */
      readonly isLineFull?: boolean;
    };

export type Act<M extends Method> = {
  readonly state: ActState;
  /** Does nothing while an act of this hook is on its way: a second tap is no second act. */
  readonly send: (input: Input<M>) => void;
  /** Sends what failed once more, under the same request id. */
  readonly again: () => void;
  readonly reset: () => void;
};

/** How an act that may wait stands in the line of unsent acts. */
type Waits<M extends Method> = {
  /** What it is about; null where its screen still has it otherwise, and it shall not be kept. */
  readonly told: (input: Input<M>) => Told | null;
  readonly onKept?: (input: Input<M>) => void;
};

type OnDone<M extends Method> = (value: Output<M>, input: Input<M>) => void;
/** For an act the server does piece by piece: the input it returns is sent next. */
type GoOn<M extends Method> = (value: Output<M>, input: Input<M>) => Input<M> | undefined;
type UseAct = {
  <M extends Exclude<Method, WaitingMethod>>(method: M, onDone: OnDone<M>, goOn?: GoOn<M>): Act<M>;
  <M extends Method>(method: M, onDone: OnDone<M>, waits: Waits<M>): Act<M>;
};

const IDLE: ActState = { kind: 'idle' };
const failedWith = (code: ErrorCode, canRetry: boolean, isLineFull: boolean): ActState => ({
  kind: 'failed',
  code,
  canRetry,
  ...(isLineFull && { isLineFull }),
});

/**
 * One thing a person can do. `onDone` gets what the server answered. An act that may wait and meets no network is kept in the line
 * of unsent acts at once, under its request id.
 */
export const useAct: UseAct = <M extends Method>(method: M, onDone: OnDone<M>, more?: Waits<M> | GoOn<M>): Act<M> => {
  const [waits, goOn] = typeof more === 'object' ? [more, undefined] : [undefined, more];
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

  type Reply = Awaited<ReturnType<typeof sendAct<M>>>;
  /** False when the line is full, undefined for what is not to be kept. */
  const keep = async (entry: Entry, input: Input<M>): Promise<boolean | undefined> => {
    const told = mayWait(method) ? waits?.told(input) : null;
    return told ? keepUnsent(entry, told) : undefined;
  };
  const finish = async (entry: Entry, input: Input<M>, answer: Reply): Promise<void> => {
    const isSettled = await unsent.settle(entry, answer);
    const isKept = !answer.ok && answer.code === 'NETWORK' ? await keep(entry, input) : undefined;
    if (isKept) last.current = undefined;
    isSending.current = false;
    markAnswered(method, answer);
    setState(answer.ok || isKept ? IDLE : failedWith(answer.code, !isSettled, isKept === false));
    if (isKept) waits?.onKept?.(input);
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
      entry.isBehind ? { ok: false, code: 'NETWORK' } : await sendAct(method, input, { ...entry, onLate }),
    );
  };
  return {
    state,
    send: (input) => void send(input),
    again: () => void (last.current && send(last.current.input)),
    reset: () => setState(IDLE),
  };
};
