import { isPrivateMatter, PRIVATE_WORDS, PUBLIC_WORDS } from './private-words.ts';

const isPrivate = (text: string) => isPrivateMatter({ kind: 'other', text });

test.each([
  '楼上两口子 吵 架，天天吵',
  '隔壁打孩子，听着心疼',
  '我家老人得了病，没钱看病',
  '老罗欠钱不还',
  '我的身份证号是452128198001011234',
  '他电话 138 1234 5678',
  '想问问我家低保',
])('%s: private', (text) => {
  expect(isPrivate(text)).toBe(true);
});

test.each([
  '电梯老是停',
  '楼下有人打牌太吵',
  '有事打我电话',
  '想请医生来做癌症筛查',
  '讲一讲低保政策',
  '楼道里禁止赌博',
  '2单元301门口灯不亮',
  '',
])('%s: for everybody', (text) => {
  expect(isPrivate(text)).toBe(false);
});

test('a private kind is private whatever is said', () => {
  expect(isPrivateMatter({ kind: 'care', text: '' })).toBe(true);
  expect(isPrivateMatter({ kind: 'lift', text: '' })).toBe(false);
});

test('every word is found among other words, and no harmless word alone', () => {
  const words = Object.values(PRIVATE_WORDS).flat();
  expect(words.filter((word) => !isPrivate(`听说，${word.replace('…', '的人')}了`))).toEqual([]);
  expect(PUBLIC_WORDS.filter((word) => isPrivate(word))).toEqual([]);
});

test('every harmless word holds a word that it takes out', () => {
  const words = Object.values(PRIVATE_WORDS).flat();
  expect(PUBLIC_WORDS.filter((harmless) => !words.some((word) => harmless.includes(word)))).toEqual([]);
});
