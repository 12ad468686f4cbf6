import type { Page } from 'playwright-core';
import { noisyPng } from '../fixtures/png.ts';
import { allow, button, field, goToTab, see, sheet } from './acts.ts';

/** What people do with notices, by the words they see: the same in the browser build and in the compiled mini-program. */

export const openNotices = async (page: Page): Promise<void> => {
  await goToTab(page, '我的');
  await button(page, /^通知/).tap();
  await button(page, /^换一种话听/).waitFor();
};

/** Chooses a picture larger than may be sent: 1600 x 1200 px of noise, some megabytes. */
const addPicture = async (page: Page): Promise<void> => {
  const chooser = page.waitForEvent('filechooser');
  await button(page, '加一张照片').tap();
  await allow(page);
  await (await chooser).setFiles({ name: '水管.png', mimeType: 'image/png', buffer: noisyPng(1600, 1200) });
  await button(page, '不要照片').waitFor();
};

type Written = { readonly title: string; readonly body: string };

/** From the list of notices to the notice as it stands for everybody. */
export const writeNotice = async (page: Page, { title, body }: Written): Promise<void> => {
  await button(page, '写通知').tap();
  await field(page, '说什么事？').fill(title);
  await field(page, '说清楚').fill(body);
  await addPicture(page);
  await button(page, '写好了').tap();
  await sheet(page).getByRole('button', { name: '发出去' }).tap();
  await see(page, '谁写的');
};

/** From a notice to the recorder, spoken for as long as told, heard back and put up. */
export const recordAs = async (page: Page, speaker: string, until: string): Promise<void> => {
  await button(page, '录音').tap();
  await page.getByRole('radio', { name: '壮语', exact: true }).tap();
  await field(page, '谁来讲？').fill(speaker);
  await page.getByRole('checkbox', { name: /讲的人答应了/ }).tap();
  await button(page, '按一下，开始讲').tap();
  await allow(page);
  await see(page, '你说，我在听');
  await see(page, until);
  await button(page, '说完了，按一下').tap();
  await see(page, '听一遍，对不对');
};

export const putUp = async (page: Page): Promise<void> => {
  await button(page, '对，放上去').tap();
  await see(page, '放上去了');
};

/** The 听 of a notice in the list. */
export const hearNotice = (page: Page, title: string): Promise<void> =>
  page
    .getByRole('button', { name: `听通知：${title}` })
    .filter({ visible: true })
    .tap();

/** In which language this phone's person hears notices. */
export const listenIn = async (page: Page, language: string): Promise<void> => {
  await button(page, /^换一种话听/).tap();
  await sheet(page).getByRole('radio', { name: language, exact: true }).tap();
  await sheet(page).getByRole('button', { name: '好了' }).tap();
  await see(page, `现在听${language}`);
};
