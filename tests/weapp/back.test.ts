import type { Page } from 'playwright-core';
import { button } from '../journey/acts.ts';
import { useStage } from '../journey/stage.ts';
import { walkBackBySteps, walkBackFromSheet } from '../journey/walk-back.ts';

const stage = useStage('weapp');
const phone = {
  press: (page: Page) => page.evaluate(() => window.__back()),
  untilCaught: (page: Page) => page.locator('wx-page-container[data-shown]').waitFor({ state: 'attached' }),
};

test('the phone’s back goes step by step and keeps what was written', () => walkBackBySteps(stage, phone));
test('the phone’s back closes a sheet before it leaves the page', () => walkBackFromSheet(stage, phone));

test('a step scrolls although WeChat pins the page it is on', async () => {
  const { openid } = await stage.world().join('qin');
  const page = await stage.open(openid);
  await button(page, '我有事').tap();
  await page.getByRole('radio', { name: '水', exact: true }).tap();
  await phone.untilCaught(page);
  expect(await page.locator('wx-page:visible').evaluate((one) => getComputedStyle(one).overflowY)).toBe('auto');
});
