import { beijingText, type Clock } from '../clock/clock.ts';
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

export type TimersOptions = {
  readonly functions: readonly FunctionSpec[];
  readonly clock: Clock;
  readonly runtime: Runtime;
  readonly log: Log;
  /** Timers do not run by themselves. */
  readonly hold: boolean;
};

/** How often a timer runs that falls due more than once during a jump. */
export type JumpRuns = 'every' | 'once';

/** More runs than this in one jump are taken for a mistake. */
const RUNS_PER_JUMP_MAX = 20_000;
const SLEEP_MAX_MS = 60_000;

type Entry = { readonly function: string; readonly timer: TimerSpec; next: number | undefined };
type Due = { readonly entry: Entry; readonly at: number };

/** WeChat's event of a timer. `Time` is UTC to the second. */
const timerEvent = ({ name }: TimerSpec, at: number): string =>
  JSON.stringify({
    Type: 'Timer',
    TriggerName: name,
    Time: `${new Date(at).toISOString().slice(0, 19)}Z`,
    Message: '',
  });

/** The moments at which a timer falls due until then, at most one more than a jump may run. */
const dueMoments = ({ timer, next }: Entry, until: number): readonly number[] => {
  const moments: number[] = [];
  for (
    let at = next;
    at !== undefined && at <= until && moments.length <= RUNS_PER_JUMP_MAX;
    at = timer.cron.next(at)
  ) {
    moments.push(at);
  }
  return moments;
};

/** The last moment until then. Looks back in growing steps: a timer of every second costs no more than one of every year. */
const lastMoment = ({ timer, next }: Entry, until: number): number | undefined => {
  if (next === undefined || next > until) return undefined;
  let last: number | undefined;
  for (let step = 1000; last === undefined || last > until; step *= 2) {
    last = timer.cron.next(Math.max(next - 1, until - step));
  }
  for (let at = timer.cron.next(last); at !== undefined && at <= until; at = timer.cron.next(at)) last = at;
  return last;
};

/** The timers of all functions. Their runs during a jump come one after another, in order of time. */
export class Timers {
  readonly #options: TimersOptions;
  readonly #entries: readonly Entry[];
  #sleeping: NodeJS.Timeout | undefined;
  #jumping: Promise<void> = Promise.resolve();
  #closed = false;

  constructor(options: TimersOptions) {
    this.#options = options;
    const now = options.clock.now();
    this.#entries = options.functions.flatMap(({ name, timer }) =>
      timer ? [{ function: name, timer, next: timer.cron.next(now) }] : [],
    );
    this.#sleep();
  }

  list(): readonly TimerView[] {
    return this.#entries.map(({ function: name, timer, next }) => ({
      function: name,
      name: timer.name,
      expression: timer.expression,
      ...(next === undefined ? {} : { next }),
    }));
  }

  /** Runs the timer of this function at the present moment, whatever its expression says. Throws if it has none. */
  async runNow(functionName: string): Promise<void> {
    const entry = this.#entries.find((candidate) => candidate.function === functionName);
    if (!entry) throw new Error(`function "${functionName}" has no timer`);
    await this.#run({ entry, at: this.#options.clock.now() });
  }

  /** See `Localcloud.clock.jumpTo`. One jump after another; one that fails does not stop the next. */
  async jumpTo(at: number, runs: JumpRuns): Promise<void> {
    if (!Number.isFinite(at)) throw new Error('the clock can only be moved to a number of milliseconds');
    const jump = this.#jumping.then(() => this.#jump(at, runs));
    this.#jumping = jump.catch(() => undefined);
    await jump;
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#sleeping);
  }

  async #run({ entry, at }: Due): Promise<void> {
    const caller = { source: 'wx_trigger', trigger: 'timer' } as const;
    await this.#options.runtime.deliver({ function: entry.function, event: timerEvent(entry.timer, at), caller });
  }

  #sleep(): void {
    clearTimeout(this.#sleeping);
    if (this.#options.hold || this.#closed || this.#entries.length === 0) return;
    const next = Math.min(...this.#entries.map((entry) => entry.next ?? Infinity));
    const ms = Math.min(Math.max(next - this.#options.clock.now(), 0), SLEEP_MAX_MS);
    this.#sleeping = setTimeout(() => {
      this.#wake();
    }, ms);
  }

  #wake(): void {
    const now = this.#options.clock.now();
    for (const entry of this.#entries) {
      if (entry.next === undefined || entry.next > now) continue;
      const at = entry.next;
      // A machine that slept does not catch up: each timer runs once and goes on from the present.
      entry.next = entry.timer.cron.next(now);
      void this.#run({ entry, at });
    }
    this.#sleep();
  }

  #plan(until: number, runs: JumpRuns): readonly Due[] {
    const due = this.#entries.flatMap((entry) => {
      const moments = runs === 'every' ? dueMoments(entry, until) : [lastMoment(entry, until)];
      return moments.flatMap((at) => (at === undefined ? [] : [{ entry, at }]));
    });
    if (due.length > RUNS_PER_JUMP_MAX) {
      throw new Error(
        `this jump would run timers more than ${RUNS_PER_JUMP_MAX} times; jump less far, or let each run once`,
      );
    }
    return due.sort((a, b) => a.at - b.at);
  }

  async #jump(at: number, runs: JumpRuns): Promise<void> {
    const { clock, log } = this.#options;
    const plan = this.#plan(at, runs);
    clearTimeout(this.#sleeping);
    for (const due of plan) {
      if (this.#closed) return;
      // A run that takes longer than the time to the next must not turn the clock back.
      clock.set(Math.max(due.at, clock.now()));
      await this.#run(due);
    }
    clock.set(plan.length > 0 ? Math.max(at, clock.now()) : at);
    for (const entry of this.#entries) entry.next = entry.timer.cron.next(at);
    log.write(`clock: it is ${beijingText(at)} in Beijing`);
    this.#sleep();
  }
}
