import type { Page } from 'playwright-core';
import { button, goToTab, sheet } from '../journey/acts.ts';
import { SCENES } from './scenes/all.ts';
import type { Screens } from './use-screens.ts';

/** What moves on the page, by the names of the stylesheet. */
const moving = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    document
      .getAnimations()
      .map((animation) => ('animationName' in animation ? String(animation.animationName) : 'transition')),
  );

/** Things move only for who wants them to. */
export const motionStops = (screens: Screens): void => {
  test('a sheet rises, until somebody chooses that things keep still', async () => {
    const scene = SCENES.find(({ name }) => name === 'detail-done');
    if (!scene) throw new Error('there is no scene of a need that is done');
    const page = await screens.open(scene);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await button(page, '没修好').tap();
    await sheet(page).waitFor();
    expect(await moving(page)).toContain('rise');

    await sheet(page).getByRole('button', { name: '不说了' }).tap();
    await sheet(page).waitFor({ state: 'detached' });
    await goToTab(page, '我的');
    await page.getByRole('radio', { name: '不动' }).tap();
    await goToTab(page, '首页');
    await button(page, /厨房水管漏水/)
      .first()
      .tap();
    await button(page, '没修好').tap();
    await sheet(page).waitFor();
    expect(await moving(page)).toEqual([]);
  });
};
