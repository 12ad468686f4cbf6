import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const KNOWN_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const FONT = '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc';

/**
 * The browser the tests drive: `CHROME_PATH`, or one in a usual place, or Debian's package if we may install it.
 * Never skipped: without a browser the journeys prove nothing.
 */
export const ensureChromium = (): string => {
  const given = process.env['CHROME_PATH'];
  if (given !== undefined) return existsSync(given) ? given : fail(`CHROME_PATH names ${given}, which does not exist.`);
  const found = KNOWN_PLACES.find((place) => existsSync(place));
  if (found !== undefined && (existsSync(FONT) || !mayInstall())) return found;
  if (!mayInstall())
    return fail('No Chromium found. Install Chromium or Google Chrome, or set CHROME_PATH to its program.');
  console.log('Installing Chromium and a Chinese font from Debian (once) …');
  apt('update');
  apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk');
  const installed = KNOWN_PLACES.find((place) => existsSync(place));
  return installed ?? fail('apt-get installed no Chromium. Set CHROME_PATH to a Chromium or Google Chrome.');
};

const mayInstall = (): boolean => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

const apt = (...args: readonly string[]): void => {
  const { status } = spawnSync('apt-get', ['-qq', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status !== 0 && args[0] === 'install')
    fail(`apt-get ${args.join(' ')} failed: install Chromium by hand or set CHROME_PATH.`);
};

const fail = (message: string): never => {
  throw new Error(message);
};
