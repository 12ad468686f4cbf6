import type { BrowserContext, Page } from 'playwright-core';
import type { NeedKind } from '../../shared/need/kinds.ts';
import { giveVoice, hear } from '../browser/voice.ts';
import { openidOf } from '../world/people.ts';
import { button, field, goToTab, openNeed, see, sheet } from './acts.ts';
import { photograph, playsSound, speak } from './capture-acts.ts';
import type { Stage } from './stage.ts';
import { BROKEN, listenTo } from './wire.ts';

const WEI = openidOf('R121');
const CAPTAIN = openidOf('R101');
const WORDS = '厨房水管漏水，我关不上';

/** The needs that one person said, newest first. */
const needsOf = async ({ world }: Stage, openid: string) => {
  const { items } = await world().as(openid).must('need.list', { view: 'mine', group: 'unfinished' });
  return Promise.all(items.map(async ({ needId }) => (await world().as(openid).must('need.detail', { needId })).need));
};

/**
 * Somebody who types nothing says what is the matter; whoever is in charge of the building listens and writes it; they hear it read out
 * and nod, and it stands on the wall in words.
 */
export const walkSpoken = async (
  stage: Stage,
  { kind, word }: { readonly kind: NeedKind; readonly word: string },
  prepare: (context: BrowserContext) => Promise<unknown> = () => Promise.resolve(),
): Promise<void> => {
  await stage.world().joinAll('captain1', 'wei');
  const wei = await stage.open(WEI, {
    prepare: async (context) => {
      await giveVoice(context);
      await prepare(context);
    },
  });
  await button(wei, '我有事').tap();
  await speak(wei, '0:02');
  await button(wei, /^听你说的/).tap();
  await playsSound(wei);
  await wei.getByRole('radio', { name: word, exact: true }).tap();
  await see(wei, '不用写字');
  await button(wei, '对，发出去').tap();
  await see(wei, '等人接单');
  const [said] = await needsOf(stage, WEI);
  expect(said).toMatchObject({ kind, text: '', hasVoice: true, photos: 0, wording: null });
  expect(said?.media.map(({ kind, of }) => ({ kind, of }))).toEqual([{ kind: 'sound', of: 'said' }]);

  const captain = await stage.open(CAPTAIN);
  await openNeed(captain, `${word}，点开听`);
  await button(captain, /^听.+说的/).tap();
  await playsSound(captain);
  await button(captain, '替他写').tap();
  await field(captain, '他说的是什么事？').fill(WORDS);
  await sheet(captain).getByRole('button', { name: '写好了' }).tap();
  await see(captain, '等他点头');

  await openNeed(wei, `${word}，点开听`);
  await see(wei, /替你写好了，对不对/);
  const heard = await hear(wei, '.wording-head .ear');
  expect(heard.map(({ text }) => text).join('')).toContain(WORDS);
  await button(wei, '对').tap();
  await see(wei, '写上去了');
  await goToTab(wei, '需求');
  await see(wei, WORDS);
  const [written] = await needsOf(stage, WEI);
  expect(written).toMatchObject({ text: WORDS, hasVoice: true, wording: { state: 'right' } });
};

/** Photos taken without a network wait on the phone, also when it is switched off meanwhile, and go once when there is one. */
export const walkPhotosLater = async (
  stage: Stage,
  setNetwork: (page: Page, isThere: boolean) => Promise<unknown>,
): Promise<void> => {
  await stage.world().join('wei');
  const page = await stage.open(WEI, { tolerates: [BROKEN] });
  const heard = listenTo(page);
  await button(page, '电梯').tap();
  await see(page, '是什么事？');
  await setNetwork(page, false);
  await photograph(page, ['1.png', '2.png']);
  await button(page, '写好了').tap();
  await button(page, '对，发出去').tap();
  await see(page, '等着 1 件');
  await page.reload();
  await see(page, '等着 1 件');
  expect(heard('need.post').length + heard('capture.register').length).toBe(0);
  await setNetwork(page, true);
  await see(page, /送出去了 \d+:\d\d/);
  const needs = await needsOf(stage, WEI);
  expect(needs.filter(({ kind }) => kind === 'lift')).toHaveLength(1);
  expect(needs[0]).toMatchObject({ kind: 'lift', text: '', photos: 2 });
  expect(heard('need.post')).toHaveLength(1);
  expect(heard('capture.register')).toHaveLength(2);
  expect((await stage.world().db.all('media')).filter(({ kind }) => kind === 'picture')).toHaveLength(2);
};
