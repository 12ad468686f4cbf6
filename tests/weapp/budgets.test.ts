import type { Page } from 'playwright-core';
import { button, see, writeNeed } from '../journey/acts.ts';
import { useStage } from '../journey/stage.ts';
import { openidOf } from '../world/people.ts';
import type { SetDataCall } from './host/runtime/stats.ts';
import { takeSetData } from './served-app.ts';

/**
 * What may cross from logic to view: the aim, and the bound that holds today. Crossings are slow on the phones Linli is for; each also
 * redraws.
 */
const BUDGETS = {
  'first render of home': { aim: { calls: 2, bytes: 12_288 }, bound: { calls: 5, bytes: 16_384 } },
  'one more helper': { aim: { calls: 1, bytes: 2_048 }, bound: { calls: 1, bytes: 2_048 } },
  'one letter typed': { aim: { calls: 1, bytes: 2_048 }, bound: { calls: 1, bytes: 2_048 } },
} as const;

const measured = (name: keyof typeof BUDGETS, crossings: readonly SetDataCall[]): void => {
  const { aim, bound } = BUDGETS[name];
  const calls = crossings.length;
  const bytes = crossings.reduce((sum, crossing) => sum + crossing.bytes, 0);
  const gap = calls > aim.calls || bytes > aim.bytes ? `, over the aim of ${aim.calls} and ${aim.bytes}` : '';
  process.stdout.write(`setData, ${name}: ${calls} calls, ${bytes} bytes${gap}\n`);
  expect({ calls: calls <= bound.calls, bytes: bytes <= bound.bytes }).toEqual({ calls: true, bytes: true });
};

const stage = useStage('weapp');

const openHome = async (): Promise<Page> => {
  const [wei] = await stage.world().joinAll('wei', 'mo');
  for (const text of ['楼道的灯不亮了', '垃圾桶满了', '想请人帮忙买菜', '电梯停了'])
    await wei.must('need.post', {
      kind: 'help',
      text,
      urgency: 'normal',
      place: { at: 'building', note: '' },
      slots: 2,
    });
  const page = await stage.open(openidOf('R122'));
  await see(page, '电梯停了');
  return page;
};

test('home, a tap and a letter stay within what a slow phone can carry', async () => {
  const page = await openHome();
  measured('first render of home', await takeSetData(page));
  await writeNeed(page, { kind: '卫生', text: '门口要人扫', slots: 1 });
  await button(page, '改一改').tap();
  await button(page, '多一个').waitFor();
  await takeSetData(page);
  await button(page, '多一个').tap();
  await see(page, '2 个人');
  measured('one more helper', await takeSetData(page));
  const field = page.getByLabel('是什么事？');
  await field.press('End');
  await field.press('x');
  await see(page, '6 / 500');
  measured('one letter typed', await takeSetData(page));
});
