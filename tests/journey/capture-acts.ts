import type { Page } from 'playwright-core';
import { housePng } from '../fixtures/png.ts';
import { allow, button, see } from './acts.ts';

/** What people do who say and show what is the matter, by the words they see: the same in both builds. */

/** Speaks until the clock shows so much; the first time Linli asks whether it may hear. */
export const speak = async (page: Page, until: string, isFirst = true): Promise<void> => {
  await button(page, /^(按一下，说话|说话|说一句|重说|按一下，再说一遍)$/).tap();
  if (isFirst) await allow(page);
  await see(page, '你说，我在听');
  await see(page, until);
  await button(page, '说完了，按一下').tap();
  await button(page, /^听你说的/).waitFor();
};

/** Chooses pictures; the first time Linli asks whether it may use them. */
export const photograph = async (page: Page, names: readonly string[], isFirst = true): Promise<void> => {
  const chooser = page.waitForEvent('filechooser');
  await button(page, /^(拍照|再拍)$/).tap();
  if (isFirst) await allow(page);
  const files = names.map((name) => ({ name, mimeType: 'image/png', buffer: housePng(320, 240) }));
  await (await chooser).setFiles(files);
  await button(page, new RegExp(`^照片 ${String(names.length)}`)).waitFor();
};

/** Resolves once the page plays a recording. */
export const playsSound = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => Array.from(document.querySelectorAll('audio')).some((sound) => sound.currentTime > 0.3));
