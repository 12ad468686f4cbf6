import type { Page } from 'playwright-core';
import { expectSound } from '../world/invariants.ts';
import { button, confirm, goToTab, see, sendNeed, writeNeed } from './acts.ts';
import { useStage } from './stage.ts';

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
