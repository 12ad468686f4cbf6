import { openidOf } from '../world/people.ts';
import { button, field, see, sendNeed, sheet, writeNeed } from './acts.ts';
import { useStage } from './stage.ts';

const stage = useStage('h5');

test('words that may not be sent stay where they were written, to be changed', async () => {
  await stage.world().join('wei');
  const page = await stage.open(openidOf('R121'));
  const text = '晚上一起来网络赌博，三缺一';
  await writeNeed(page, { kind: '别的', text, slots: 2 });
  await button(page, '对，发出去').tap();
  await see(page, '有的话不能发，改一改再送');
  await see(page, '字都在，改了再送');
  await button(page, '改一改').tap();
  const words = field(page, '是什么事？');
  expect(await words.inputValue()).toBe(text);
  await words.fill('晚上一起来下棋，三缺一');
  await button(page, '写好了').tap();
  await sendNeed(page);
  await see(page, '晚上一起来下棋，三缺一');
});

test('words that want a human look wait for the community, and the author is told of each', async () => {
  await stage.world().joinAll('wei', 'staff');
  const author = await stage.open(openidOf('R121'));
  const text = '要修手机的，加微信找我';
  await writeNeed(author, { kind: '别的', text, slots: 1 });
  await button(author, '对，发出去').tap();
  await see(author, '等社区看一眼');
  const staff = await stage.open(openidOf('R205'));
  await button(staff, /样等你看/).tap();
  await button(staff, new RegExp(text)).tap();
  await button(staff, '不能发').tap();
  await sheet(staff).getByRole('radio', { name: '不是邻里的事' }).tap();
  await sheet(staff).getByRole('button', { name: '不发' }).tap();
  await see(staff, '没有发');
  await author.reload();
  await see(author, '没发出来，有理由');
  await see(author, '理由：不是邻里的事');
});
