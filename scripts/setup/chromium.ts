import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** The same browser without windows: Debian packs it by itself, and it opens a page in a third of the time. */
const SHELL = '/usr/bin/chromium-headless-shell';
const KNOWN_PLACES = [
  SHELL,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const FONT = '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc';

/**
 * The browser the tests drive: `CHROME_PATH`, or one in a usual place; Debian's package is installed first where we may.
 * Never skipped: without a browser the journeys prove nothing.
 */
export const ensureChromium = (): string => {
  const given = process.env['CHROME_PATH'];
  if (given !== undefined) return existsSync(given) ? given : fail(`CHROME_PATH names ${given}, which does not exist.`);
  if (mayInstall() && !(existsSync(SHELL) && existsSync(FONT))) install();
  const found = KNOWN_PLACES.find((place) => existsSync(place));
  return found ?? fail('No Chromium found. Install Chromium or Google Chrome, or set CHROME_PATH to its program.');
};

/** Debian from before the shell was a package of its own has the whole browser. */
const install = (): void => {
  console.log('Installing Chromium and a Chinese font from Debian (once) …');
  apt('update');
  if (!apt('install', '-y', '--no-install-recommends', 'chromium-headless-shell', 'fonts-noto-cjk'))
    apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk');
};

const mayInstall = (): boolean => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

const apt = (...args: readonly string[]): boolean => {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', ['-qq', ...args], { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
};

const fail = (message: string): never => {
  throw new Error(message);
};
