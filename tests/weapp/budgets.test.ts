import type { Page } from 'playwright-core';
import { button, see, writeNeed } from '../journey/acts.ts';
import { useStage } from '../journey/stage.ts';
import type { SetDataCall } from './host/runtime/stats.ts';
import { comeToRest, takeSetData } from './served-app.ts';

/** What may cross from logic to view. Crossings are slow on the phones Linli is for; each also redraws. */
const BUDGETS = {
  'first render of home': { calls: 2, bytes: 12_288 },
  'first render of a home where much waits': { calls: 2, bytes: 12_288 },
  'the badges of the bar, the first time something waits': { calls: 1, bytes: 256 },
  'a home where much waits, opened again': { calls: 2, bytes: 12_288 },
  'one more helper': { calls: 1, bytes: 2_048 },
  'one letter typed': { calls: 1, bytes: 2_048 },
} as const;

const measured = (name: keyof typeof BUDGETS, crossings: readonly SetDataCall[]): void => {
  const bound = BUDGETS[name];
  const calls = crossings.length;
  const bytes = crossings.reduce((sum, crossing) => sum + crossing.bytes, 0);
  process.stdout.write(`setData, ${name}: ${calls} of ${bound.calls} calls, ${bytes} of ${bound.bytes} bytes\n`);
  const isWithin = calls <= bound.calls && bytes <= bound.bytes;
  expect(isWithin ? [] : crossings.map(({ path, keys }) => [path, ...keys])).toEqual([]);
};

const stage = useStage('weapp');

const BAR = 'custom-tab-bar/index';
const A_NEED = { kind: 'help', urgency: 'normal', place: { at: 'building', note: '' }, slots: 2 } as const;

const openHome = async (): Promise<Page> => {
  const [wei, mo] = await stage.world().joinAll('wei', 'mo');
  for (const text of ['楼道的灯不亮了', '垃圾桶满了', '想请人帮忙买菜', '电梯停了'])
    await wei.must('need.post', { ...A_NEED, text });
  const page = await stage.open(mo.openid);
  await see(page, '电梯停了');
  return page;
};

test('home, a tap and a letter stay within what a slow phone can carry', async () => {
  const page = await openHome();
  measured(
    'first render of home',
    (await takeSetData(page)).filter(({ path }) => path !== BAR),
  );
  await writeNeed(page, { kind: '卫生', text: '门口要人扫', slots: 1 });
  await button(page, '改一改').tap();
  await button(page, '多一个').waitFor();
  // The step is at rest once the next back is caught on it.
  await page.locator('wx-page-container[data-shown]').waitFor({ state: 'attached' });
  await comeToRest(page);
  await button(page, '多一个').tap();
  await see(page, '2 个人');
  measured('one more helper', await takeSetData(page));
  // How much room is left is said once most of it is used up.
  const field = page.getByLabel('再说清楚一点', { exact: true });
  await field.fill('一'.repeat(49));
  await see(page, '49 / 60');
  await field.press('End');
  await comeToRest(page);
  await field.press('x');
  await see(page, '50 / 60');
  measured('one letter typed', await takeSetData(page));
});

/** The staff finds everything that can wait for anybody: nods, what they took, who wants in, words to look at. */
const openBusyHome = async (): Promise<Page> => {
  const [staff, luo, nong] = await stage.world().joinAll('staff', 'luo', 'nong');
  for (const text of ['办公室的门坏了', '办公室的灯坏了']) {
    const { needId } = await staff.must('need.post', { ...A_NEED, text });
    await luo.must('need.claim', { needId });
    await luo.must('need.reportDone', { needId });
  }
  for (const text of ['请人看一下水表']) {
    const { needId } = await nong.must('need.post', { ...A_NEED, text });
    await staff.must('need.claim', { needId });
  }
  for (const text of ['三楼漏水', '这是复核测试的话']) await luo.must('need.post', { ...A_NEED, text });
  await stage.world().apply('openid-waits', 'R222');
  const page = await stage.open(staff.openid);
  await see(page, '请人看一下水表');
  return page;
};

test('a home where much waits is no heavier: what only is new makes room, and the bar knows its badges from last time', async () => {
  const page = await openBusyHome();
  const all = ['办公室的门坏了', '1 个人等你点头', '1 样等你看', '请人看一下水表'];
  for (const words of all) await see(page, words);
  const crossings = await takeSetData(page);
  const ofBar = crossings.filter(({ path }) => path === BAR);
  measured('the badges of the bar, the first time something waits', ofBar);
  measured(
    'first render of a home where much waits',
    crossings.filter(({ path }) => path !== BAR),
  );
  await page.reload();
  for (const words of all) await see(page, words);
  measured('a home where much waits, opened again', await takeSetData(page));
});
