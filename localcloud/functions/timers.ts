import type { Clock } from '../clock/clock.ts';
import { beijingText } from '../clock/clock.ts';
import type { Log } from '../observe/log.ts';
import type { FunctionSpec, TimerSpec } from './function-config.ts';
import type { Runtime } from './runtime.ts';

export type TimerView = {
  readonly function: string;
  readonly name: string;
  readonly expression: string;
  /** Epoch milliseconds; undefined when its years have run out. */
  readonly next?: number;
};

export type Timers = {
  list(): readonly TimerView[];
  /** Runs the timer of this function at the present moment, whatever its expression says. Throws if it has none. */
  runNow(functionName: string): Promise<void>;
  jumpTo(at: number, how: { timers: 'every' | 'once' }): Promise<void>;
  close(): void;
};

/** More runs than this in one jump is taken for a mistake. */
const RUNS_PER_JUMP_MAX = 20_000;
const SLEEP_MAX_MS = 60_000;

type Entry = { readonly function: string; readonly timer: TimerSpec; next: number | undefined };

/** WeChat's event of a timer. `Time` is UTC to the second. */
const timerEvent = (timer: TimerSpec, at: number): string =>
  JSON.stringify({
    Type: 'Timer',
    TriggerName: timer.name,
    Time: `${new Date(at).toISOString().slice(0, 19)}Z`,
    Message: '',
  });

type Due = { readonly entry: Entry; readonly at: number };

const earliest = (entries: readonly Entry[], until: number): Due | undefined => {
  let first: Due | undefined;
  for (const entry of entries) {
    if (entry.next === undefined || entry.next > until) continue;
    if (!first || entry.next < first.at) first = { entry, at: entry.next };
  }
  return first;
};

const lastDue = ({ timer, next }: Entry, until: number): number | undefined => {
  let last: number | undefined;
  for (
    let at = next, n = 0;
    at !== undefined && at <= until && n < RUNS_PER_JUMP_MAX * 100;
    at = timer.cron.next(at), n += 1
  )
    last = at;
  return last;
};

const countDue = (entries: readonly Entry[], until: number): number => {
  let runs = 0;
  for (const { timer, next } of entries) {
    for (let at = next; at !== undefined && at <= until && runs <= RUNS_PER_JUMP_MAX; at = timer.cron.next(at))
      runs += 1;
  }
  return runs;
};

export type TimersOptions = {
  readonly functions: readonly FunctionSpec[];
  readonly clock: Clock;
  readonly runtime: Runtime;
  readonly log: Log;
  readonly hold: boolean;
};

export const createTimers = ({ functions, clock, runtime, log, hold }: TimersOptions): Timers => {
  const entries: Entry[] = functions.flatMap(({ name, timer }) =>
    timer ? [{ function: name, timer, next: timer.cron.next(clock.now()) }] : [],
  );
  let sleeping: NodeJS.Timeout | undefined;
  let jumping = Promise.resolve();
  let closed = false;

  const run = async ({ function: name, timer }: Entry, at: number): Promise<void> => {
    const caller = { source: 'wx_trigger', trigger: 'timer' as const };
    await runtime.deliver({ function: name, event: timerEvent(timer, at), caller });
  };

  const sleep = (): void => {
    clearTimeout(sleeping);
    if (hold || closed || entries.length === 0) return;
    const next = Math.min(...entries.map((entry) => entry.next ?? Infinity));
    sleeping = setTimeout(wake, Math.min(Math.max(next - clock.now(), 0), SLEEP_MAX_MS));
  };

  const wake = (): void => {
    const now = clock.now();
    for (let due = earliest(entries, now); due; due = earliest(entries, now)) {
      const { entry, at } = due;
      // A machine that slept does not catch up: each timer runs once and goes on from the present.
      entry.next = entry.timer.cron.next(Math.max(at, now));
      void run(entry, at);
    }
    sleep();
  };

  const forward = async (until: number, how: 'every' | 'once'): Promise<void> => {
    if (how === 'once') for (const entry of entries) entry.next = lastDue(entry, until) ?? entry.next;
    const runs = countDue(entries, until);
    if (runs > RUNS_PER_JUMP_MAX) {
      throw new Error(
        `this jump would run timers more than ${RUNS_PER_JUMP_MAX} times; jump less far, or with { timers: 'once' }`,
      );
    }
    for (let due = earliest(entries, until); due && !closed; due = earliest(entries, until)) {
      const { entry, at } = due;
      entry.next = entry.timer.cron.next(at);
      clock.set(at);
      await run(entry, at);
    }
  };

  const jump = async (at: number, how: 'every' | 'once'): Promise<void> => {
    clearTimeout(sleeping);
    try {
      if (at >= clock.now()) await forward(at, how);
      clock.set(at);
      for (const entry of entries) entry.next = entry.timer.cron.next(at);
      log.write(`clock: it is ${beijingText(at)} in Beijing`);
    } finally {
      sleep();
    }
  };

  sleep();
  return {
    list: () =>
      entries.map(({ function: name, timer, next }) => ({
        function: name,
        name: timer.name,
        expression: timer.expression,
        ...(next === undefined ? {} : { next }),
      })),
    runNow: async (name) => {
      const entry = entries.find((candidate) => candidate.function === name);
      if (!entry) throw new Error(`function "${name}" has no timer`);
      await run(entry, clock.now());
    },
    jumpTo: (at, { timers }) => {
      if (!Number.isFinite(at))
        return Promise.reject(new Error('the clock can only be moved to a number of milliseconds'));
      // One jump after another; one that fails does not stop the next.
      const jumped = jumping.then(() => jump(at, timers));
      jumping = jumped.catch(() => undefined);
      return jumped;
    },
    close: () => {
      closed = true;
      clearTimeout(sleeping);
    },
  };
};
