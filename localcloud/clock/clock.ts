/**
 * The time that functions, timers and the database share. It flows as the machine's does, `offset` away from it.
 *
 * The offset lives in shared memory so that a function which is running sees a move at its very next `Date.now()`.
 */
export type Clock = {
  readonly now: () => number;
  /** One float64: milliseconds to add to the machine's clock. */
  readonly shared: SharedArrayBuffer;
  /** Sets the present moment (epoch milliseconds). */
  readonly set: (at: number) => void;
};

export const createClock = (offset: number, onMove: (offset: number) => void): Clock => {
  const shared = new SharedArrayBuffer(Float64Array.BYTES_PER_ELEMENT);
  const cell = new Float64Array(shared);
  cell[0] = offset;
  return {
    now: () => Date.now() + (cell[0] ?? 0),
    shared,
    set: (at) => {
      const moved = at - Date.now();
      cell[0] = moved;
      onMove(moved);
    },
  };
};

const BEIJING_OFFSET_MS = 8 * 60 * 60 * 1000;

/** `2026-12-01 00:00:00.000` in Beijing, for logs and pages. */
export const beijingText = (at: number): string =>
  new Date(at + BEIJING_OFFSET_MS).toISOString().replace('T', ' ').slice(0, 23);
