import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

/** Builds again only if one of the source folders changed since the stamp was written. */
export const buildIfStale = async (
  build: {
    readonly root: string;
    readonly sources: readonly string[];
    /** What else the build depends on, in words. */
    readonly settings?: string;
    readonly output: string;
    readonly stamp: string;
  },
  run: () => Promise<void>,
): Promise<'built' | 'fresh'> => {
  const digest = await digestOf(build.root, build.sources, build.settings ?? '');
  const known = existsSync(build.stamp) ? await readFile(build.stamp, 'utf8') : '';
  if (known === digest && existsSync(build.output)) return 'fresh';
  await run();
  await mkdir(dirname(build.stamp), { recursive: true });
  await writeFile(build.stamp, digest);
  return 'built';
};

const digestOf = async (root: string, sources: readonly string[], settings: string): Promise<string> => {
  const hash = createHash('sha256').update(settings);
  for (const file of (await Promise.all(sources.map((source) => filesBelow(join(root, source))))).flat().sort()) {
    hash
      .update(relative(root, file))
      .update('\0')
      .update(await readFile(file))
      .update('\0');
  }
  return hash.digest('hex');
};

const filesBelow = async (path: string): Promise<readonly string[]> => {
  const entries = await readdir(path, { withFileTypes: true }).catch(() => undefined);
  if (!entries) return existsSync(path) ? [path] : [];
  const nested = await Promise.all(
    entries
      .filter((entry) => !['node_modules', 'dist', '.cache', '.swc'].includes(entry.name))
      .map((entry) =>
        entry.isDirectory() ? filesBelow(join(path, entry.name)) : Promise.resolve([join(path, entry.name)]),
      ),
  );
  return nested.flat();
};
