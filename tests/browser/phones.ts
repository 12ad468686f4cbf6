import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchBrowser } from './launch.ts';
import { patientHand } from './patient-hand.ts';

/** The phone every journey is walked on. */
const SCREEN = { width: 375, height: 812 } as const;

/** A journey waits for what it sees; this only ends one that waits in vain. */
const TEST_TIMEOUT_MS = 60_000;

export type PhoneOptions = {
  /** What the browser may complain of in this test; anything else it complains of fails the test. */
  readonly tolerates?: readonly RegExp[];
  /** Before the first page: routes, scripts, what is stored. */
  readonly prepare?: (context: BrowserContext) => Promise<void>;
  /** Taps as fast as the test does; every other hand looks before it taps. */
  readonly isHasty?: boolean;
  /** One phone for all tests of the file that name it so, on the page where the last one left it; only the first prepares it. */
  readonly keptAs?: string;
};

export type Phones = { open(options?: PhoneOptions): Promise<Page> };

/**
 * Gives a test file a browser and as many phones as it asks for, each with its own storage. After every test the phones are
 * closed, and the test fails if a page threw, rejected without a handler or logged an error.
 */
export const usePhones = (browserArgs: readonly string[] = []): Phones => {
  jest.setTimeout(TEST_TIMEOUT_MS);
  let browser: Browser | undefined;
  let contexts: BrowserContext[] = [];
  let complaints: string[] = [];
  const kept = new Map<string, Page>();

  beforeAll(async () => {
    browser = await launchBrowser(browserArgs);
  }, 60_000);
  afterAll(() => browser?.close());
  afterEach(async () => {
    const heard = complaints;
    await Promise.all(contexts.map((context) => context.close()));
    contexts = [];
    complaints = [];
    if (heard.length > 0) {
      await Promise.all([...kept.values()].map((page) => page.context().close()));
      kept.clear();
    }
    expect(heard).toEqual([]);
  });

  return {
    async open({ tolerates = [], prepare, isHasty = false, keptAs } = {}) {
      if (!browser) throw new Error('open a phone inside a test');
      const known = keptAs === undefined ? undefined : kept.get(keptAs);
      if (known) return known;
      const context = await browser.newContext({ viewport: SCREEN, hasTouch: true, isMobile: true, locale: 'zh-CN' });
      if (keptAs === undefined) contexts.push(context);
      await prepare?.(context);
      if (!isHasty) await context.addInitScript(patientHand);
      const page = await context.newPage();
      listenForComplaints(page, (complaint) => complaints.push(complaint), tolerates);
      if (keptAs !== undefined) kept.set(keptAs, page);
      return page;
    },
  };
};

/** What the browser complains of on a page, from now on, but for what is tolerated. */
export const listenForComplaints = (
  page: Page,
  complain: (complaint: string) => void,
  tolerates: readonly RegExp[] = [],
): void => {
  const hear = (complaint: string) => {
    if (!tolerates.some((pattern) => pattern.test(complaint))) complain(complaint);
  };
  page.on('pageerror', (error) => hear(`page error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') hear(`console error: ${message.text()}`);
  });
  page.on('crash', () => hear('the page crashed'));
};
