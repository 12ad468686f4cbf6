import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { compiledOf, keepCompiled } from './compiled.ts';
import { failed, type Outcome } from './outcome.ts';

/** One call, ready to run: everything the thread needs and where its output goes. */
export type Job = {
  readonly id: string;
  /** JSON text. */
  readonly event: string;
  readonly variables: Readonly<Record<string, string>>;
  readonly context: Readonly<Record<string, unknown>>;
  readonly timeoutMs: number;
  readonly print: (line: string) => void;
  readonly coldStart: (ms: number) => void;
};

export type InstanceOptions = {
  readonly main: string;
  /** Which version of the code it loads. */
  readonly generation: number;
  readonly variables: Readonly<Record<string, string>>;
  readonly clock: SharedArrayBuffer;
  /** Output that belongs to no call: what the module prints while it loads. */
  readonly print: (line: string) => void;
};

type Thrown = { readonly message: string; readonly stack: string };

type Reply =
  | { readonly type: 'ready'; readonly ms: number; readonly compiled: SharedArrayBuffer | undefined }
  | { readonly type: 'load-failed'; readonly error: Thrown }
  | { readonly type: 'print'; readonly level: string; readonly line: string }
  | { readonly type: 'done'; readonly id: string; readonly ok: true; readonly result: string }
  | { readonly type: 'done'; readonly id: string; readonly ok: false; readonly error: Thrown };

type Running = { readonly job: Job; readonly settle: (outcome: Outcome) => void; timer?: NodeJS.Timeout };

const LOAD_TIMEOUT_MS = 30_000;

/** One instance of a function: a thread that has loaded the code once and runs one call at a time. */
export class Instance {
  readonly generation: number;
  readonly #main: string;
  readonly #worker: Worker;
  readonly #printElsewhere: (line: string) => void;
  #alive = true;
  #ready = false;
  #running: Running | undefined;

  constructor({ main, generation, variables, clock, print }: InstanceOptions) {
    this.generation = generation;
    this.#main = main;
    this.#printElsewhere = print;
    this.#worker = new Worker(join(__dirname, 'instance-worker.cjs'), {
      workerData: { main, clock, compiled: compiledOf(main, generation) },
      env: { ...variables },
      // The parent may run under a TypeScript loader; functions run on bare Node.
      execArgv: [],
      stdout: true,
      stderr: true,
    });
    this.#listen();
  }

  get alive(): boolean {
    return this.#alive;
  }

  /** Runs one call; the caller gives no second one before this resolves. The time limit begins once the code is loaded. */
  run(job: Job): Promise<Outcome> {
    return new Promise((settle) => {
      this.#running = { job, settle };
      if (this.#ready) this.#dispatch(this.#running);
      else this.#limit(this.#running, LOAD_TIMEOUT_MS, 'Loading the function');
    });
  }

  /** Ends the thread; a running call fails with `why`. Resolves when the thread is gone. */
  async kill(why: string): Promise<void> {
    this.#end(failed('FUNCTIONS_EXECUTE_FAIL', why));
    await this.#worker.terminate();
  }

  #listen(): void {
    this.#worker.on('message', (reply: Reply) => {
      this.#onReply(reply);
    });
    this.#worker.on('error', (error: Error) => {
      this.#print(String(error.stack));
      this.#end(failed('FUNCTIONS_EXECUTE_FAIL', `${error.name}: ${error.message}`));
    });
    this.#worker.on('exit', (code) => {
      this.#end(failed('FUNCTIONS_EXECUTE_FAIL', `the function's process ended with code ${code}`));
    });
    for (const stream of [this.#worker.stdout, this.#worker.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        this.#print(chunk.toString('utf8').trimEnd());
      });
    }
  }

  #onReply(reply: Reply): void {
    switch (reply.type) {
      case 'ready':
        this.#ready = true;
        keepCompiled(this.#main, this.generation, reply.compiled);
        this.#running?.job.coldStart(reply.ms);
        if (this.#running) this.#dispatch(this.#running);
        break;
      case 'print':
        this.#print(reply.level === 'log' ? reply.line : `${reply.level}: ${reply.line}`);
        break;
      case 'load-failed':
        this.#print(reply.error.stack);
        void this.kill(reply.error.message);
        break;
      case 'done':
        if (reply.id !== this.#running?.job.id) break;
        if (!reply.ok) this.#print(reply.error.stack);
        this.#settle(
          reply.ok ? { ok: true, result: reply.result } : failed('FUNCTIONS_EXECUTE_FAIL', reply.error.message),
        );
    }
  }

  #dispatch(running: Running): void {
    const { id, event, variables, context, timeoutMs } = running.job;
    this.#limit(running, timeoutMs, 'Invoking task');
    this.#worker.postMessage({ id, event, variables, context });
  }

  #limit(running: Running, ms: number, what: string): void {
    clearTimeout(running.timer);
    running.timer = setTimeout(() => {
      this.#end(failed('FUNCTIONS_TIME_LIMIT_EXCEEDED', `${what} timed out after ${ms / 1000} seconds`));
      void this.#worker.terminate();
    }, ms);
  }

  #end(outcome: Outcome): void {
    this.#alive = false;
    this.#settle(outcome);
  }

  #settle(outcome: Outcome): void {
    const done = this.#running;
    this.#running = undefined;
    clearTimeout(done?.timer);
    done?.settle(outcome);
  }

  #print(line: string): void {
    (this.#running?.job.print ?? this.#printElsewhere)(line);
  }
}
