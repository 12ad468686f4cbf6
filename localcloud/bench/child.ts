import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const started = (script: string, args: readonly string[], env: NodeJS.ProcessEnv): ChildProcess =>
  fork(join(__dirname, script), args, { execArgv: ['--import', 'tsx'], env: { ...process.env, ...env } });

/** Runs a script to its one message, which is its result. */
export const resultOf = async <Result>(
  script: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<Result> => {
  const child = started(script, args, env);
  const ended = once(child, 'exit').then(([code]): never => {
    throw new Error(`${script} ended with ${String(code)} and without a result`);
  });
  const [message] = (await Promise.race([once(child, 'message'), ended])) as [Result];
  ended.catch(() => undefined);
  child.kill();
  return message;
};

/** Starts a server and gives its port and the way to end it. */
export const serverOf = async (
  kind: 'floor' | 'engine',
  file: string,
): Promise<{ port: number; end: () => Promise<void> }> => {
  const child = started('server.ts', [kind, file], {});
  const [{ port }] = (await once(child, 'message')) as [{ port: number }];
  const end = async (): Promise<void> => {
    const exited = once(child, 'exit');
    child.kill();
    await exited;
  };
  return { port, end };
};
