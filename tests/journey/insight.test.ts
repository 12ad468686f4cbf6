import type { Page } from 'playwright-core';
import { expectSound } from '../world/invariants.ts';
import { button, confirm, goToTab, see, sendNeed, writeNeed } from './acts.ts';
import { useStage } from './stage.ts';
import { walkSheet } from './walk-sheet.ts';

const stage = useStage('h5');
const NEED = { kind: '卫生', text: '一楼门口堆了旧家具', slots: 1 } as const;

/** From the building tab to the board of the whole community. */
const openBoard = async (page: Page): Promise<void> => {
  await goToTab(page, '楼栋');
  await button(page, '看各栋楼的数').tap();
  await page.getByRole('heading', { name: '全社区的事' }).waitFor();
};
/** What a row of numbers under the months says to whoever cannot see it: the latest month first. */
const seeMonths = (page: Page, words: RegExp): Promise<void> =>
  page.getByRole('img', { name: words }).filter({ visible: true }).last().waitFor();

test('what one neighbour says and nods to stands in the numbers that another reads', async () => {
  const { world, open } = stage;
  const [wei, mo, nong] = await world().joinAll('wei', 'mo', 'nong');
  const reader = await open(nong.openid);
  await openBoard(reader);
  await see(reader, '还没有人说事');

  const requester = await open(wei.openid);
  await writeNeed(requester, NEED);
  await sendNeed(requester);
  await openBoard(reader);
  await seeMonths(reader, /^邻居说了，\S+?月一件/);
  await seeMonths(reader, /^结单了，\S+?月没有/);
  await button(reader, /^1号楼\s*1 件没结单/).waitFor();

  const { items } = await mo.must('need.list', { view: 'building', group: 'unfinished' });
  const needId = items[0]?.needId ?? '';
  await mo.must('need.claim', { needId });
  await mo.must('need.reportDone', { needId });
  await confirm(requester, NEED.text);

  await openBoard(reader);
  await seeMonths(reader, /^结单了，\S+?月一件/);
  await see(reader, '还没有数');
  await button(reader, /^1号楼/).tap();
  await reader.getByRole('heading', { name: '1号楼' }).waitFor();
  await seeMonths(reader, /^邻居说了，\S+?月一件/);
  await expectSound(world());
});

/** The wall in view, once it shows as many needs as its number said. */
const seeRows = (page: Page, count: number): Promise<void> =>
  page.waitForFunction(
    (wanted) => Array.from(document.querySelectorAll('.need')).filter((row) => row.checkVisibility()).length === wanted,
    count,
  ) as Promise<unknown> as Promise<void>;

test('a bar opens exactly the needs behind its number, and 返回 leads back to it', async () => {
  const { world, open } = stage;
  const [wei, luo, nong] = await world().joinAll('wei', 'luo', 'nong');
  const post = (by: typeof wei, kind: 'water' | 'lift', text: string) =>
    by.must('need.post', { ...{ kind, text, urgency: 'normal', slots: 1 }, place: { at: 'building', note: '' } });
  for (const text of ['水管漏水', '水压太小', '水表坏了']) await post(wei, 'water', text);
  await post(wei, 'lift', '电梯停在三楼');
  await post(luo, 'water', '洗菜池堵了');

  const reader = await open(nong.openid);
  await openBoard(reader);
  await button(reader, /^水\s*4$/).tap();
  await reader.getByRole('heading', { name: '说事墙' }).filter({ visible: true }).waitFor();
  await seeRows(reader, 4);
  await button(reader, '返回').tap();
  await button(reader, /^1号楼/).tap();
  await reader.getByRole('heading', { name: '1号楼' }).waitFor();
  await button(reader, /^水\s*3$/).tap();
  await seeRows(reader, 3);
  await button(reader, '不只看水').tap();
  await seeRows(reader, 4);
  await button(reader, '不只看1号楼').tap();
  await seeRows(reader, 5);
  await button(reader, '返回').tap();
  await reader.getByRole('heading', { name: '1号楼' }).waitFor();

  const own = await open(wei.openid);
  await goToTab(own, '楼栋');
  await button(own, /^水\s*3$/).tap();
  await seeRows(own, 3);
  await button(own, '返回').tap();
  await goToTab(own, '需求');
  await button(own, '挑一样看').tap();
  await own.getByRole('radio', { name: '电梯', exact: true }).tap();
  await seeRows(own, 1);
  await see(own, '电梯停在三楼');
  await button(own, '不只看电梯').tap();
  await button(own, '挑一样看').filter({ visible: true }).last().tap();
  await own.getByRole('radio', { name: '吵架了', exact: true }).tap();
  await see(own, '没有这样的事');
  await button(own, '返回').tap();
  await own.getByRole('tab', { name: /^需求/, selected: true }).filter({ visible: true }).waitFor();
});

test('the numbers of all buildings are saved as a spreadsheet', () => walkSheet(stage));
