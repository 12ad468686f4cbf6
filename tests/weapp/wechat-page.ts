import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { usePhones } from '../browser/phones.ts';
import { serveApp, type Opening, type ServedApp } from './served-app.ts';

const start = 'packages/more/pages/wechat/index';

/** What a test does with a phone on the page that asks `wx` and writes down what it answers. */
export type WechatPage = {
  readonly open: (opening?: Opening) => Promise<Page>;
  /** Taps what has this name. */
  readonly act: (page: Page, name: string) => Promise<void>;
  /** The answer, as soon as it stands there. */
  readonly said: (page: Page) => Promise<unknown>;
};

/** The hand-written mini-program for all tests of a file, opened where it asks `wx`; call it at the top. */
export const useWechatPage = (): WechatPage => {
  const phones = usePhones();
  let app: ServedApp;
  beforeAll(async () => {
    app = await serveApp(join(__dirname, 'fixtures/native'));
  });
  afterAll(() => app.remove());

  return {
    open: (opening = {}) => app.open(phones, { start, ...opening }),
    act: (page, name) => page.getByText(name, { exact: true }).tap(),
    said: async (page) => {
      await page.waitForFunction(() => document.querySelector('.said')?.textContent);
      return JSON.parse((await page.textContent('.said')) ?? '') as unknown;
    },
  };
};
