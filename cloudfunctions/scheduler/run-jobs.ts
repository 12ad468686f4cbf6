import type { InstantMs } from '../../shared/kernel/brand.ts';

/**
 * The share of a run that one job may use: no step begins after `stopAt`, in milliseconds of `performance.now()`. Every event that says it
 * happened until `settled` is written.
 */
export type Turn = { readonly now: InstantMs; readonly settled: InstantMs; readonly stopAt: number };
/** What a job got done, in its own unit, and whether some of its work is left for the next run. */
export type Done = { readonly did: number; readonly isLeft: boolean };
/**
 * Work that the timer does. A job is bounded (it stops at `stopAt`), resumable (its next run goes on where it stopped) and safe to
 * run twice at once: two schedulers may overlap, and one may be killed at any step.
 */
export type Job = { readonly name: string; readonly run: (turn: Turn) => Promise<Done> };
/** How one job fared; `failed` if it threw, `overran` if it had not come back a while after its share was used up. */
export type Measure = Done & {
  readonly name: string;
  readonly ms: number;
  readonly outcome: 'ran' | 'failed' | 'overran';
};

export type RunOptions = {
  readonly now: InstantMs;
  readonly settled: InstantMs;
  /** How long all jobs together may take, in milliseconds. */
  readonly totalMs: number;
  /** How long a job may still take to come back after its `stopAt`, in milliseconds. */
  readonly graceMs: number;
  readonly log: (measure: Measure) => void;
};

/**
 * Runs every job once, one after another. Each may use an equal share of the time that is left, so what one does not need falls to those
 * after it. A job that throws, or does not come back, is logged and left behind; the others still have their turn.
 *
 * The order rotates by the minute: a job that is cut off at the end of one run comes first in another.
 */
export const runJobs = async (
  jobs: readonly Job[],
  { now, settled, totalMs, graceMs, log }: RunOptions,
): Promise<readonly Measure[]> => {
  const endAt = performance.now() + totalMs;
  const measures: Measure[] = [];
  for (const [index, job] of rotated(jobs, Math.floor(now / MINUTE_MS)).entries()) {
    const startedAt = performance.now();
    const stopAt = startedAt + Math.max(0, endAt - startedAt) / (jobs.length - index);
    const measure = await measured(job, { now, settled, stopAt }, graceMs);
    log(measure);
    measures.push(measure);
  }
  return measures;
};

const MINUTE_MS = 60_000;

const rotated = <T>(all: readonly T[], by: number): readonly T[] => {
  const first = all.length === 0 ? 0 : by % all.length;
  return [...all.slice(first), ...all.slice(0, first)];
};

const measured = async ({ name, run }: Job, turn: Turn, graceMs: number): Promise<Measure> => {
  const startedAt = performance.now();
  const nothing = { did: 0, isLeft: true };
  const work = Promise.resolve()
    .then(() => run(turn))
    .then(
      (done) => ({ ...done, outcome: 'ran' as const }),
      (cause: unknown) => {
        console.error(`job ${name} failed`, cause);
        return { ...nothing, outcome: 'failed' as const };
      },
    );
  const patience = cutOff(turn.stopAt - startedAt + graceMs);
  const result = await Promise.race([work, patience.over.then(() => ({ ...nothing, outcome: 'overran' as const }))]);
  patience.cancel();
  return { name, ...result, ms: Math.round(performance.now() - startedAt) };
};

const cutOff = (ms: number): { readonly over: Promise<void>; readonly cancel: () => void } => {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  return {
    over,
    cancel: () => {
      clearTimeout(timer);
    },
  };
};
