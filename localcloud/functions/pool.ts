import { statSync } from 'node:fs';
import { startInstance, type Instance, type Job } from './instance.ts';
import { failed, type Outcome } from './outcome.ts';

/** The instances of one function. Calls take an idle one, else a new one, else wait in order. */
export type Pool = {
  run(job: Job): Promise<Outcome>;
  /** Kills the instance that runs this call, as the platform does when it takes a machine away. */
  killCall(id: string): Promise<void>;
  size(): { running: number; idle: number; waiting: number };
  close(): Promise<void>;
};

export type PoolOptions = {
  readonly main: string;
  readonly instancesMax: number;
  readonly variables: Readonly<Record<string, string>>;
  readonly clock: SharedArrayBuffer;
  readonly print: (line: string) => void;
};

/** Calls that may wait for an instance; the next is refused as the cloud refuses it. */
const WAITING_MAX = 1000;

type Waiting = { readonly job: Job; readonly settle: (outcome: Outcome) => void };

export const createPool = (options: PoolOptions): Pool => {
  const idle: Instance[] = [];
  const busy = new Map<string, Instance>();
  const waiting: Waiting[] = [];
  let closed = false;

  // A rebuilt bundle is taken up at the next call, without a restart.
  const generation = (): number => statSync(options.main, { throwIfNoEntry: false })?.mtimeMs ?? 0;

  const takeIdle = (current: number): Instance | undefined => {
    for (let instance = idle.pop(); instance; instance = idle.pop()) {
      if (instance.alive() && instance.generation === current) return instance;
      void instance.kill('replaced by newer code');
    }
    return undefined;
  };

  const acquire = (): Instance | undefined => {
    const current = generation();
    const instance = takeIdle(current);
    if (instance) return instance;
    return busy.size < options.instancesMax ? startInstance({ ...options, generation: current }) : undefined;
  };

  const serve = async (instance: Instance, { job, settle }: Waiting): Promise<void> => {
    busy.set(job.id, instance);
    const outcome = await instance.run(job);
    busy.delete(job.id);
    if (instance.alive()) idle.push(instance);
    settle(outcome);
    drain();
  };

  const drain = (): void => {
    while (waiting.length > 0 && !closed) {
      const instance = acquire();
      if (!instance) return;
      const next = waiting.shift();
      if (next) void serve(instance, next);
    }
  };

  return {
    run: (job) =>
      new Promise((settle) => {
        if (closed) return settle(failed('FUNCTIONS_EXECUTE_FAIL', 'the local cloud is closing'));
        if (waiting.length >= WAITING_MAX) {
          return settle(failed('EXCEED_CONCURRENT_REQUEST_LIMIT', `more than ${WAITING_MAX} calls are waiting`));
        }
        waiting.push({ job, settle });
        drain();
      }),
    killCall: async (id) => busy.get(id)?.kill('the function instance was killed'),
    size: () => ({ running: busy.size, idle: idle.length, waiting: waiting.length }),
    close: async () => {
      closed = true;
      for (const { settle } of waiting.splice(0))
        settle(failed('FUNCTIONS_EXECUTE_FAIL', 'the local cloud is closing'));
      await Promise.all(
        [...busy.values(), ...idle.splice(0)].map((instance) => instance.kill('the local cloud is closing')),
      );
    },
  };
};
