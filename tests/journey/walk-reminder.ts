import type { Page } from 'playwright-core';
import { openidOf } from '../world/people.ts';
import { button, openNeed, see } from './acts.ts';
import type { Stage } from './stage.ts';

const NEED = {
  kind: 'water',
  text: '厨房水管漏水',
  urgency: 'urgent',
  place: { at: 'home', note: '' },
  slots: 1,
} as const;
const MINUTE_MS = 60_000;

type Sent = { readonly touser: string; readonly data: { readonly thing2: { readonly value: string } } };

/** Somebody wants to be told, somebody does not: the one gets the message of what happened, the other is left in peace. */
export const walkReminder = async ({ world, open }: Stage, sayYes: (page: Page) => Promise<void>): Promise<void> => {
  const [wei, lan, mo] = await world().joinAll('wei', 'lan', 'mo');
  const { needId } = await wei.must('need.post', NEED);
  const { needId: other } = await lan.must('need.post', { ...NEED, text: '门锁打不开' });

  const page = await open(openidOf(wei.person.number));
  await openNeed(page, NEED.text);
  await button(page, '告诉我').tap();
  await sayYes(page);
  await see(page, '好，微信告诉你');
  await page.reload();
  await openNeed(page, NEED.text);
  await see(page, '走到哪一步');
  expect(await button(page, '告诉我').count()).toBe(0);

  const quiet = await open(openidOf(lan.person.number));
  await openNeed(quiet, '门锁打不开');
  await button(quiet, '不用').tap();
  await see(quiet, '打开邻里');
  await quiet.reload();
  await openNeed(quiet, '门锁打不开');
  expect(await button(quiet, '告诉我').count()).toBe(0);

  await mo.must('need.claim', { needId });
  await mo.must('need.claim', { needId: other });
  await world().cloud.clock.jumpTo(world().cloud.clock.now() + 3 * MINUTE_MS);
  const messages = (await (await fetch(`${world().cloud.url}/_localcloud/messages.json`)).json()) as readonly Sent[];
  expect(messages.map(({ touser, data }) => [touser, data.thing2.value])).toEqual([[wei.openid, '有人接单了']]);
};
