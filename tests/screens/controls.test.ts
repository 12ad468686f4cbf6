import type { Page } from 'playwright-core';
import { axeFindings, giveChecks, roomFindings, sightFindings } from './checks.ts';
import { TAB_SCENES } from './scenes/tabs.ts';
import { useScreens } from './use-screens.ts';

const screens = useScreens();

/** A sound screen with something wrong put into it. */
const spoilt = async (html: string): Promise<Page> => {
  const [home] = TAB_SCENES;
  if (!home) throw new Error('there is no scene');
  const page = await screens.open(home, 'm');
  await giveChecks(page);
  await page.evaluate((wrong) => document.querySelector('.page-body')?.insertAdjacentHTML('afterbegin', wrong), html);
  return page;
};

describe('each check sees what it is there for', () => {
  test.each([
    ['wider than the screen', '<div style="width:500px;height:20px">宽</div>'],
    ['scrolls sideways or is cut', '<div style="overflow:auto;width:100px"><div style="width:200px">宽</div></div>'],
    ['leaves its box', '<div style="border:1px solid;width:60px;white-space:nowrap">这句话比这个框长</div>'],
    ['is cut', '<div style="overflow:hidden;height:20px;width:60px">这句话有好几行，后面的看不到</div>'],
    [
      'lies on other words',
      '<div style="position:relative">下面<span style="position:absolute;left:0">上面</span></div>',
    ],
    ['too small to touch', '<div role="button" style="width:40px;height:40px">小</div>'],
    [
      'too close',
      '<div role="button" style="height:48px;border-radius:9px">上</div>' +
        '<div role="button" style="height:48px;margin-top:4px;border-radius:9px">下</div>',
    ],
  ])('%s', async (name, html) => {
    const page = await spoilt(html);
    const found = await roomFindings(page, 375);
    expect(found.filter((finding) => finding.startsWith(name))).not.toEqual([]);
  });

  test.each([
    ['too pale', '<div style="color:#8a8a8a;background:#fff">看不清</div>'],
    ['too pale', '<div style="opacity:0.4">看不清</div>'],
    ['too pale', '<div aria-disabled="true" style="color:#c8c8c8;background:#fff">看不清</div>'],
    ['picture too pale', '<div class="ic ic-check" style="color:#d8d8d8"></div>'],
    ['border too pale', '<div role="button" style="height:48px;border:1px solid #ccc">边</div>'],
    ['lines too tight', '<div style="font-size:20px;line-height:24px">太挤</div>'],
  ])('%s: %s', async (name, html) => {
    const page = await spoilt(html);
    const found = await sightFindings(page, 'm');
    expect(found.map((finding) => finding.split(':')[0])).toEqual([name]);
  });

  test('what is pale enough for 标准 is too pale for 特大', async () => {
    const page = await spoilt('<div style="color:#666;background:#fff">灰</div>');
    expect(await sightFindings(page, 'm')).toEqual([]);
    expect(await sightFindings(page, 'xl')).toEqual(['too pale: 5.74 of 7 in div "灰"']);
  });

  test.each(['light', 'dark'] as const)('axe speaks of pale words by %s', async (theme) => {
    const page = await spoilt('<div style="color:#999;background:#fff">看不清</div>');
    expect((await axeFindings(page, theme)).map((finding) => finding.split(':')[0])).toEqual(['axe color-contrast']);
  });

  test('axe speaks of a button without a name', async () => {
    const page = await spoilt('<div role="button" tabindex="0" style="width:48px;height:48px"></div>');
    expect((await axeFindings(page, 'light')).map((finding) => finding.split(':')[0])).toEqual([
      'axe aria-command-name',
    ]);
  });
});
