import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { ROOT } from '../world/bundle.ts';

export type CloudProcess = { readonly url: string; readonly kill: () => Promise<void> };

/** Starts a local cloud in a process of its own, which can be killed without a chance to tidy up. */
export const startCloudProcess = async (dataDir: string): Promise<CloudProcess> => {
  const child: ChildProcess = spawn(
    process.execPath,
    ['--import', 'tsx', join(__dirname, 'cloud-process.ts'), dataDir],
    {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const exited = once(child, 'exit');
  if (!child.stdout) throw new Error('no output to read the address from');
  const [url] = (await Promise.race([
    once(createInterface(child.stdout), 'line'),
    exited.then(() => Promise.reject(new Error('the local cloud ended before it said its address'))),
  ])) as [string];
  return {
    url,
    kill: async () => {
      child.kill('SIGKILL');
      await exited;
    },
  };
};
