import type { Page } from 'playwright-core';
import { button, see, sheet } from '../journey/acts.ts';
import { isOn, openWithKeys, tabThrough, tabTo } from './by-keys.ts';
import type { Screens } from './use-screens.ts';

/** What is under the keyboard is used by keys alone, and the keyboard is where one goes on. */
export const keysDoAll = (screens: Screens): void => {
  const open = (name: string): Promise<Page> => openWithKeys(screens, name);

  test('Enter opens what a row leads to', async () => {
    const page = await open('home');
    await tabTo(page, '厨房水管漏水');
    await page.keyboard.press('Enter');
    await see(page, '走到哪一步');
  });

  test('Space chooses', async () => {
    const page = await open('post-kind');
    await tabTo(page, '水');
    await page.keyboard.press('Space');
    await see(page, '要几个人？');
  });

  test('the arrow keys choose among several, which are one stop for Tab', async () => {
    const page = await open('post-write');
    const chosen = (name: string) => page.getByRole('radio', { name, checked: true }).waitFor();
    const stops = () =>
      page
        .getByRole('radiogroup', { name: '急不急？' })
        .locator('[tabindex="0"][role=radio]')
        .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
    await tabTo(page, '"平常"');
    expect(await stops()).toEqual(['平常']);
    await page.keyboard.press('ArrowDown');
    await chosen('急');
    expect([await isOn(page), await stops()]).toEqual([expect.stringContaining('急'), ['急']]);
    await page.keyboard.press('End');
    await chosen('马上');
    await page.keyboard.press('ArrowRight');
    await chosen('不急');
  });

  test('where a choice leads on, the arrow keys only move and Enter chooses', async () => {
    const page = await open('post-kind');
    await tabTo(page, '水');
    await page.keyboard.press('ArrowRight');
    expect(await isOn(page)).toContain('电');
    await see(page, '是哪一样？');
    await page.keyboard.press('Enter');
    await see(page, '要几个人？');
  });

  test('what goes off keeps the keyboard', async () => {
    const page = await open('post-write');
    await tabTo(page, '多一个');
    const more = page.getByRole('button', { name: '多一个' });
    while ((await more.getAttribute('aria-disabled')) !== 'true') await page.keyboard.press('Enter');
    expect(await isOn(page)).toContain('多一个');
    await page.keyboard.press('Enter');
    expect(await isOn(page)).toContain('多一个');
  });

  test('a key that is held presses once', async () => {
    const page = await open('post-write');
    await tabTo(page, '多一个');
    const number = page.locator('.stepper-number');
    const before = Number(/\d+/.exec(await number.innerText()));
    for (let held = 0; held < 3; held += 1) await page.keyboard.down('Enter');
    await page.keyboard.up('Enter');
    expect(await number.innerText()).toContain(String(before + 1));
  });

  test('a page that opens has the keyboard on its heading, and 返回 puts it back on what opened it', async () => {
    const page = await open('home');
    await tabTo(page, '厨房水管漏水');
    const opener = await isOn(page);
    await page.keyboard.press('Enter');
    await see(page, '走到哪一步');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('heading');
    await page.keyboard.press('Shift+Tab');
    expect(await isOn(page)).toContain('返回');
    await page.keyboard.press('Enter');
    await page.waitForFunction((name) => linliLook.focusedName() === name, opener);
  });

  test('the next step of a page has the keyboard on its heading', async () => {
    const page = await open('join-unit');
    await button(page, /^1\s*单元$/).press('Enter');
    await see(page, '第 3 步');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('heading');
    expect(await page.locator(':focus').evaluate((one) => getComputedStyle(one).outlineStyle)).toBe('none');
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
    await tabTo(page, '办不了了');
    await page.keyboard.press('Space');
    await sheet(page).waitFor();
    await button(page, '我接着办').press('Enter');
    await sheet(page).waitFor({ state: 'detached' });
    expect(await isOn(page)).toContain('办不了了');
  });
};
