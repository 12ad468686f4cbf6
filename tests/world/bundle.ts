import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, watch } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const ROOT = join(__dirname, '../..');
const MADE_WITHIN_MS = 300_000;

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
  if (existsSync(made) || !(await isFirst(made))) return made;
  const fresh = await mkdtemp(join(tmpdir(), `linli-${what}-new-`));
  try {
    await make(fresh);
    await rename(fresh, made);
    return made;
  } finally {
    await Promise.all([fresh, noteOf(made)].map((left) => rm(left, { recursive: true, force: true })));
  }
};

/** Who makes it says so beside it, and takes the note away when it is there or could not be made. */
const noteOf = (made: string): string => `${made}.making`;

/** True for the one process that makes it; the others return when it is there. */
const isFirst = async (made: string): Promise<boolean> => {
  const note = noteOf(made);
  const begin = () =>
    mkdir(note).then(
      () => true,
      () => false,
    );
  while (!(await begin())) {
    await noteIsGone(note);
    if (existsSync(made)) return false;
  }
  // It may have been made between the first look and the note.
  if (!existsSync(made)) return true;
  await rm(note, { recursive: true });
  return false;
};

/** Told by the file system. Of a maker that died the note is taken away after longer than it ever takes. */
const noteIsGone = async (note: string): Promise<void> => {
  const changes = watch(tmpdir());
  const begun = (await stat(note).catch(() => undefined))?.mtimeMs ?? Date.now();
  const signal = AbortSignal.timeout(Math.max(1, Math.round(begun + MADE_WITHIN_MS - Date.now())));
  try {
    while (existsSync(note)) await once(changes, 'change', { signal });
  } catch (cause) {
    if (!signal.aborted) throw cause;
    await rm(note, { recursive: true, force: true });
  } finally {
    changes.close();
  }
};

/** What the functions are made of. */
export const FUNCTION_SOURCES = ['cloudfunctions', 'shared', 'scripts/build', 'package.json'];

/** The folder of the functions as they are shipped. */
export const functionsDir = (): Promise<string> =>
  madeOnce('functions', FUNCTION_SOURCES, async (dir) => {
    // What builds them is a compiler, which is large: most who ask find them built.
    const { buildFunctions } = await import('../../scripts/build/functions.ts');
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
