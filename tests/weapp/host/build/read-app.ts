import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** What one file of a mini-program says, by its path without the extension. */
export type Sources = ReadonlyMap<string, string>;

export type AppFiles = {
  readonly wxml: Sources;
  readonly wxs: Sources;
  readonly wxss: Sources;
  readonly json: Sources;
  readonly js: Sources;
  /** Pictures and whatever else is only served: paths with their extension. */
  readonly assets: readonly string[];
};

const KINDS = ['wxml', 'wxs', 'wxss', 'json', 'js'] as const;
type Kind = (typeof KINDS)[number];

/** Reads a compiled mini-program. */
export const readApp = (dir: string): AppFiles => {
  const read: Record<Kind, Map<string, string>> = {
    wxml: new Map(),
    wxs: new Map(),
    wxss: new Map(),
    json: new Map(),
    js: new Map(),
  };
  const assets: string[] = [];
  for (const entry of readdirSync(dir, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const path = relative(dir, file).split(sep).join('/');
    const kind = KINDS.find((known) => path.endsWith(`.${known}`));
    if (kind) read[kind].set(path.slice(0, -kind.length - 1), readFileSync(file, 'utf8'));
    else assets.push(path);
  }
  return { ...read, assets };
};
