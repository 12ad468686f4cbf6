import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The folder of modules whose wx-server-sdk speaks the statements: the project's own, or that of another version which `LOCALCLOUD_SDK`
 * names (an absolute path that ends in `node_modules`).
 */
export const MODULES = process.env['LOCALCLOUD_SDK'] ?? join(__dirname, '../../../node_modules');

/** The chosen SDK's place. */
export const SDK = join(MODULES, 'wx-server-sdk');

const { version } = JSON.parse(readFileSync(join(SDK, 'package.json'), 'utf8')) as { version: string };
const [major = 0, minor = 0] = version.split('.').map(Number);

/** True if the chosen SDK is of this version or a later one. */
const isSince = (wantedMajor: number, wantedMinor: number): boolean =>
  major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);

/** Errors of aggregates and of functions called by functions carry the code in words, and errCode -1; before, a number alone. [RUN] */
export const TELLS_CODES = isSince(4, 0);

/** `_.mod` sends its remainder, and the stage geoNear its place as GeoJSON. [RUN] */
export const SENDS_WHOLE_OPERANDS = isSince(2, 6);
