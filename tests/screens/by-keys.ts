import type { Page } from 'playwright-core';
import { giveChecks } from './checks.ts';
import { SCENES } from './scenes/all.ts';
import type { Screens } from './use-screens.ts';

/** Opens a scene by its name, with the checks: on a phone of its own, unless its keys only move. */
export const openWithKeys = async (screens: Screens, name: string, how: keyof Screens = 'open'): Promise<Page> => {
  const scene = SCENES.find((known) => known.name === name);
  if (!scene) throw new Error(`no scene ${name}`);
  const page = await screens[how](scene);
  await giveChecks(page);
  return page;
};

/** Presses Tab until nothing new is reached, and says what was reached and what showed no focus. */
export const tabThrough = async (page: Page, steps: number) => {
  const reached: string[] = [];
  const unseen: string[] = [];
  for (let step = 0; step < steps; step += 1) {
    await page.keyboard.press('Tab');
    const { name, findings } = await page.evaluate(() => ({
      name: linliLook.focusedName(),
      findings: linliLook.unseenFocus(),
    }));
    if (name === '') continue;
    reached.push(name);
    unseen.push(...findings);
  }
  return { reached, unseen };
};

/** Moves the keyboard to a control by Tab alone. */
export const tabTo = async (page: Page, words: string): Promise<void> => {
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate(() => linliLook.focusedName())).includes(words)) return;
  }
  throw new Error(`Tab never reaches ${words}`);
};
/** What the keyboard is on. */
export const isOn = (page: Page): Promise<string> => page.evaluate(() => linliLook.focusedName());
