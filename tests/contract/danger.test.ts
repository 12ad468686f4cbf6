import { useWorld } from '../world/use-world.ts';
import type { Actor } from '../world/world.ts';
import { A_NEED, TO_LOOK_AT } from './refusals/need.ts';

const world = useWorld();

/** The wall of a building that nobody else spoke on: each test has its own. */
const wallOf = async (who: Actor) =>
  (await who.must('need.list', { view: 'building', group: 'unfinished' })).items.map(({ text, urgency }) => [
    text,
    urgency,
  ]);
const heard = async (who: Actor) =>
  (await who.must('inbox.list', {})).items.filter(({ kind }) => kind === 'need.posted').map(({ what }) => what);

test('words of danger make a need 马上, and it stands before what is newer, as long as somebody waits', async () => {
  const [wei, mo] = await world().joinAll('wei', 'mo');
  const { needId } = await wei.must('need.post', { ...A_NEED, text: '有人关在电梯里', urgency: 'later' });
  const { needId: newer } = await mo.must('need.post', { ...A_NEED, text: '灯坏了' });
  expect(await wallOf(wei)).toEqual([
    ['有人关在电梯里', 'danger'],
    ['灯坏了', 'normal'],
  ]);
  const { around } = await mo.must('inbox.home', {});
  expect(around.map(({ text }) => text)).toEqual(['有人关在电梯里', '灯坏了']);
  await wei.must('need.withdraw', { needId });
  await mo.must('need.withdraw', { needId: newer });
  const finished = await mo.must('need.list', { view: 'building', group: 'finished' });
  expect(finished.items.map(({ text }) => text)).toEqual(['灯坏了', '有人关在电梯里']);
});

test('who read the warning and says there is no danger is believed', async () => {
  const nong = await world().join('nong');
  await nong.must('need.post', { ...A_NEED, text: '上次着火的墙要刷一刷', isNoDanger: true });
  expect(await wallOf(nong)).toEqual([['上次着火的墙要刷一刷', 'normal']]);
});

test('those in charge of the place hear of danger at once, and nobody else', async () => {
  const [luo, captain, other, staff] = await world().joinAll('luo', 'captain2', 'captain3', 'staff');
  await luo.must('need.post', { ...A_NEED, text: '灯坏了' });
  await luo.must('need.post', { ...A_NEED, text: `${TO_LOOK_AT}，着火了` });
  await luo.must('need.post', { ...A_NEED, text: '有人晕倒了' });
  expect(await Promise.all([captain, other, luo].map(heard))).toEqual([['有人晕倒了'], [], []]);
  expect((await heard(staff))[0]).toBe('有人晕倒了');
});
