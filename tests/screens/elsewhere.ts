import type { Page } from 'playwright-core';
import { TAB_SCENES } from './scenes/tabs.ts';
import type { Screens } from './use-screens.ts';

type Choice = { readonly size: string; readonly language: 'zh' | 'en' };

/** Chooses how the open page is written as another tab of the browser would, and returns once it is written so. */
export const chooseElsewhere = (page: Page, choice: Choice): Promise<void> =>
  page.evaluate(async ({ size, language }) => {
    localStorage.setItem('preferences', JSON.stringify({ data: { size, language, theme: 'auto' } }));
    window.dispatchEvent(new StorageEvent('storage', { key: 'preferences' }));
    const drawn = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));
    const isWritten = () =>
      document.querySelector(`.linli.size-${size}${language === 'en' ? '.letters' : ''}`) !== null;
    while (!isWritten()) await drawn();
    await drawn();
    await drawn();
  }, choice);

/** What is chosen in one tab of a browser holds in the others, without loading them anew. */
export const tabsAgree = (screens: Screens): void => {
  test('English and 特大 that are chosen in one tab are there in the other at once', async () => {
    const scene = TAB_SCENES.find(({ name }) => name === 'me');
    if (!scene) throw new Error('there is no scene of 我的');
    const page = await screens.open(scene);
    const other = await page.context().newPage();
    await other.goto(page.url());
    await other.getByRole('radio', { name: '特大' }).waitFor();
    await page.getByRole('radio', { name: '特大' }).tap();
    await page.getByRole('radio', { name: 'English' }).tap();
    await other.locator('.linli.size-xl.letters').filter({ visible: true }).waitFor();
    expect(await other.evaluate(() => document.documentElement.lang)).toBe('en');
  });
};
