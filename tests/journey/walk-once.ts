import type { Page } from 'playwright-core';
import { CAST, openidOf } from '../world/people.ts';
import { button, claim, goToTab, openNeed, see, writeNeed } from './acts.ts';
import type { Stage } from './stage.ts';
import { BROKEN, holdCalls, listenTo, loseNextAnswer, type Sent } from './wire.ts';

/** The one strip of what waits, in its one wording. */
const KEPT = '没有网，先存着，有网自动送';

/** A need of 1号楼 with one free place, and a neighbour's phone on which it is open. */
const openOnPhone = async (stage: Stage, text: string): Promise<Page> => {
  const [wei] = await stage.world().joinAll('wei', 'mo');
  await wei.must('need.post', { kind: 'help', text, urgency: 'normal', place: { at: 'building', note: '' }, slots: 1 });
  const page = await stage.open(openidOf(CAST.mo), { tolerates: [BROKEN] });
  await openNeed(page, text);
  return page;
};

const requestIds = (sent: readonly Sent[]) => ({
  sent: sent.length,
  different: new Set(sent.map(({ requestId }) => requestId)).size,
});

const needsSaying = async (stage: Stage, text: string) =>
  (await stage.world().db.all('needs')).filter((need) => need.text === text);

/** A second tap while the first is on its way does nothing. */
const walkSecondTap = async (stage: Stage): Promise<void> => {
  const page = await openOnPhone(stage, '帮我搬一张桌子');
  const heard = listenTo(page);
  const held = await holdCalls(page, 'need.claim');
  await button(page, '我来接').tap();
  await button(page, '正在送').tap({ force: true });
  held.letGo();
  await button(page, '办不了了').waitFor();
  expect(heard('need.claim')).toHaveLength(1);
};

/** A need that is being sent is not sent twice. */
const walkSecondSending = async (stage: Stage): Promise<void> => {
  await stage.world().join('lan');
  const page = await stage.open(openidOf(CAST.lan));
  const text = '楼道里要人扫一扫';
  await writeNeed(page, { kind: '卫生', text, slots: 1 });
  const heard = listenTo(page);
  const held = await holdCalls(page, 'need.post');
  await button(page, '对，发出去').tap();
  await button(page, '正在送').tap({ force: true });
  held.letGo();
  await see(page, '等人接单');
  expect(heard('need.post')).toHaveLength(1);
  expect(await needsSaying(stage, text)).toHaveLength(1);
};

/** What was tapped without a network is kept and sent again under the same request id. */
const walkWithoutNetwork = async (stage: Stage): Promise<void> => {
  const page = await openOnPhone(stage, '帮我把柜子抬上楼');
  const heard = listenTo(page);
  await page.context().setOffline(true);
  await button(page, '我来接').tap();
  await see(page, KEPT);
  await see(page, '等着 1 件');
  await page.context().setOffline(false);
  await see(page, /送出去了 \d+:\d\d/);
  await button(page, '办不了了').waitFor();
  // A browser sets out without a network, WeChat does not: either way it is one wish.
  expect(requestIds(heard('need.claim')).different).toBe(1);
  expect((await needsSaying(stage, '帮我把柜子抬上楼'))[0]?.claimantIds).toHaveLength(1);
};

/** A claim whose answer was lost gets that answer when it is tried again. */
const walkLostAnswer = async (stage: Stage): Promise<void> => {
  const text = '帮我换一个灯泡';
  const page = await openOnPhone(stage, text);
  const heard = listenTo(page);
  await loseNextAnswer(page, 'need.claim');
  await button(page, '我来接').tap();
  await see(page, KEPT);
  await button(page, '现在送').tap();
  await button(page, '办不了了').waitFor();
  expect(requestIds(heard('need.claim'))).toEqual({ sent: 2, different: 1 });
  const [need] = await needsSaying(stage, text);
  expect(need?.claimantIds).toHaveLength(1);
};

/** A need whose answer was lost stays one need when the phone was started again in between. */
const walkLostNeed = async (stage: Stage): Promise<void> => {
  await stage.world().join('qin');
  const page = await stage.open(openidOf('R124'), { tolerates: [BROKEN] });
  const text = '水龙头关不紧，想请人看看';
  await writeNeed(page, { kind: '水', text, slots: 1 });
  const heard = listenTo(page);
  await loseNextAnswer(page, 'need.post');
  await button(page, '对，发出去').tap();
  await see(page, `说事：${text.slice(0, text.indexOf('，') + 1)}`);
  await page.unrouteAll({ behavior: 'wait' });
  await page.reload();
  await goToTab(page, '需求');
  await see(page, '等人接单');
  // A slow phone tries by itself before it is started again: however often, it is one wish.
  const { sent, different } = requestIds(heard('need.post'));
  expect({ isSentAgain: sent > 1, different }).toEqual({ isSentAgain: true, different: 1 });
  expect(await needsSaying(stage, text)).toHaveLength(1);
};

/** Of two neighbours at once one has it and the other reads that it is full. */
const walkTwoAtOnce = async (stage: Stage): Promise<void> => {
  const text = '帮我接一下孩子';
  await stage.world().join('volunteer');
  const first = await openOnPhone(stage, text);
  const second = await stage.open(openidOf('R112'));
  await openNeed(second, text);
  expect((await Promise.all([claim(first), claim(second)])).sort()).toEqual(['claimed', 'full']);
};

/** What is done is done once, whatever becomes of the taps and of the network: each a walk under its sentence. */
export const ONCE: readonly (readonly [string, (stage: Stage) => Promise<void>])[] = [
  ['a second tap while the first is on its way does nothing', walkSecondTap],
  ['a need that is being sent is not sent twice', walkSecondSending],
  ['what was tapped without a network is kept and sent again under the same request id', walkWithoutNetwork],
  ['a claim whose answer was lost gets that answer when it is tried again', walkLostAnswer],
  ['a need whose answer was lost stays one need when the phone was started again in between', walkLostNeed],
  ['of two neighbours at once one has it and the other reads that it is full', walkTwoAtOnce],
];
