import type { Page } from 'playwright-core';
import { hear } from '../browser/voice.ts';

/** Numbers are written in digits and said in words: without them, without marks and spaces, both are the same. */
const bare = (words: string): string =>
  words.replace(/[\d\s零一二两三四五六七八九十点分，。、：:；？！·"“”.,+−/()]/g, '');

/** What is wrong with how a screen is heard: 听 is there, names the page first, says what the screen says. */
export const heardFindings = async (page: Page): Promise<readonly string[]> => {
  const { title, main, unheard } = await page.evaluate(() => ({
    title: linliLook.titleOf(),
    main: linliLook.mainWords(),
    unheard: linliLook.unheard(),
  }));
  // While somebody speaks into the phone, nothing may talk over them.
  if ((await page.locator('.recording').count()) > 0) return unheard;
  const isSheet = (await page.locator('[aria-modal=true]').count()) > 0;
  const said = (await hear(page, isSheet ? '.sheet-title .listen' : '.head .listen')).map(({ text }) => text);
  const all = bare(said.join(''));
  const again = said.slice(1).filter((line) => bare(line) === bare(title));
  return [
    ...unheard,
    ...(said.some((line) => line.trim() === '') ? ['says an empty line'] : []),
    ...(said.length > 1 ? [] : [`says nothing but ${said.join('')}`]),
    ...(bare(said[0] ?? '') === bare(title) ? [] : [`is ${title}, and says first ${said[0] ?? 'nothing'}`]),
    ...main.filter((words) => !all.includes(bare(words))).map((words) => `does not say: ${words}`),
    ...again.map((line) => `names itself twice: ${line}`),
  ].map((finding) => `听 ${finding}`);
};
