import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Locator, Page, Request } from 'playwright-core';
import type { Phones, PhoneOptions } from '../browser/phones.ts';
import { buildHostPage } from './serve.ts';

const ORIGIN = 'http://host.test';

export type Opening = PhoneOptions & {
  readonly openid?: string;
  /** The page to open on. */
  readonly start?: string;
  /** The scene of a code that opens `start`. */
  readonly scan?: string;
  /** WeChat's type size; 1 is standard. */
  readonly font?: number;
  /** What the gateway would answer. */
  readonly gateway?: (request: Request) => object;
};

/** A mini-program in its host page, served to a phone out of a temporary folder: no server, no network. */
export type ServedApp = {
  open(phones: Phones, opening?: Opening): Promise<Page>;
  /** The page with the persona bar. */
  openIndex(phones: Phones, personas: object): Promise<Page>;
  remove(): void;
};

export const serveApp = async (weappDir: string): Promise<ServedApp> => {
  const outDir = mkdtempSync(join(tmpdir(), 'linli-host-'));
  await buildHostPage({ weappDir, outDir });
  const serve = async (context: BrowserContext, gateway: (request: Request) => object) => {
    await context.route(`${ORIGIN}/**`, (route) => {
      const { pathname } = new URL(route.request().url());
      return pathname.startsWith('/weapp/')
        ? route.fulfill({ path: join(outDir, pathname.slice('/weapp/'.length) || 'index.html') })
        : route.fulfill({ json: gateway(route.request()) });
    });
  };
  const withGateway = (gateway: (request: Request) => object, options: Opening): PhoneOptions => ({
    ...options,
    prepare: async (context) => {
      await serve(context, gateway);
      await options.prepare?.(context);
    },
  });
  return {
    async open(phones, opening = {}) {
      const { openid = 'o-1', font = 1, start, scan, gateway = unasked } = opening;
      const page = await phones.open(withGateway(gateway, opening));
      const query = new URLSearchParams({
        openid,
        font: String(font),
        ...(start === undefined ? {} : { start }),
        ...(scan === undefined ? {} : { scan }),
      });
      await page.goto(`${ORIGIN}/weapp/phone.html?${query.toString()}`);
      await page.waitForFunction(() => window.__ready);
      return page;
    },
    async openIndex(phones, personas) {
      const page = await phones.open(withGateway(() => personas, {}));
      await page.goto(`${ORIGIN}/weapp/`);
      return page;
    },
    remove: () => rmSync(outDir, { recursive: true }),
  };
};

const unasked = (request: Request): object => {
  throw new Error(`the mini-program asked for ${request.url()}`);
};

/** Taps, and returns when the touch has gone through the page: for a test that nothing comes of it. */
export const tapAndSettle = async (target: Locator): Promise<void> => {
  const page = target.page();
  const settled = page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        document.addEventListener(
          'touchend',
          () => requestAnimationFrame(() => requestAnimationFrame(() => resolve())),
          {
            once: true,
          },
        );
      }),
  );
  // Forced: what looks disabled is tapped all the same, as a finger would.
  await target.tap({ force: true });
  await settled;
};

/** Frames without a crossing after which a page is at rest. */
const REST_FRAMES = 12;

/** Resolves once nothing crosses any more, and forgets what crossed: what is measured from then on was begun from then on. */
export const comeToRest = (page: Page): Promise<void> =>
  page.evaluate(async (frames) => {
    const { setData } = window.__stats;
    for (let quiet = 0; quiet < frames; quiet = setData.splice(0, setData.length).length > 0 ? 0 : quiet + 1)
      await new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));
  }, REST_FRAMES);

/** The crossings from logic to view since the last reading. */
export const takeSetData = (page: Page) =>
  page.evaluate(() => {
    const { setData } = window.__stats;
    return setData.splice(0, setData.length);
  });
