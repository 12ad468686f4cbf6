import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildFunctions } from '../../scripts/build/functions.ts';

export const ROOT = join(__dirname, '../..');
const SOURCES = ['cloudfunctions', 'shared', 'scripts/build', 'package.json'];

/**
 * The folder of the functions as they are shipped, built from the sources as they stand. The name of the folder is the
 * digest of the sources, so that a run builds once, however many processes ask.
 */
export const functionsDir = async (): Promise<string> => {
  const built = join(tmpdir(), `linli-functions-${await digestOfSources()}`);
  if (existsSync(built)) return built;
  const fresh = await mkdtemp(join(tmpdir(), 'linli-functions-new-'));
  await buildFunctions(ROOT, fresh);
  // Whoever is first gives the folder its name; the others throw theirs away.
  await rename(fresh, built).catch(() => rm(fresh, { recursive: true }));
  return built;
};

const digestOfSources = async (): Promise<string> => {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    for (const file of await filesBelow(join(ROOT, source))) hash.update(file).update(await readFile(file));
  }
  return hash.digest('hex').slice(0, 20);
};

const filesBelow = async (path: string): Promise<readonly string[]> => {
  const entries = await readdir(path, { withFileTypes: true, recursive: true }).catch(() => undefined);
  if (!entries) return [path];
  return entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
};
