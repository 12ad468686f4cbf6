import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The oldest and newest of the SDK's second line, and its third; the fourth is the project's own. */
export const OLDER_VERSIONS = ['2.3.3', '2.6.3', '3.0.4'];

/** What the SDK uses without declaring it. */
const UNDECLARED = 'mime-db@1.54.0';

/** Where a version's modules are, below the folder of all versions. */
export const modulesOf = (folder: string, version: string): string => join(folder, version, 'node_modules');

/** Puts a version there unless it is there. Undefined if that went well; otherwise what npm said. */
export const install = (folder: string, version: string): string | undefined => {
  if (existsSync(modulesOf(folder, version))) return undefined;
  const making = join(folder, `${version}.making`);
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making, { recursive: true });
  writeFileSync(join(making, 'package.json'), '{"private": true}');
  const packages = [`wx-server-sdk@${version}`, UNDECLARED];
  const options = ['--no-audit', '--no-fund', '--ignore-scripts', '--save-exact'];
  const { status, stderr, error } = spawnSync('npm', ['install', ...options, ...packages], {
    cwd: making,
    encoding: 'utf8',
  });
  if (status !== 0) return error?.message ?? stderr;
  renameSync(making, join(folder, version));
  return undefined;
};
