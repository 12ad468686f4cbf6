import type { Page } from 'playwright-core';
import { CAST, openidOf } from '../world/people.ts';
import { button, field, goToTab, openNeed, see, sheet } from './acts.ts';
import type { Stage } from './stage.ts';

/** How a phone goes back, and how one sees that its next back will stay on the page. */
export type Back = {
  readonly press: (page: Page) => Promise<unknown>;
  readonly untilCaught: (page: Page) => Promise<unknown>;
};

const WORDS = '楼道的灯不亮了';
const wordsOn = (page: Page): Promise<string> => field(page, '是什么事？').inputValue();

/** A wish is written as far as the look over it: back by back to the first question, then off the page, and nothing written is lost. */
export const walkBackBySteps = async ({ world, open }: Stage, { press, untilCaught }: Back): Promise<void> => {
  await world().join('lan');
  const page = await open(openidOf(CAST.lan));
  const back = async () => {
    await untilCaught(page);
    await press(page);
  };
  await button(page, '我有事').tap();
  await page.getByRole('radio', { name: '水', exact: true }).tap();
  await field(page, '是什么事？').fill(WORDS);
  await button(page, '写好了').tap();
  await button(page, '对，发出去').waitFor();
  await back();
  await button(page, '写好了').waitFor();
  expect(await wordsOn(page)).toBe(WORDS);
  await back();
  await see(page, '是哪一样？');
  await press(page);
  await button(page, '我有事').tap();
  await page.getByRole('radio', { name: '水', exact: true }).tap();
  expect(await wordsOn(page)).toBe(WORDS);
  await askAnew(page, back);
};

/** The question lies over a step: back closes it, and the step stays. */
const askAnew = async (page: Page, back: () => Promise<void>): Promise<void> => {
  await button(page, '重写').tap();
  await sheet(page).waitFor();
  await back();
  await sheet(page).waitFor({ state: 'detached' });
  expect(await wordsOn(page)).toBe(WORDS);
  await button(page, '返回').tap();
  await see(page, '是哪一样？');
};

/** Sheets on a page without steps: back closes each, one that was closed by its own 不 takes no back, and an act in one leaves no trace. */
export const walkBackFromSheet = async ({ world, open }: Stage, { press, untilCaught }: Back): Promise<void> => {
  const [wei] = await world().joinAll('wei');
  const text = '帮我看看水表';
  await wei.must('need.post', { kind: 'help', text, urgency: 'normal', place: { at: 'building', note: '' }, slots: 1 });
  const page = await open(wei.openid);
  await openNeed(page, text);
  await button(page, '不用了，收回').tap();
  await sheet(page).waitFor();
  await untilCaught(page);
  await press(page);
  await sheet(page).waitFor({ state: 'detached' });
  await see(page, '走到哪一步');
  await button(page, '不用了，收回').tap();
  await sheet(page).getByRole('button', { name: '不收', exact: true }).tap();
  await sheet(page).waitFor({ state: 'detached' });
  await press(page);
  await goToTab(page, '需求');
};
