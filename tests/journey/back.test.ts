import type { Page } from 'playwright-core';
import { inBuilds } from './in-builds.ts';
import { walkBackBySteps, walkBackFromSheet } from './walk-back.ts';

const PHONES = {
  h5: {
    press: (page: Page) => page.goBack(),
    untilCaught: (page: Page) => page.waitForFunction(() => (history.state as { layer?: true } | null)?.layer),
  },
  weapp: {
    press: (page: Page) => page.evaluate(() => window.__back()),
    untilCaught: (page: Page) => page.locator('wx-page-container[data-shown]').waitFor({ state: 'attached' }),
  },
} as const;

inBuilds('back', (stage, build) => {
  test('back goes step by step and keeps what was written', () => walkBackBySteps(stage, PHONES[build]));
  test('back closes a sheet before it leaves the page', () => walkBackFromSheet(stage, PHONES[build]));
});
