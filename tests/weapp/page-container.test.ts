import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { usePhones } from '../browser/phones.ts';
import { serveApp, type ServedApp } from './served-app.ts';

const logOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (JSON.parse(localStorage.getItem('weapp:o-1:log') ?? '{"data":[]}') as { data: string[] }).data);
const untilLogged = (page: Page, line: string) =>
  page.waitForFunction((wanted) => localStorage.getItem('weapp:o-1:log')?.includes(wanted), line);
const back = (page: Page) => page.evaluate(() => window.__back());

describe('a page container in the host', () => {
  const phones = usePhones();
  let app: ServedApp;
  beforeAll(async () => {
    app = await serveApp(join(__dirname, 'fixtures/native'));
  });
  afterAll(() => app.remove());

  const open = async () => {
    const page = await app.open(phones);
    await page.getByText('去试一退').tap();
    await page.getByText('拦住').tap();
    await page.getByText('拦着').waitFor();
    return page;
  };

  test('takes one back and says so, and the page stays', async () => {
    const page = await open();
    await back(page);
    await untilLogged(page, 'after leave');
    expect((await logOf(page)).slice(-4)).toEqual(['held ready', 'before leave', 'leaving', 'after leave']);
    await back(page);
    await untilLogged(page, 'held unload');
  });

  test('takes the page’s own navigateBack as well', async () => {
    const page = await open();
    await page.getByText('返回', { exact: true }).tap();
    await untilLogged(page, 'after leave');
    await page.getByText('返回', { exact: true }).tap();
    await untilLogged(page, 'held unload');
  });

  test('takes nothing once it is gone from the page', async () => {
    const page = await open();
    await page.getByText('放开').tap();
    await page.getByText('没拦').waitFor();
    await back(page);
    await untilLogged(page, 'held unload');
    expect(await logOf(page)).not.toContain('before leave');
  });

  test('pins the page it is shown on', async () => {
    const page = await open();
    const overflow = () => page.locator('wx-page:visible').evaluate((one) => getComputedStyle(one).overflowY);
    expect(await overflow()).toBe('hidden');
    await back(page);
    expect(await overflow()).toBe('auto');
  });
});
