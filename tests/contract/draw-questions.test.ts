import { expectSound } from '../world/invariants.ts';
import { registerMedia } from '../world/media.ts';
import { useWorld } from '../world/use-world.ts';
import type { Resident } from '../world/world.ts';
import { plantDraw } from './refusals/planted-draws.ts';
import { refused } from './refused.ts';

const world = useWorld();
afterEach(() => expectSound(world()));

const read = (who: Resident, drawId: string) => who.must('draw.questions', { drawId });

test('what a household asks is read by it and by those who answer, and by everybody once it is answered', async () => {
  const [wei, qin, mo, captain, luo] = await world().joinAll('wei', 'qin', 'mo', 'captain1', 'luo');
  const drawId = await plantDraw(world(), 'open');
  const asked = await wei.must('draw.ask', { drawId, text: '棚大不大', media: [] });
  // Another one of the same household says it better: it is the same question.
  const sound = await registerMedia(world(), qin, { kind: 'sound', purpose: 'draw' });
  expect(await qin.must('draw.ask', { drawId, text: '棚有多大', media: [sound] })).toEqual(asked);
  const waiting = { questionId: asked.questionId, door: '1号楼2单元301', text: '棚有多大', answer: null };
  expect((await read(wei, drawId)).waiting).toMatchObject([{ ...waiting, isMine: true }]);
  expect(await read(captain, drawId)).toMatchObject({ waiting: [waiting], mayAnswer: true });
  expect(await read(mo, drawId)).toMatchObject({ items: [], waiting: [], mayAsk: true, mayAnswer: false });
  const answer = { questionId: asked.questionId, text: '都是六平方米', media: [] };
  expect(await mo.call('draw.answer', answer)).toEqual(refused('FORBIDDEN'));
  await captain.must('draw.answer', answer);
  const seen = await read(mo, drawId);
  expect([seen.waiting, seen.items.map(({ media }) => media.length)]).toEqual([[], [1]]);
  expect(seen.items).toMatchObject([
    {
      door: '1号楼2单元301',
      text: '棚有多大',
      isMine: false,
      answer: { text: '都是六平方米', by: captain.person.name },
    },
  ]);
  expect(await captain.call('draw.answer', { ...answer, text: '改了' })).toEqual(refused('QUESTION_ANSWERED'));
  expect(await luo.call('draw.questions', { drawId })).toEqual(refused('DRAW_NOT_FOUND'));
});

test('a household asks five times at most, each after the one before was answered', async () => {
  const [wei, staff] = await world().joinAll('wei', 'staff');
  const drawId = await plantDraw(world(), 'frozen');
  for (const text of ['第一句', '第二句', '第三句', '第四句', '第五句']) {
    const { questionId } = await wei.must('draw.ask', { drawId, text, media: [] });
    await staff.must('draw.answer', { questionId, text: '好的', media: [] });
  }
  expect(await wei.call('draw.ask', { drawId, text: '第六句', media: [] })).toEqual(refused('QUESTIONS_FULL'));
  expect((await read(wei, drawId)).items.map(({ text }) => text)).toEqual([
    ...['第一句', '第二句', '第三句', '第四句', '第五句'],
  ]);
});

test('once a digit is out of the bag nothing is asked, and what was asked is answered still', async () => {
  const [wei, staff] = await world().joinAll('wei', 'staff');
  const drawId = await plantDraw(world(), 'frozen');
  const { questionId } = await wei.must('draw.ask', { drawId, text: '几点开会', media: [] });
  await staff.must('draw.sayFor', { drawId, turn: 0, digits: '7136' });
  expect(await wei.call('draw.ask', { drawId, text: '还能问吗', media: [] })).toEqual(refused('QUESTIONS_OVER'));
  expect((await read(wei, drawId)).mayAsk).toBe(false);
  await staff.must('draw.answer', { questionId, text: '三点', media: [] });
  expect((await read(wei, drawId)).items).toMatchObject([{ text: '几点开会', answer: { text: '三点' } }]);
});
