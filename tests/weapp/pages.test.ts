import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { usePhones } from '../browser/phones.ts';
import { serveApp, type ServedApp } from './served-app.ts';

const FORM = 'packages/more/pages/form/index';

/** What happened since the last reading. */
const takeLog = async (page: Page): Promise<readonly string[]> => {
  const stored = await page.evaluate(() => {
    const text = localStorage.getItem('weapp:o-1:log');
    localStorage.removeItem('weapp:o-1:log');
    return text;
  });
  return stored === null ? [] : (JSON.parse(stored) as { data: string[] }).data;
};
const untilLogged = (page: Page, line: string) =>
  page.waitForFunction((wanted) => localStorage.getItem('weapp:o-1:log')?.includes(wanted), line);

describe('pages of a mini-program in the host', () => {
  const phones = usePhones();
  let app: ServedApp;
  beforeAll(async () => {
    app = await serveApp(join(__dirname, 'fixtures/native'));
  });
  afterAll(() => app.remove());

  test('app and first page begin in the order of WeChat', async () => {
    const page = await app.open(phones);
    expect(await takeLog(page)).toEqual(['app launch', 'app show', 'home load {}', 'home show', 'home ready']);
  });

  test('a page opened over another gets its parameters and gives way again', async () => {
    const page = await app.open(phones);
    await takeLog(page);
    await page.getByText('去表单').tap();
    await untilLogged(page, 'form ready');
    expect(await takeLog(page)).toEqual(['home hide', 'form load {"a":"1","b":"二"}', 'form show', 'form ready']);
    expect(await page.getByText('去表单').isVisible()).toBe(false);
    await page.getByText('返回').tap();
    await page.getByText('去表单').waitFor();
    expect(await takeLog(page)).toEqual(['form unload', 'home show']);
  });

  test('a tab page stays alive when it is left, and has a tab bar of its own', async () => {
    const page = await app.open(phones);
    await page.getByText('0 次').tap();
    await page.getByText('1 次').waitFor();
    await takeLog(page);
    await page.getByText('列表', { exact: true }).tap();
    await untilLogged(page, 'list ready');
    expect(await takeLog(page)).toEqual(['home hide', 'list load {}', 'list show', 'list ready']);
    await page.getByText('首页', { exact: true }).locator('visible=true').tap();
    await page.getByText('1 次').waitFor();
    expect(await takeLog(page)).toEqual(['list hide', 'home show']);
    const worn = await page.locator('[class$="--on"]').allTextContents();
    expect(worn).toEqual(['首页', '列表']);
  });

  test('a tab page cannot be opened over another, and a page that is not there not at all', async () => {
    const page = await app.open(phones);
    await page.getByText('去列表').tap();
    await untilLogged(page, 'navigateTo:fail');
    await page.getByText('去表单').tap();
    await page.getByText('去没有的页面').tap();
    await untilLogged(page, 'nowhere');
    expect((await takeLog(page)).filter((line) => line.includes('fail'))).toEqual([
      'navigateTo:fail can not open a tab page, use switchTab: pages/list/index',
      'navigateTo:fail page "pages/nowhere/index" is not found',
    ]);
  });

  test('a page opened first has nothing behind it', async () => {
    const page = await app.open(phones, { start: `${FORM}?a=1` });
    await page.getByText('返回').tap();
    await untilLogged(page, 'navigateBack:fail cannot navigate back at first page');
  });

  test('redirectTo takes the place of the page, switchTab leaves all but tabs, reLaunch leaves all', async () => {
    const page = await app.open(phones);
    await page.getByText('去表单').tap();
    await untilLogged(page, 'form ready');
    await page.getByText('去列表').locator('visible=true').tap();
    await untilLogged(page, 'list ready');
    expect((await takeLog(page)).slice(-4)).toEqual(['form unload', 'list load {}', 'list show', 'list ready']);
    await page.getByText('首页', { exact: true }).locator('visible=true').tap();
    await page.getByText('去表单').tap();
    await untilLogged(page, 'form ready');
    await takeLog(page);
    await page.getByText('重来').tap();
    await untilLogged(page, 'home ready');
    expect(await takeLog(page)).toEqual([
      'form unload',
      'home unload',
      'list unload',
      'home load {}',
      'home show',
      'home ready',
    ]);
    await page.getByText('去表单').tap();
    await page.getByText('换成微信').tap();
    await untilLogged(page, 'form unload');
    expect(await page.locator('wx-page').count()).toBe(2);
  });

  test('only the styles of the page in view are at work', async () => {
    const page = await app.open(phones);
    const atWork = () =>
      page.$$eval('style[data-wxss]', (sheets) =>
        sheets
          .filter((sheet) => (sheet as HTMLStyleElement).media === 'all')
          .map((sheet) => (sheet as HTMLElement).dataset['wxss']),
      );
    const always = ['app', 'components/counter/index', 'custom-tab-bar/index', 'shared/colours'];
    expect((await atWork()).sort()).toEqual([...always, 'pages/home/index'].sort());
    await page.getByText('列表', { exact: true }).tap();
    await untilLogged(page, 'list ready');
    expect((await atWork()).sort()).toEqual([...always, 'pages/list/index'].sort());
  });

  test('the persona bar stands outside the phone and gives each persona a phone of its own', async () => {
    const page = await app.openIndex(phones, [
      { id: 'resident', label: '居民', name: '韦某', openid: 'o-1', note: '3号楼' },
      { id: 'captain', label: '楼长', name: '黄某', openid: 'o-2', note: '3号楼' },
    ]);
    const phone = page.frameLocator('iframe');
    await phone.getByText('0 次').tap();
    await phone.getByText('1 次').waitFor();
    await page.getByRole('button', { name: '楼长' }).tap();
    await phone.getByText('0 次').waitFor();
    const kept = await page.evaluate(() => Object.keys(localStorage).sort());
    expect(kept).toEqual(['weapp.persona', 'weapp:o-1:log', 'weapp:o-2:log']);
  });
});
