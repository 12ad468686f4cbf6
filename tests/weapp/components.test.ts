import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { usePhones } from '../browser/phones.ts';
import { serveApp, takeSetData, tapAndSettle, type ServedApp } from './served-app.ts';

const NATIVE = join(__dirname, 'fixtures/native');
const FORM = 'packages/more/pages/form/index';

describe('components of a hand-written mini-program in the host', () => {
  const phones = usePhones();
  let app: ServedApp;
  beforeAll(async () => {
    app = await serveApp(NATIVE);
  });
  afterAll(() => app.remove());

  test('a tap reaches the page, and its data come back through WXS', async () => {
    const page = await app.open(phones);
    await page.getByText('0 次').tap();
    await page.getByText('1 次').waitFor();
  });

  test('every setData is counted, in bytes of what survives JSON', async () => {
    const page = await app.open(phones);
    await takeSetData(page);
    await page.getByText('0 次').tap();
    await page.getByText('1 次').waitFor();
    expect(await takeSetData(page)).toEqual([{ path: 'pages/home/index', bytes: 11, keys: ['count', 'lost'] }]);
  });

  test('without bindtap the same tap comes to nothing', async () => {
    const broken = mkdtempSync(join(tmpdir(), 'linli-untapped-'));
    cpSync(NATIVE, broken, { recursive: true });
    const wxml = join(broken, 'pages/home/index.wxml');
    writeFileSync(wxml, readFileSync(wxml, 'utf8').replace(' bindtap="add"', ''));
    const untapped = await serveApp(broken);
    const page = await untapped.open(phones);
    await takeSetData(page);
    await tapAndSettle(page.getByText('0 次'));
    expect(await takeSetData(page)).toEqual([]);
    expect(await page.getByText('0 次').count()).toBe(1);
    untapped.remove();
    rmSync(broken, { recursive: true });
  });

  test('a disabled button swallows the tap', async () => {
    const page = await app.open(phones);
    const again = page.getByRole('button', { name: '再加' });
    await again.tap();
    await again.tap();
    await page.getByText('2 次').waitFor();
    await tapAndSettle(page.locator('wx-button'));
    expect(await page.getByText('2 次').count()).toBe(1);
  });

  test('a component gets properties, tells its page and keeps its styles to itself', async () => {
    const page = await app.open(phones);
    await page.getByText('10', { exact: true }).tap();
    await page.getByText('到了 11').waitFor();
    const colour = (text: string) =>
      page.getByText(text, { exact: true }).evaluate((element) => getComputedStyle(element).color);
    expect([await colour('11'), await colour('r1')]).toEqual(['rgb(9, 9, 9)', 'rgb(1, 2, 3)']);
  });

  test('rpx, imports and the page selector hold as in WXSS', async () => {
    const page = await app.open(phones);
    const style = await page.getByText('0 次').evaluate((element) => {
      const { width, color, fontSize } = getComputedStyle(element);
      return { width, color, fontSize };
    });
    expect(style).toEqual({ width: '187.5px', color: 'rgb(20, 33, 58)', fontSize: '16px' });
  });

  test('a hover class is worn while the finger is down', async () => {
    const page = await app.open(phones);
    const view = page.getByText('0 次');
    await view.dispatchEvent('touchstart');
    expect(await view.getAttribute('class')).toContain('pressed');
    await view.dispatchEvent('touchend');
    expect(await view.getAttribute('class')).not.toContain('pressed');
  });

  test('an input tells what is typed, keeps to its length and follows the page', async () => {
    const page = await app.open(phones, { start: FORM });
    const name = page.getByLabel('名字');
    await name.tap();
    await name.pressSequentially('一二三四五');
    await page.getByText('一二三四@4').waitFor();
    await name.press('Enter');
    await page.getByText('替我填').tap();
    await page.waitForFunction(() => document.querySelector('input')?.value === '代填');
    await name.blur();
    const log = await page.evaluate(() => localStorage.getItem('weapp:o-1:log'));
    expect(log).toContain('confirm 一二三四');
    expect(log).toContain('blur 代填');
    expect(await page.getByLabel('电话').isDisabled()).toBe(true);
  });

  test('a textarea without a bound takes what it is given', async () => {
    const page = await app.open(phones, { start: FORM });
    await page.getByLabel('多说几句').fill('话'.repeat(300));
    expect(await page.getByLabel('多说几句').inputValue()).toBe('话'.repeat(300));
  });

  test('a scroll-view says once that its end is near', async () => {
    const page = await app.open(phones, { start: 'pages/list/index' });
    const box = page.locator('wx-scroll-view');
    await box.evaluate((element) => element.scrollTo({ top: 1799 }));
    await page.getByText('lower', { exact: true }).waitFor();
    await box.evaluate((element) => element.scrollTo({ top: 1795 }));
    await page.locator('wx-page').evaluate((element) => element.scrollTo({ top: 1e6 }));
    await page.getByText('lower bottom', { exact: true }).waitFor();
  });

  test('a page pulled down at its top is asked to refresh', async () => {
    const page = await app.open(phones, { start: 'pages/list/index' });
    const pulled = page.locator('wx-page');
    await pulled.evaluate((element) => {
      const at = (clientY: number) => new Touch({ identifier: 0, target: element, clientX: 9, clientY });
      element.dispatchEvent(new TouchEvent('touchstart', { touches: [at(10)], changedTouches: [at(10)] }));
      element.dispatchEvent(new TouchEvent('touchend', { touches: [], changedTouches: [at(200)] }));
    });
    await page.getByText('pulled', { exact: true }).waitFor();
  });

  test('a built-in the host does not have fails by name', async () => {
    const page = await app.open(phones, {
      start: 'packages/more/pages/video/index',
      tolerates: [/<video> is not in this host/],
    });
    await page.getByText('<video> is not in this host').waitFor();
  });
});
