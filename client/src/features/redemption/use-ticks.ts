import { useRef, useState } from 'react';
import { useAct } from '../../data/index.ts';
import { toast } from '../../ui/index.ts';
import { say } from '../../words/say.ts';

/**
 * Enters ticks in the order of the taps, one after another: a tap while another one is on its way waits for it and is not lost. After a refusal
 * nothing more goes until it is sent again, or another line is tapped.
 */
export const useTicks = (sheetId: string) => {
  const queue = useRef<readonly number[]>([]);
  const [shown, show] = useState<readonly number[]>([]);
  const queueUp = (lines: readonly number[]): void => {
    queue.current = lines;
    show(lines);
  };
  const act = useAct(
    'redemption.tick',
    ({ met }) => {
      toast(met === 'given' ? 'check' : 'warning', say(met === 'given' ? 'sheet.did' : 'sheet.did.differs'));
      queueUp(queue.current.slice(1));
    },
    () => {
      const [line] = queue.current;
      return line === undefined ? undefined : { sheetId, line };
    },
  );
  const isRefused = act.state.kind === 'failed';
  return {
    act,
    isOnItsWay: (line: number): boolean => !isRefused && shown.includes(line),
    tick: (line: number): void => {
      const before = isRefused ? [] : queue.current;
      queueUp([...before, line]);
      if (before.length === 0) act.send({ sheetId, line });
    },
  };
};
