import type { Page } from 'playwright-core';
import { button, see, sheet } from '../journey/acts.ts';
import { giveChecks } from './checks.ts';
import { SCENES } from './scenes/all.ts';
import type { Screens } from './use-screens.ts';

/** Presses Tab until nothing new is reached, and says what was reached and what showed no focus. */
const tabThrough = async (page: Page, steps: number) => {
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
const tabTo = async (page: Page, words: string): Promise<void> => {
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate(() => linliLook.focusedName())).includes(words)) return;
  }
  throw new Error(`Tab never reaches ${words}`);
};
const isOn = (page: Page): Promise<string> => page.evaluate(() => linliLook.focusedName());

/** Everything can be reached, seen and used by keys alone. */
export const keysReachAll = (screens: Screens): void => {
  const open = async (name: string): Promise<Page> => {
    const scene = SCENES.find((known) => known.name === name);
    if (!scene) throw new Error(`no scene ${name}`);
    const page = await screens.open(scene, 'm');
    await giveChecks(page);
    return page;
  };

  test.each([
    'home',
    'needs',
    'points-how',
    'me',
    'post-write',
    'detail-done',
    'detail-ask-send-back',
    'join-name',
    'join-flat',
    'requests',
    'roster-checked',
  ])('every control of %s is reached by Tab and shows it', async (name) => {
    const page = await open(name);
    const wanted = await page.evaluate(() => linliLook.touchableNames());
    const { reached, unseen } = await tabThrough(page, wanted.length + 3);
    expect(wanted.filter((control) => !reached.includes(control))).toEqual([]);
    expect(unseen).toEqual([]);
  });

  test('a control that Tab passes over and one that hides its focus are reported', async () => {
    const page = await open('me');
    await page.evaluate(() =>
      document
        .querySelector('.page-body')
        ?.insertAdjacentHTML(
          'afterbegin',
          '<div role="button" style="height:48px">够不着</div><button style="height:48px;outline:none">看不见</button>',
        ),
    );
    const wanted = await page.evaluate(() => linliLook.touchableNames());
    const { reached, unseen } = await tabThrough(page, wanted.length + 3);
    expect(wanted.filter((control) => !reached.includes(control))).toEqual(['div "够不着"']);
    expect([...new Set(unseen)]).toEqual(['focus is not seen: button "看不见"']);
  });

  test('Enter opens what a row leads to', async () => {
    const page = await open('home');
    await tabTo(page, '厨房水管漏水');
    await page.keyboard.press('Enter');
    await see(page, '走到哪一步');
  });

  test('Space chooses', async () => {
    const page = await open('post-write');
    await tabTo(page, '马上要');
    await page.keyboard.press('Space');
    await page.getByRole('radio', { name: '马上要', checked: true }).waitFor();
  });

  test('a sheet takes the keyboard, keeps it, and gives it back when Escape closes it', async () => {
    const page = await open('detail-done');
    await tabTo(page, '没修好');
    const opener = await isOn(page);
    await page.keyboard.press('Enter');
    await sheet(page).waitFor();
    await page.waitForFunction(() => linliLook.focusedName().includes('sheet'));
    const { reached } = await tabThrough(page, 12);
    const inSheet = await page.evaluate(() => linliLook.touchableNames());
    expect(reached.filter((name) => !inSheet.includes(name))).toEqual([]);
    await page.keyboard.press('Shift+Tab');
    expect(inSheet).toContain(await isOn(page));
    await page.keyboard.press('Escape');
    await sheet(page).waitFor({ state: 'detached' });
    expect(await isOn(page)).toBe(opener);
  });

  test('an answer to a sheet gives the keyboard back as well', async () => {
    const page = await open('detail-claimed');
    await tabTo(page, '接不了了');
    await page.keyboard.press('Space');
    await sheet(page).waitFor();
    await button(page, '我再办').press('Enter');
    await sheet(page).waitFor({ state: 'detached' });
    expect(await isOn(page)).toContain('接不了了');
  });
};
