import { button } from '../journey/acts.ts';
import { useStage } from '../journey/stage.ts';

const stage = useStage('weapp');
test('a step scrolls although WeChat pins the page it is on', async () => {
  const { openid } = await stage.world().join('qin');
  const page = await stage.open(openid);
  await button(page, '我有事').tap();
  await page.getByRole('radio', { name: '水', exact: true }).tap();
  await page.locator('wx-page-container[data-shown]').waitFor({ state: 'attached' });
  expect(await page.locator('wx-page:visible').evaluate((one) => getComputedStyle(one).overflowY)).toBe('auto');
});
