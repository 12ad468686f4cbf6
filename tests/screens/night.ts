import type { Page } from 'playwright-core';
import { TAB_SCENES } from './scenes/tabs.ts';
import type { Screens } from './use-screens.ts';

const COLOURS = ['paper', 'sheet', 'wash', 'ink', 'ink-2', 'line', 'edge', 'indigo', 'night', 'night-2', 'night-3']
  .concat(['night-edge', 'lamp', 'lamp-wash', 'amber', 'leaf', 'leaf-wash', 'brick', 'brick-wash', 'pane', 'scrim'])
  .map((name) => `--${name}`);

const coloursOn = (page: Page): Promise<readonly string[]> =>
  page.evaluate((names) => {
    const root = document.querySelector('.linli');
    if (!root) throw new Error('there is no page');
    return names.map((name) => `${name}: ${getComputedStyle(root).getPropertyValue(name)}`);
  }, COLOURS);

/** Night looks the same however it was chosen. */
export const nightIsOne = (screens: Screens): void => {
  test('a phone that is dark gives the same colours as choosing 黑夜', async () => {
    const scene = TAB_SCENES.find(({ name }) => name === 'me');
    if (!scene) throw new Error('there is no scene of 我的');
    const page = await screens.open(scene);
    await page.emulateMedia({ colorScheme: 'light' });
    const byDay = await coloursOn(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    const byPhone = await coloursOn(page);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.getByRole('radio', { name: '黑夜' }).tap();
    await page.getByRole('radio', { name: '黑夜', checked: true }).waitFor();
    expect(await coloursOn(page)).toEqual(byPhone);
    expect(byPhone).not.toEqual(byDay);
  });
};
