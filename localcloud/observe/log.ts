import { beijingText } from '../clock/clock.ts';

const LINES_KEPT = 500;

/** The log a person reads: one line per event, Beijing time first. */
export type Log = {
  readonly write: (line: string) => void;
  readonly recent: () => readonly string[];
};

export const createLog = (now: () => number, sink: (line: string) => void): Log => {
  const lines: string[] = [];
  return {
    write: (line) => {
      const stamped = `${beijingText(now())} ${line}`;
      lines.push(stamped);
      if (lines.length > LINES_KEPT) lines.shift();
      sink(stamped);
    },
    recent: () => [...lines],
  };
};
