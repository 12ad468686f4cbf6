// Runs before anything is installed, so it may import nothing but Node.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const stamp = join(root, 'node_modules/.linli-lock');

/** Installs what package-lock.json names, once: a stamp in node_modules tells which lock file it was made from. */
export const ensureDependencies = () => {
  const [major] = process.versions.node.split('.');
  if (Number(major) < 20) fail(`Linli needs Node 20 or newer; this is ${process.version}.`);
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('Installing dependencies (once; about a minute) …');
  const { status } = spawnSync('npm', ['ci', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) fail('npm ci failed: see the lines above. The registry must be reachable for the first start.');
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, lock);
};

/** Runs a TypeScript script with the same arguments, hands signals on so that nothing is left behind, and passes its exit code on. */
export const runScript = (script) => {
  const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
  const child = spawn(process.execPath, [tsx, join(root, script), ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('close', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
};

const fail = (message) => {
  console.error(message);
  process.exit(1);
};
