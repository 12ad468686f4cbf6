import type { Page } from 'playwright-core';
import { CAST, openidOf } from '../world/people.ts';
import { button, claim, goToTab, openNeed, see, writeNeed } from './acts.ts';
import { useStage } from './stage.ts';
import { walkMissingPage } from './walk-missing.ts';
import { BROKEN, listenTo, loseNextAnswer } from './wire.ts';

const stage = useStage('h5');

/** What is called 2G, and a tunnel now and then: 50 kbit/s down, 20 up, 0.8 s before anything comes. */
const BITS_PER_BYTE = 8;
const SECOND_GENERATION = {
  offline: false,
  latency: 800,
  downloadThroughput: 50_000 / BITS_PER_BYTE,
  uploadThroughput: 20_000 / BITS_PER_BYTE,
};

/** In WeChat the app itself lies on the phone, so the network is slow only while it is open. Returns the way back to a fast one. */
const slowDown = async (page: Page): Promise<() => Promise<unknown>> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SECOND_GENERATION);
  const fast = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1 };
  return () => session.send('Network.emulateNetworkConditions', fast);
};
/** The one strip of what waits, in its one wording. */
const KEPT = '没有网，先存着，有网自动送';

const needsSaying = async (text: string) => (await stage.world().db.all('needs')).filter((need) => need.text === text);
const allCalls = (page: Page): (() => readonly string[]) => {
  const methods: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/invoke/')) methods.push((request.postDataJSON() as { method: string }).method);
  });
  return () => methods;
};
/** Visits the pages a journey opens, so that the browser has them as a phone would. */
const haveOpened = async (page: Page): Promise<void> => {
  await button(page, '我有事').tap();
  await button(page, '返回').tap();
  await goToTab(page, '需求');
  await goToTab(page, '首页');
};

test('at 2G a need is said and a claim is made, with words on the screen all the while', async () => {
  await stage.world().joinAll('wei', 'mo');
  const text = '水管漏水，想请人看看';
  const page = await stage.open(openidOf('R121'));
  await haveOpened(page);
  await slowDown(page);
  const calls = allCalls(page);
  await writeNeed(page, { kind: '水', text, slots: 1 });
  const tapped = Date.now();
  await button(page, '对，发出去').tap();
  await button(page, '正在送').waitFor();
  expect(Date.now() - tapped).toBeLessThan(700);
  await see(page, '等人接单');
  expect(await needsSaying(text)).toHaveLength(1);
  expect(calls().filter((method) => method === 'need.post')).toHaveLength(1);
  expect(calls().length).toBeLessThanOrEqual(16);

  const helper = await stage.open(openidOf(CAST.mo));
  await openNeed(helper, text);
  await slowDown(helper);
  expect(await claim(helper)).toBe('claimed');
  const [need] = await needsSaying(text);
  expect(need?.claimantIds).toHaveLength(1);
});

test('at 2G what was seen last is there at once with its age, and does not jump when something newer comes', async () => {
  await stage.world().join('qin');
  const page = await stage.open(openidOf('R124'), { prepare: (context) => context.clock.install() });
  await see(page, '有事，说一声');
  await see(page, '楼里没结单的事');
  await goToTab(page, '积分');
  await see(page, '还没有积分');
  await page.clock.fastForward(10 * 60_000);
  await slowDown(page);
  await goToTab(page, '首页');
  await goToTab(page, '积分');
  const age = page.getByRole('status').filter({ visible: true }).filter({ hasText: '上次看到的' });
  await age.waitFor();
  await see(page, '还没有积分');
  const below = page.getByText('怎么挣分').filter({ visible: true });
  const before = await below.boundingBox();
  await see(page, '现在看到的');
  expect(await below.boundingBox()).toEqual(before);
});

test('a link that drops while a need is being sent, and drops again, loses no word and sends nothing twice', async () => {
  await stage.world().join('lan');
  const text = '楼道灯坏了，晚上看不见';
  const page = await stage.open(openidOf(CAST.lan), { tolerates: [BROKEN] });
  await haveOpened(page);
  await writeNeed(page, { kind: '电', text, slots: 2 });
  const speedUp = await slowDown(page);
  const heard = listenTo(page);
  // The first answer is lost, and that of the wall's own try, too.
  await loseNextAnswer(page, 'need.post');
  await loseNextAnswer(page, 'need.post');
  await button(page, '对，发出去').tap();
  await see(page, `说事：${text.slice(0, text.indexOf('，') + 1)}`);
  await see(page, '等着 1 件');
  await page.unrouteAll({ behavior: 'wait' });
  await speedUp();
  await page.reload();
  await see(page, /送出去了 \d+:\d\d/);
  await goToTab(page, '需求');
  await see(page, '等人接单');
  const sent = heard('need.post');
  expect(new Set(sent.map(({ requestId }) => requestId)).size).toBe(1);
  expect(sent.length).toBeLessThanOrEqual(4);
  expect(await needsSaying(text)).toHaveLength(1);
});

test('what was kept without a network is sent when it is back, in its order, each once', async () => {
  const [wei] = await stage.world().joinAll('wei', 'nong');
  const texts = ['帮我抬一张床', '帮我看一下孩子'];
  for (const text of texts)
    await wei.must('need.post', {
      kind: 'help',
      text,
      urgency: 'normal',
      place: { at: 'community', note: '' },
      slots: 1,
    });
  const page = await stage.open(openidOf('R321'), { tolerates: [BROKEN] });
  await goToTab(page, '需求');
  await page.getByRole('tab', { name: '全社区', exact: true }).tap();
  const open = async (text: string) => {
    await button(page, new RegExp(text)).tap();
    await button(page, '我来接').waitFor();
  };
  for (const text of texts) {
    await open(text);
    await button(page, '返回').tap();
  }
  const heard = listenTo(page);
  await page.context().setOffline(true);
  for (const text of texts) {
    await open(text);
    await button(page, '我来接').tap();
    await see(page, `接单：${text}`);
    await button(page, '返回').tap();
  }
  await see(page, KEPT);
  await see(page, '等着 2 件');
  await page.context().setOffline(false);
  await see(page, /送出去了 \d+:\d\d/);
  await page
    .getByText(/还没送出|存着|等着/)
    .filter({ visible: true })
    .first()
    .waitFor({ state: 'detached' });
  const ids = heard('need.claim').map(({ requestId }) => requestId);
  expect(new Set(ids).size).toBe(2);
  // Once in vain and once in earnest each, in the order in which they were kept.
  expect(ids).toEqual([ids[0], ids[1], ids[0], ids[1]]);
  for (const text of texts) expect((await needsSaying(text))[0]?.claimantIds).toHaveLength(1);
});

test('without a network a page that never was on the phone says so, stays away, and comes with the network', async () => {
  const setNetwork = (page: Page, isThere: boolean) => page.context().setOffline(!isThere);
  const page = await walkMissingPage(stage, setNetwork);
  await setNetwork(page, false);
  await page.getByRole('tab', { name: /^楼栋/ }).filter({ visible: true }).tap();
  await see(page, '没有网，打不开，等会儿再点');
  await setNetwork(page, true);
  await goToTab(page, '楼栋');
  await see(page, '1号楼');
});
