import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildFunctions } from '../../scripts/build/functions.ts';

export const ROOT = join(__dirname, '../..');

/**
 * A folder that `make` fills, made once for the sources as they stand: its name is their digest, so that a run makes it once, however
 * many processes ask. `sources` are files and folders of the repository.
 */
export const madeOnce = async (
  what: string,
  sources: readonly string[],
  make: (dir: string) => Promise<void>,
): Promise<string> => {
  const made = join(tmpdir(), `linli-${what}-${await digestOf(sources)}`);
  if (existsSync(made)) return made;
  const fresh = await mkdtemp(join(tmpdir(), `linli-${what}-new-`));
  await make(fresh);
  // Whoever is first gives the folder its name; the others throw theirs away.
  await rename(fresh, made).catch(() => rm(fresh, { recursive: true }));
  return made;
};

/** What the functions are made of. */
export const FUNCTION_SOURCES = ['cloudfunctions', 'shared', 'scripts/build', 'package.json'];

/** The folder of the functions as they are shipped. */
export const functionsDir = (): Promise<string> =>
  madeOnce('functions', FUNCTION_SOURCES, async (dir) => {
    await buildFunctions(ROOT, dir);
  });

const digestOf = async (sources: readonly string[]): Promise<string> => {
  const hash = createHash('sha256');
  for (const source of sources) {
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
