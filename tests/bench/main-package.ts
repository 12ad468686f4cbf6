import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The hello-world that Taro makes of nothing, raw (measured with the versions in use): the floor. */
const HELLO_WORLD_BYTES = 296.7 * 1024;

type AppJson = {
  readonly subPackages?: readonly { readonly root: string }[];
  readonly subpackages?: readonly { readonly root: string }[];
};

/** The bytes of the main package, which every phone downloads before it shows anything, and of each subpackage. */
export const packageBytes = (
  weappDir: string,
): { readonly main: number; readonly sub: Readonly<Record<string, number>> } => {
  const app = JSON.parse(readFileSync(join(weappDir, 'app.json'), 'utf8')) as AppJson;
  const roots = (app.subPackages ?? app.subpackages ?? []).map(({ root }) => root.replace(/\/?$/, '/'));
  const sub: Record<string, number> = Object.fromEntries(roots.map((root) => [root, 0]));
  let main = 0;
  for (const file of filesBelow(weappDir)) {
    const bytes = statSync(file).size;
    const root = roots.find((prefix) => relative(weappDir, file).startsWith(prefix));
    if (root === undefined) main += bytes;
    else sub[root] = (sub[root] ?? 0) + bytes;
  }
  return { main, sub };
};

/** The main package against the hello-world. */
export const mainPackageRatio = (weappDir: string): number => {
  if (!existsSync(join(weappDir, 'app.json'))) throw new Error(`no compiled mini-program in ${weappDir}`);
  return packageBytes(weappDir).main / HELLO_WORLD_BYTES;
};

const filesBelow = (dir: string): readonly string[] =>
  readdirSync(dir, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(join(dir, entry.name)) : [join(dir, entry.name)],
  );
