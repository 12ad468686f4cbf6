import type { Page } from 'playwright-core';
import { inTurn } from '../fixtures/sample.ts';
import { chooseElsewhere } from './choose-elsewhere.ts';
import { EVENING } from './evening.ts';
import { ACCOUNT_SCENES } from './scenes/account.ts';
import { ASSIGNED_SCENES } from './scenes/assigned.ts';
import { SCREEN, SIZES, WIDTHS } from './scene.ts';
import { TAB_SCENES } from './scenes/tabs.ts';
import type { Screens } from './use-screens.ts';

/** Questions that destroy, opened by what scrolls with its page to some share of the screen, or by an act of the foot; the opener by its words in both languages. */
const ASKED = [
  { name: 'leave-ask', opener: /我要离开|I want to leave/, shares: [0.3, 0.5, 0.7, 0.85, 1] },
  { name: 'assigned-take-off', opener: /不等他了，换人|Wait for another/, shares: [1] },
  { name: 'applicant-withdraw', opener: /不等了，收回|Do not wait/, shares: [0.3, 0.5, 0.7, 0.85, 1] },
] as const;
/** A trembling finger comes down this far from where it was, in px. */
const TREMBLES = 24;

/** Where the opener lies on the screen, brought to a height of it as a page is scrolled. */
const scrollTo = (page: Page, opener: RegExp, share: number): Promise<{ readonly x: number; readonly y: number }> =>
  page.getByRole('button', { name: opener }).evaluate((element, wanted) => {
    const pageOf = element.closest('.taro_page');
    if (!(pageOf instanceof HTMLElement)) throw new Error('the opener is on no page');
    const at = () => element.getBoundingClientRect();
    const foot = pageOf.querySelector('.bottom')?.getBoundingClientRect().height ?? 0;
    pageOf.scrollTop += at().y - (window.innerHeight - foot - at().height) * wanted;
    const { x, y, width, height } = at();
    return { x: x + width / 2, y: y + height / 2 };
  }, share);

/** Opens the question with a finger, and tells whether that finger is on the answer that destroys. */
const isUnder = async (page: Page, opener: RegExp, share: number): Promise<boolean> => {
  const { x, y } = await scrollTo(page, opener, share);
  await page.touchscreen.tap(x, y);
  const question = page.locator('.sheet[aria-modal=true]');
  await question.waitFor();
  const box = await question.locator('.destroys').boundingBox();
  if (!box) throw new Error('nothing destroys');
  await page.keyboard.press('Escape');
  await question.waitFor({ state: 'detached' });
  return y > box.y - TREMBLES && y < box.y + box.height + TREMBLES;
};

/** States that no answer that destroys comes up under the finger, however its page was written and scrolled. */
export const destroyingKeepsAway = (screens: Screens): void => {
  test.each(inTurn(ASKED, 'destroys'))(
    '$name destroys nothing under the finger that opened it',
    async ({ name, opener, shares }) => {
      const scene = [...ACCOUNT_SCENES, ...ASSIGNED_SCENES, ...TAB_SCENES].find((one) => one.name === name);
      if (!scene) throw new Error(`there is no scene ${name}`);
      const page = await screens.open(scene);
      await page.keyboard.press('Escape');
      let at = EVENING;
      const under: string[] = [];
      for (const language of ['zh', 'en'] as const)
        for (const size of SIZES) {
          await chooseElsewhere(page, { size, language });
          for (const width of WIDTHS) {
            await page.setViewportSize({ width, height: SCREEN.height });
            for (const share of shares) {
              at += 2000;
              await page.clock.setFixedTime(at);
              if (await isUnder(page, opener, share))
                under.push(`${language} ${size} ${String(width)} ${String(share)}`);
            }
          }
        }
      expect(under).toEqual([]);
    },
  );
};
