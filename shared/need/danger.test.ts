import { DANGERS, DANGER_WORDS, dangerIn, HARMLESS_WORDS } from './danger.ts';

test.each([
  ['着火了，救命', 'fire'],
  ['楼下 着 火 了！', 'fire'],
  ['着。火。了', 'fire'],
  ['楼道电箱冒火花', 'fire'],
  ['有人关在电梯里', 'trapped'],
  ['电梯门打不开，里面的人出不来', 'trapped'],
  ['我妈晕倒了', 'hurt'],
  ['救命啊', 'hurt'],
  ['他喝了农药', 'hurt'],
  ['楼上有人拿刀', 'violence'],
  ['一屋子煤气味', 'gas'],
  ['孩子不见了，找了半天', 'lost'],
  ['他是我的救命恩人，现在晕倒了', 'hurt'],
  ['上次没着火，这次着火了', 'fire'],
] as const)('%s: %s', (text, danger) => {
  expect(dangerIn(text)).toBe(danger);
});

test.each([
  '想买个灭火器',
  '楼道堆东西，怕着火',
  '感谢我的救命恩人',
  '有事打我电话',
  '孩子想死你了',
  '厨房水管漏水',
  '想吃火锅',
  '请人教孩子防溺水',
  '有人在楼道抽烟',
  '',
])('%s: no danger', (text) => {
  expect(dangerIn(text)).toBeNull();
});

test.each(DANGERS)('every word of %s is found among other words', (danger) => {
  for (const word of DANGER_WORDS[danger])
    expect([word, dangerIn(`快来，${word.replace('…', '里面')}了`)]).not.toEqual([word, null]);
});

test('no harmless word alone tells of danger', () => {
  expect(HARMLESS_WORDS.filter((word) => dangerIn(word) !== null)).toEqual([]);
});

test('every harmless word holds a word of danger that it takes out, or prevents one', () => {
  const all = DANGERS.flatMap((danger) => DANGER_WORDS[danger]);
  const idle = HARMLESS_WORDS.filter((harmless) => !all.some((word) => harmless.includes(word.replace('…', ''))));
  expect(idle).toEqual([]);
});
