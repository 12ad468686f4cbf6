import type { Page, Request } from 'playwright-core';
import { usePhones } from '../browser/phones.ts';
import { button, goToTab, see, sheet } from '../journey/acts.ts';
import { builtClient } from '../journey/stage.ts';
import { serveApp, takeSetData, type ServedApp } from './served-app.ts';

const APPLICANT = {
  kind: 'applicant',
  membershipId: 'm-1',
  status: 'pending',
  buildingName: '3号楼',
  unit: 1,
  flat: '101',
  name: '韦某',
  appliedAt: 0,
  reason: null,
  contested: false,
};
const methodOf = (request: Request): string => (request.postDataJSON() as { method: string }).method;
/** Somebody who waits to be let in: they are told who they are, and nothing else. */
const gateway = (request: Request) => ({
  errMsg: 'cloud.callFunction:ok',
  result: methodOf(request) === 'membership.me' ? { ok: true, value: APPLICANT } : { ok: false, code: 'NOT_RESIDENT' },
  requestID: 'r',
});

/** What a finger meets at the middle of the tab bar's place. */
const atTheBar = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const met = document.elementFromPoint(innerWidth / 2, innerHeight - 30);
    return met?.closest('.tab, .sheet, .scrim')?.className ?? 'nothing';
  });

describe('the tab bar that WeChat keeps', () => {
  const phones = usePhones();
  let app: ServedApp;
  beforeAll(async () => {
    app = await serveApp(builtClient('weapp'));
  });
  afterAll(() => app.remove());
  const open = (start: string) => app.open(phones, { gateway, start: `pages/${start}/index` });

  test('is there before anything is known of who looks at it, and costs a page nothing', async () => {
    const page = await open('home');
    await see(page, '等楼长点头');
    const crossings = await takeSetData(page);
    expect(crossings.filter(({ path }) => path === 'custom-tab-bar/index')).toEqual([]);
  });

  test('a screen reader is told of tabs, and which is chosen', async () => {
    const page = await open('points');
    await page.getByRole('tablist').waitFor();
    const tabs = await page
      .getByRole('tab')
      .evaluateAll((all) => all.map((tab) => [tab.getAttribute('aria-label'), tab.getAttribute('aria-selected')]));
    expect(tabs).toEqual([
      ['首页', 'false'],
      ['需求', 'false'],
      ['楼栋', 'false'],
      ['积分', 'true'],
      ['我的', 'false'],
    ]);
  });

  test('each tab page has its own, drawn for it from the start, and a tap on it costs no crossing of the one left', async () => {
    const page = await open('home');
    await see(page, '等楼长点头');
    await takeSetData(page);
    await goToTab(page, '我的');
    const crossings = await takeSetData(page);
    expect(crossings.filter(({ path }) => path === 'custom-tab-bar/index')).toEqual([
      { path: 'custom-tab-bar/index', bytes: 16, keys: ['current'] },
    ]);
    await goToTab(page, '首页');
    expect((await takeSetData(page)).filter(({ path }) => path === 'custom-tab-bar/index')).toEqual([]);
  });

  test('looks as the person chose: large, dark, in their language', async () => {
    const page = await open('me');
    const height = () =>
      page
        .locator('.native-tabs .tab')
        .first()
        .evaluate((tab) => (tab as HTMLElement).offsetHeight);
    const colour = () => page.locator('.native-tabs .tabs').evaluate((tabs) => getComputedStyle(tabs).backgroundColor);
    expect([await height(), await colour()]).toEqual([64, 'rgb(255, 255, 255)']);
    await page.getByRole('radio', { name: '特大' }).tap();
    await page.getByRole('radio', { name: '黑夜' }).tap();
    await page.getByRole('radio', { name: 'English' }).tap();
    await page.getByRole('tab', { name: 'Home' }).waitFor();
    expect([await height(), await colour()]).toEqual([78, 'rgb(20, 32, 56)']);
  });

  test('the number of what waits grows with the word below it', async () => {
    const page = await app.open(phones, {
      gateway,
      start: 'pages/me/index',
      prepare: async (context) => {
        await context.addInitScript(() =>
          localStorage.setItem('weapp:o-1:waiting:', JSON.stringify({ data: { nods: 3 } })),
        );
      },
    });
    const badge = () =>
      page.locator('.native-tabs .tab-badge').evaluate((drawn) => {
        const { fontSize, lineHeight, height } = getComputedStyle(drawn);
        return { said: drawn.textContent, fontSize, lineHeight, height };
      });
    await see(page, '等楼长点头');
    expect(await badge()).toEqual({ said: '3', fontSize: '14px', lineHeight: '20px', height: '20px' });
    await page.getByRole('radio', { name: '大字' }).tap();
    await page.locator('.native-tabs.size-l').waitFor();
    expect(await badge()).toEqual({ said: '3', fontSize: '17px', lineHeight: '23px', height: '23px' });
    await page.getByRole('radio', { name: '特大' }).tap();
    await page.locator('.native-tabs.size-xl').waitFor();
    expect(await badge()).toEqual({ said: '3', fontSize: '20px', lineHeight: '26px', height: '26px' });
  });

  test('night falls outside while the app is open: clock and battery turn with the page, unless somebody chose', async () => {
    const page = await open('points');
    await see(page, '等楼长点头');
    const clock = (colour: string) => page.locator(`html[data-clock="${colour}"]`).waitFor();
    await clock('#000000');
    await page.emulateMedia({ colorScheme: 'dark' });
    await clock('#ffffff');
    await goToTab(page, '我的');
    await page.getByRole('radio', { name: '白天' }).tap();
    await clock('#000000');
  });

  test('what a page has at its end is not under the bar', async () => {
    const page = await open('me');
    await see(page, '等楼长点头');
    const { end, bar } = await page.evaluate(() => {
      const view = document.querySelector('wx-page:not([hidden])');
      view?.scrollTo({ top: 1e6 });
      return {
        end: document.querySelector('.list-end')?.getBoundingClientRect().bottom ?? 0,
        bar: document.querySelector('.native-tabs')?.getBoundingClientRect().top ?? 0,
      };
    });
    expect(end).toBeLessThanOrEqual(bar);
  });

  test('makes way for a sheet, which WeChat would draw under it', async () => {
    const page = await open('home');
    await see(page, '等楼长点头');
    expect(await atTheBar(page)).toContain('tab');
    await button(page, '不等了，收回').tap();
    await sheet(page).waitFor();
    // The sheet itself, or while it still rises the scrim behind it.
    expect(await atTheBar(page)).toMatch(/\b(sheet|scrim)\b/);
    await button(page, '再等等').tap();
    await sheet(page).waitFor({ state: 'detached' });
    expect(await atTheBar(page)).toContain('tab');
  });
});
