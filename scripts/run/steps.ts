import { spawn } from 'node:child_process';
import { once } from 'node:events';

export type Step = {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  readonly env?: Readonly<Record<string, string>>;
};
export type Outcome = {
  readonly name: string;
  readonly ok: boolean;
  readonly seconds: number;
  readonly output: string;
};

/** Runs the steps, at most `width` at once, and tells each as it ends; a failed step shows all it printed. */
export const runSteps = async (steps: readonly Step[], width: number, cwd: string): Promise<readonly Outcome[]> => {
  const waiting = [...steps];
  const outcomes: Outcome[] = [];
  const lane = async (): Promise<void> => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      const outcome = await runStep(step, cwd);
      outcomes.push(outcome);
      console.log(`${outcome.ok ? 'ok  ' : 'FAIL'} ${outcome.name} (${outcome.seconds.toFixed(0)} s)`);
      if (!outcome.ok) console.log(outcome.output);
    }
  };
  await Promise.all(Array.from({ length: width }, lane));
  return outcomes;
};

const runStep = async ({ name, command: [program, ...args], env }: Step, cwd: string): Promise<Outcome> => {
  const startedAt = performance.now();
  const child = spawn(program, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const output: string[] = [];
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => output.push(chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { name, ok: code === 0, seconds: (performance.now() - startedAt) / 1000, output: output.join('') };
};
