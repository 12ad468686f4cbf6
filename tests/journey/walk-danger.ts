import { button, field, goToTab, see } from './acts.ts';
import type { Stage } from './stage.ts';

const FIRE = '楼下着火了，快来人';

/** Somebody types that it burns: whom to call comes before anything is sent; the captain and the wall have it before all that is newer. */
export const walkDanger = async (stage: Stage): Promise<void> => {
  const [wei, captain, mo] = await stage.world().joinAll('wei', 'captain1', 'mo');
  const page = await stage.open(wei.openid, { at: 'packages/need/pages/post/index?kind=other' });
  await field(page, '是什么事？').fill(FIRE);
  await button(page, '写好了').tap();
  await see(page, '着火了，快跑');
  await button(page, /^119/).waitFor();
  const { height } = page.viewportSize() ?? { height: 0 };
  const lamp = await button(page, /^119/).boundingBox();
  expect((lamp?.y ?? height) + (lamp?.height ?? 0)).toBeLessThan(height);
  expect((await wei.must('need.list', { view: 'mine', group: 'unfinished' })).items).toEqual([]);
  await button(page, '打完了，发出去').tap();
  await button(page, '对，发出去').tap();
  await see(page, '等人接单');

  // Newer, and not in danger.
  await mo.must('need.post', {
    ...{ kind: 'help', text: '搬一张桌子下楼', urgency: 'urgent', slots: 1 },
    place: { at: 'building', note: '' },
  });
  const front = await stage.open(captain.openid);
  await see(front, FIRE);
  const wall = await stage.open(mo.openid);
  await goToTab(wall, '需求');
  await see(wall, FIRE);
  await see(wall, '搬一张桌子下楼');
  const tops = await Promise.all(
    [FIRE, '搬一张桌子下楼'].map(async (words) => (await wall.getByText(words).last().boundingBox())?.y ?? 0),
  );
  expect(tops[0]).toBeLessThan(tops[1] ?? 0);
};
