import type { Page } from 'playwright-core';
import { button, goToTab, see, writeNeed } from '../journey/acts.ts';
import { useStage } from '../journey/stage.ts';
import { walkMissingPage } from '../journey/walk-missing.ts';
import { listenTo } from '../journey/wire.ts';
import { openidOf } from '../world/people.ts';

const stage = useStage('weapp');

/** The one strip of what waits, in its one wording. */
const KEPT = '没有网，先存着，有网自动送';

const setNetwork = (page: Page, isThere: boolean): Promise<void> =>
  page.evaluate((there) => window.__setNetwork(there), isThere);
const needsSaying = async (text: string) => (await stage.world().db.all('needs')).filter((need) => need.text === text);

test('a need said without a network survives a restart and arrives once when the network is back', async () => {
  await stage.world().join('wei');
  const text = '水管漏水，我关不上';
  const page = await stage.open(openidOf('R121'));
  const heard = listenTo(page);
  await writeNeed(page, { kind: '水', text, slots: 1 });
  await setNetwork(page, false);
  await see(page, KEPT);
  await button(page, '对，发出去').tap();
  await see(page, '等着 1 件');
  await page.reload();
  await see(page, KEPT);
  await see(page, '等着 1 件');
  expect(heard('need.post')).toEqual([]);
  await setNetwork(page, true);
  await see(page, /送出去了 \d+:\d\d/);
  await goToTab(page, '需求');
  await see(page, '等人接单');
  expect(heard('need.post')).toHaveLength(1);
  expect(await needsSaying(text)).toHaveLength(1);
});

test('without a network a page of a package that was not fetched says so, and comes with the network', async () => {
  await walkMissingPage(stage, setNetwork);
});
