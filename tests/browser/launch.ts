import { chromium, type Browser } from 'playwright-core';
import { ensureChromium } from '../../scripts/setup/chromium.ts';

/** QUIC and the background services are off: a test talks to the local cloud and to nobody else. */
const ARGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A microphone that hears a beep every second, and a browser that lets every page use it. */
export const WITH_MICROPHONE = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'] as const;

/** Starts Chromium, or fails saying what to install or to set. Never skips. */
export const launchBrowser = async (more: readonly string[] = []): Promise<Browser> => {
  const executablePath = ensureChromium();
  try {
    return await chromium.launch({ executablePath, args: [...ARGS, ...more] });
  } catch (cause) {
    throw new Error(`${executablePath} did not start. Set CHROME_PATH to a working Chromium or Google Chrome.`, {
      cause,
    });
  }
};
