import type { Page } from 'playwright-core';
import { axeFindings, giveChecks, roomFindings, sightFindings } from './checks.ts';
import { heardFindings } from './hear.ts';
import { TAB_SCENES } from './scenes/tabs.ts';
import type { Screens } from './use-screens.ts';

type Findings = (page: Page) => Promise<readonly string[]>;
const room: Findings = (page) => roomFindings(page, 375);
const sight: Findings = (page) => sightFindings(page, 'm');
const axe: Findings = (page) => axeFindings(page, true);
const broken: Findings = (page) => page.evaluate(() => linliLook.broken());
const left: Findings = (page) => page.evaluate(() => linliLook.leftIn(['忘了换的话']));

/** What is wrong, and what must be said of it. */
const WRONG: readonly (readonly [check: Findings, said: RegExp, html: string])[] = [
  [room, /^wider than the screen/, '<div style="width:500px;height:20px">宽</div>'],
  [
    room,
    /^scrolls sideways or is cut/,
    '<div style="overflow:auto;width:100px"><div style="width:200px">宽</div></div>',
  ],
  [room, /^leaves its box/, '<div style="border:1px solid;width:60px;white-space:nowrap">这句话比这个框长</div>'],
  [room, /^is cut/, '<div style="overflow:hidden;height:20px;width:60px">这句话有好几行，后面的看不到</div>'],
  [
    room,
    /^lies on other words/,
    '<div style="position:relative">下面<span style="position:absolute;left:0">上面</span></div>',
  ],
  [
    room,
    /^under 听: "下面的话"/,
    '<div style="position:relative">下面的话<div class="listen" style="position:absolute;left:40px;top:0">听</div></div>',
  ],
  [
    room,
    /^under the passing words: "下面的话"/,
    '<div style="position:relative">下面的话<div class="toast" style="position:absolute;left:40px">上面</div></div>',
  ],
  [
    room,
    /^under what floats: div "下面的"/,
    '<div role="button" style="height:60px">下面的</div>' +
      '<div class="lamp-float" style="position:static;margin-top:-20px">上面</div>',
  ],
  [room, /^too small to touch/, '<div role="button" style="width:40px;height:40px">小</div>'],
  [
    room,
    /^too close/,
    '<div role="button" style="height:48px;border-radius:9px">上</div>' +
      '<div role="button" style="height:48px;margin-top:4px;border-radius:9px">下</div>',
  ],
  [sight, /^too pale: 3\.45/, '<div style="color:#8a8a8a;background:#fff">看不清</div>'],
  [sight, /^too pale/, '<div style="opacity:0.4">看不清</div>'],
  [sight, /^too pale/, '<div aria-disabled="true" style="color:#c8c8c8;background:#fff">看不清</div>'],
  [sight, /^picture too pale/, '<div class="ic ic-check" style="color:#d8d8d8"></div>'],
  [sight, /^picture too pale: 1\.27 in pictured/, '<div class="pictured ic-check" style="color:#d8d8d8"></div>'],
  [sight, /^border too pale/, '<div role="button" style="height:48px;border:1px solid #ccc">边</div>'],
  [sight, /^lines too tight/, '<div style="font-size:20px;line-height:24px">太挤</div>'],
  [axe, /^axe color-contrast/, '<div style="color:#999;background:#fff">看不清</div>'],
  [axe, /^axe aria-command-name/, '<div role="button" tabindex="0" style="width:48px;height:48px"></div>'],
  [broken, /^broken word: "community"/, '<div style="width:40px;word-break:break-all">community</div>'],
  [left, /^left in another language: div "忘了换的话"/, '<div>忘了换的话</div>'],
  [left, /^left in another language: div "忘了换的话"/, '<div aria-label="忘了换的话">Hm</div>'],
  [heardFindings, /^听 cannot be heard: div\.need "听不到的"/, '<div class="need">听不到的</div>'],
  [heardFindings, /^听 a picture that is no ear: div\.pic "哑"/, '<div class="pic">哑</div>'],
  [heardFindings, /^听 a pill outside of the head: div\.listen "听"/, '<div class="listen">听</div>'],
  [
    room,
    /^a need too tall: 120 px/,
    '<div class="need" style="height:120px;box-sizing:border-box"><div class="mark-said">等人</div></div>',
  ],
  [
    room,
    /^destroys by the lamp: /,
    '<div class="sheet" style="position:static"><div class="act" style="min-height:48px"><div class="ic ic-trash"></div>扔掉</div></div>',
  ],
  [heardFindings, /^听 does not say: 没人念/, '<div class="act">没人念</div>'],
  [heardFindings, /^听 does not say: 没人念/, '<div class="middle-title">没人念</div>'],
];

