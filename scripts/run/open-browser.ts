import { spawn } from 'node:child_process';

const OPENERS: Readonly<Partial<Record<NodeJS.Platform, string>>> = {
  darwin: 'open',
  linux: 'xdg-open',
  win32: 'explorer',
};

/** Shows a page to a person at a desk; where there is none, the printed address is enough. */
export const openBrowser = (url: string): void => {
  const opener = OPENERS[process.platform];
  const hasScreen = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
  if (!opener || !hasScreen || process.env['CI'] !== undefined || !process.stdout.isTTY) return;
  const child = spawn(opener, [url], { stdio: 'ignore', detached: true });
  child.on('error', () => console.log('  (no browser opened by itself: use the address above)'));
  child.unref();
};
