import { useRef, useState } from 'react';
import type { ErrorCode } from '../../../../../shared/kernel/errors.ts';
import { useAct } from '../../../data/index.ts';
import type { Became, Line } from './lines.ts';

/**
 * Takes lines one after another: each is an act of its own, so that whatever stops in between is not lost and nothing comes twice. It stops at a line that is
 * refused, which says why, and goes on behind it; without a network it goes on with the same one.
 */
export const useTaking = () => {
  const [ended, setEnded] = useState<Became>({});
  const [at, setAt] = useState<number | null>(null);
  const queue = useRef<readonly Line[]>([]);
  const end = (how: 'taken' | ErrorCode): void => {
    const [line, ...rest] = queue.current;
    if (line) setEnded((before) => ({ ...before, [line.at]: how }));
    queue.current = rest;
    setAt(rest[0]?.at ?? null);
  };
  const act = useAct(
    'review.takeLine',
    () => end('taken'),
    () => queue.current[0]?.input ?? undefined,
  );
  const { state } = act;
  const refusal = state.kind === 'failed' && !state.canRetry ? state.code : null;
  return {
    state,
    again: act.again,
    isOn: state.kind === 'sending',
    became: refusal !== null && at !== null ? { ...ended, [at]: refusal } : ended,
    /** Takes all that are left. */
    start: (lines: readonly Line[]): void => {
      if (refusal !== null) end(refusal);
      queue.current = lines.filter(({ input }) => input !== null);
      const [first] = queue.current;
      setAt(first?.at ?? null);
      if (first?.input) act.send(first.input);
    },
    /** The one that is on its way comes to its end. */
    stop: (): void => {
      queue.current = queue.current.slice(0, 1);
    },
  };
};
export type Taking = ReturnType<typeof useTaking>;
