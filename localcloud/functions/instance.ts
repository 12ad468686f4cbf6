import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
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

/** One instance of a function: a thread that has loaded the code once and runs one call at a time. */
export type Instance = {
  readonly generation: number;
  alive(): boolean;
  run(job: Job): Promise<Outcome>;
  /** Ends the thread; a running call fails with `why`. Resolves when the thread is gone. */
  kill(why: string): Promise<void>;
};

type Reply =
  | { type: 'ready'; ms: number }
  | { type: 'load-failed'; error: { message: string; stack: string } }
  | { type: 'print'; level: string; line: string }
  | { type: 'done'; id: string; ok: true; result: string }
  | { type: 'done'; id: string; ok: false; error: { message: string; stack: string } };

export type InstanceOptions = {
  readonly main: string;
  readonly generation: number;
  readonly variables: Readonly<Record<string, string>>;
  readonly clock: SharedArrayBuffer;
  /** Output that belongs to no call: what the module prints while it loads. */
  readonly print: (line: string) => void;
};

const LOAD_TIMEOUT_MS = 30_000;

type Running = { readonly job: Job; settle(outcome: Outcome): void; timer?: NodeJS.Timeout };

const spawn = ({ main, variables, clock }: InstanceOptions): Worker =>
  new Worker(join(__dirname, 'instance-worker.cjs'), {
    workerData: { main, clock },
    env: { ...variables },
    // The parent may run under a TypeScript loader; functions run on bare Node.
    execArgv: [],
    stdout: true,
    stderr: true,
  });

export const startInstance = (options: InstanceOptions): Instance => {
  const worker = spawn(options);
  let alive = true;
  let ready: number | undefined;
  let running: Running | undefined;

  const finish = (outcome: Outcome): void => {
    const done = running;
    running = undefined;
    clearTimeout(done?.timer);
    done?.settle(outcome);
  };

  const kill = async (why: string): Promise<void> => {
    alive = false;
    finish(failed('FUNCTIONS_EXECUTE_FAIL', why));
    await worker.terminate();
  };

  const timeOut = (afterMs: number, what: string): void => {
    alive = false;
    finish(failed('FUNCTIONS_TIME_LIMIT_EXCEEDED', `${what} timed out after ${afterMs / 1000} seconds`));
    void worker.terminate();
  };

  const dispatch = (current: Running): void => {
    const { print: _print, coldStart: _coldStart, timeoutMs, ...message } = current.job;
    clearTimeout(current.timer);
    current.timer = setTimeout(() => timeOut(timeoutMs, 'Invoking task'), timeoutMs);
    worker.postMessage(message);
  };

  const print = (line: string): void => (running?.job.print ?? options.print)(line);

  const onReply = (reply: Reply): void => {
    switch (reply.type) {
      case 'ready':
        ready = reply.ms;
        if (running) {
          running.job.coldStart(reply.ms);
          dispatch(running);
        }
        return;
      case 'print':
        return print(reply.level === 'log' ? reply.line : `${reply.level}: ${reply.line}`);
      case 'load-failed':
        print(reply.error.stack);
        return void kill(reply.error.message);
      case 'done':
        if (reply.id !== running?.job.id) return;
        if (!reply.ok) print(reply.error.stack);
        return finish(
          reply.ok ? { ok: true, result: reply.result } : failed('FUNCTIONS_EXECUTE_FAIL', reply.error.message),
        );
    }
  };

  worker.on('message', onReply);
  worker.on('error', (error: Error) => {
    print(String(error.stack));
    void kill(`${error.name}: ${error.message}`);
  });
  worker.on('exit', (code) => void kill(`the function's process ended with code ${code}`));
  for (const stream of [worker.stdout, worker.stderr]) {
    stream.on('data', (chunk: Buffer) => print(chunk.toString('utf8').trimEnd()));
  }

  const run = (job: Job): Promise<Outcome> =>
    new Promise((settle) => {
      running = { job, settle };
      if (ready === undefined)
        running.timer = setTimeout(() => timeOut(LOAD_TIMEOUT_MS, 'Loading the function'), LOAD_TIMEOUT_MS);
      else dispatch(running);
    });

  return { generation: options.generation, alive: () => alive, run, kill };
};
