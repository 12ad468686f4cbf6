/** What was seen of a long run: how long each call took (ms), how many ended in each window, and the room that was taken (bytes), in order of time. */
export type Endured = {
  readonly took: readonly number[];
  readonly calls: readonly number[];
  readonly room: readonly { readonly memory: number; readonly log: number }[];
};

const P99_MS = 2000;
/** Of the second quarter of the run, which the last one may take. */
const GROWTH_MAX = 1.5;
/** It is cut off at 64 MB; before that, whoever is under way is waited for a moment. */
const LOG_MAX = 128 * 1024 * 1024;
const MEGABYTE = 1024 * 1024;

const sorted = (values: readonly number[]): readonly number[] => [...values].sort((one, other) => one - other);
const medianOf = (values: readonly number[]): number => sorted(values)[Math.floor(values.length / 2)] ?? 0;
const quarter = <T>(all: readonly T[], number: number): readonly T[] =>
  all.slice(Math.floor((all.length * number) / 4), Math.floor((all.length * (number + 1)) / 4));

/** Whether a window fell below half of the median, one call in a hundred took too long, or memory or log grew. @returns its figures, and what is wrong. */
export const judge = ({ took, calls, room }: Endured) => {
  const median = medianOf(calls);
  const least = Math.min(...calls);
  const p99 = Math.round(sorted(took)[Math.floor(took.length * 0.99)] ?? 0);
  const memory = room.map((one) => one.memory);
  const [early, late] = [medianOf(quarter(memory, 1)), medianOf(quarter(memory, 3))];
  const log = Math.max(...room.map((one) => one.log));
  const found = [
    ...(least < median / 2 ? [`a window had ${String(least)} calls, the median is ${String(median)}`] : []),
    ...(p99 > P99_MS ? [`one call in a hundred took ${String(p99)} ms`] : []),
    ...(late > early * GROWTH_MAX ? [`memory grew from ${String(early)} to ${String(late)}`] : []),
    ...(log > LOG_MAX ? [`the log grew to ${String(log)}`] : []),
  ];
  const inMegabytes = (bytes: number) => Math.round(bytes / MEGABYTE);
  const figures = {
    ...{ calls: took.length, median, least, p99Ms: p99 },
    ...{ earlyMb: inMegabytes(early), lateMb: inMegabytes(late), logMb: inMegabytes(log) },
  };
  return { figures, found };
};
