import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const ROUNDS = 15;

/**
 * How long the `api` bundle takes to load against a bare `require('wx-server-sdk')`, each in a fresh process, one after the
 * other in turn so that both see the same machine. The quickest of each: what remains is the work itself.
 */
export const coldLoadRatio = (functionsDir: string, root: string): number => {
  const bundle = join(functionsDir, 'api/index.js');
  const sdk = join(root, 'node_modules/wx-server-sdk');
  const times = Array.from({ length: ROUNDS }, () => ({ api: loadMs(bundle), sdk: loadMs(sdk) }));
  return Math.min(...times.map(({ api }) => api)) / Math.min(...times.map(({ sdk: bare }) => bare));
};

const loadMs = (module: string): number =>
  Number(
    execFileSync(process.execPath, [
      '-e',
      `const t = performance.now(); require(${JSON.stringify(module)}); console.log(performance.now() - t); process.exit(0);`,
    ]),
  );
