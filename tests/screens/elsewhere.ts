import { TAB_SCENES } from './scenes/tabs.ts';
import type { Screens } from './use-screens.ts';

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
