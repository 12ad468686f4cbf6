import { statSync } from 'node:fs';
import { Instance, type Job } from './instance.ts';
import { failed, type Outcome } from './outcome.ts';

export type PoolOptions = {
  readonly main: string;
  /** How many instances may run at once. */
  readonly instancesMax: number;
  readonly variables: Readonly<Record<string, string>>;
  readonly clock: SharedArrayBuffer;
  readonly print: (line: string) => void;
};

export type PoolSize = { readonly running: number; readonly idle: number; readonly waiting: number };

type Waiting = { readonly job: Job; readonly settle: (outcome: Outcome) => void };

/** Calls that may wait for an instance; the next is refused as the cloud refuses it. */
const WAITING_MAX = 1000;
const CLOSING = 'the local cloud is closing';

/** The instances of one function. A call takes an idle one, else a new one, else waits in order. */
export class Pool {
  readonly #options: PoolOptions;
  readonly #idle: Instance[] = [];
  readonly #busy = new Map<string, Instance>();
  readonly #waiting: Waiting[] = [];
  #closed = false;

  constructor(options: PoolOptions) {
    this.#options = options;
  }

  run(job: Job): Promise<Outcome> {
    if (this.#closed) return Promise.resolve(failed('FUNCTIONS_EXECUTE_FAIL', CLOSING));
    if (this.#waiting.length >= WAITING_MAX) {
      return Promise.resolve(failed('EXCEED_CONCURRENT_REQUEST_LIMIT', `more than ${WAITING_MAX} calls are waiting`));
    }
    return new Promise((settle) => {
      this.#waiting.push({ job, settle });
      this.#drain();
    });
  }

  /** Kills the instance that runs this call, as the platform does when it takes a machine away. */
  async killCall(id: string): Promise<void> {
    await this.#busy.get(id)?.kill('the function instance was killed');
  }

  get size(): PoolSize {
    return { running: this.#busy.size, idle: this.#idle.length, waiting: this.#waiting.length };
  }

  async close(): Promise<void> {
    this.#closed = true;
    for (const { settle } of this.#waiting.splice(0)) settle(failed('FUNCTIONS_EXECUTE_FAIL', CLOSING));
    await Promise.all([...this.#busy.values(), ...this.#idle.splice(0)].map((instance) => instance.kill(CLOSING)));
  }

  #drain(): void {
    while (this.#waiting.length > 0 && !this.#closed) {
      const instance = this.#acquire();
      const next = instance && this.#waiting.shift();
      if (!next) return;
      void this.#serve(instance, next);
    }
  }

  #acquire(): Instance | undefined {
    // A rebuilt bundle is taken up at the next call, without a restart.
    const generation = statSync(this.#options.main, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    for (let instance = this.#idle.pop(); instance; instance = this.#idle.pop()) {
      if (instance.alive && instance.generation === generation) return instance;
      void instance.kill('replaced by newer code');
    }
    return this.#busy.size < this.#options.instancesMax ? new Instance({ ...this.#options, generation }) : undefined;
  }

  async #serve(instance: Instance, { job, settle }: Waiting): Promise<void> {
    this.#busy.set(job.id, instance);
    const outcome = await instance.run(job);
    this.#busy.delete(job.id);
    if (instance.alive && !this.#closed) this.#idle.push(instance);
    settle(outcome);
    this.#drain();
  }
}