/** What a check says while something wrong stands on the page. */
const spoiltBy = async (page: Page, html: string, check: Findings): Promise<readonly string[]> => {
  await page.evaluate((wrong) => {
    document.querySelector('.page-body')?.insertAdjacentHTML('afterbegin', `<div id="wrong">${wrong}</div>`);
  }, html);
  const found = await check(page);
  await page.evaluate(() => document.querySelector('#wrong')?.remove());
  return found;
};

/** States that a check that says nothing would have said something. */
export const checksAreAwake = (screens: Screens): void => {
  const openHome = async (): Promise<Page> => {
    const [home] = TAB_SCENES;
    if (!home) throw new Error('there is no scene');
    const page = await screens.open(home);
    await giveChecks(page);
    return page;
  };

  test('each check sees what it is there for, and nothing on the page as it is', async () => {
    const page = await openHome();
    const unseen: string[] = [];
    for (const [check, said, html] of WRONG) {
      expect(await check(page)).toEqual([]);
      const found = await spoiltBy(page, html, check);
      // A thing too wide is also cut and out of its box; of sight and of axe's rules nothing else may be said.
      const isAlone = check === sight || check === axe;
      const isSeen = found.some((finding) => said.test(finding)) && (!isAlone || found.every((one) => said.test(one)));
      if (!isSeen) unseen.push(`${html}: ${found.join(' ')}`);
    }
    expect(unseen).toEqual([]);
  });

  test('an answer that destroys is seen where its opener was', async () => {
    const page = await openHome();
    await page.evaluate(() => {
      globalThis.linliOpener = document.querySelector('.bottom .press') ?? undefined;
    });
    const question =
      '<div class="sheet" style="position:fixed;bottom:0;left:0;right:0;height:99px"><div class="destroys" style="height:100%">扔掉</div></div>';
    const found = await spoiltBy(page, question, room);
    expect(found.filter((one) => one.startsWith('destroys where its opener was: '))).toHaveLength(1);
  });

  test('what is pale enough for 标准 is too pale for 特大', async () => {
    const page = await openHome();
    const grey = '<div style="color:#666;background:#fff">灰</div>';
    expect(await spoiltBy(page, grey, sight)).toEqual([]);
    expect(await spoiltBy(page, grey, (on) => sightFindings(on, 'xl'))).toEqual(['too pale: 5.74 of 7 in div "灰"']);
  });

  test('once size or theme were changed, axe still speaks of pale words and of targets too small', async () => {
    const page = await openHome();
    await page.emulateMedia({ colorScheme: 'dark' });
    const saidOf = async (html: string) => {
      const said = await spoiltBy(page, html, (on) => axeFindings(on, false));
      return [...new Set(said.map((finding) => finding.split(':')[0]))];
    };
    expect(await saidOf('<div style="color:#999;background:#fff">看不清</div>')).toEqual(['axe color-contrast']);
    const tiny = '<div role="button" tabindex="0" aria-label="小" style="width:8px;height:8px"></div>';
    expect(await saidOf(tiny + tiny)).toEqual(['axe target-size']);
  });
};
