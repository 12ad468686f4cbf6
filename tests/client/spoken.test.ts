import type { InstantMs } from '../../shared/kernel/brand.ts';
import { factsOf } from '../../client/src/features/need/facts.ts';
import { choose } from '../../client/src/platform/preferences.ts';
import { piecesOf } from '../../client/src/platform/speech.ts';
import { inOneBreath, spoken, spokenNumber } from '../../client/src/words/spoken-numbers.ts';
import { resetPhone } from './doubles/taro.ts';

const NOW = Date.parse('2026-11-23T09:41:00+08:00') as InstantMs;
const need = {
  needId: 'need_1',
  kind: 'water',
  text: '厨房水管漏水。',
  urgency: 'normal',
  status: 'open',
  buildingName: '3号楼',
  createdAt: Date.parse('2026-11-23T08:20:00+08:00'),
  slots: 1,
  claimed: 0,
  photos: 0,
  followers: 0,
  claimants: [],
  isMine: false,
} as unknown as Parameters<typeof factsOf>[0];

beforeEach(() => {
  resetPhone();
  choose({ language: 'zh' });
});

describe('what is said', () => {
  test('of a need is what a neighbour would tell', () => {
    const tellNeed = () => spoken(inOneBreath(factsOf(need, NOW)));
    expect(tellNeed()).toBe('厨房水管漏水，3号楼，今天八点二十，等人接单，要一人。');
    choose({ language: 'en' });
    expect(tellNeed()).toBe('厨房水管漏水, 3号楼, today 8:20, Wants a helper, 1 wanted.');
  });

  test.each([
    [0, '零'],
    [2, '两'],
    [10, '十'],
    [12, '十二'],
    [20, '二十'],
    [99, '九十九'],
    [100, '100'],
  ])('%s is %s', (n, words) => expect(spokenNumber(n)).toBe(words));

  test.each([
    ['今天 8:05', '今天八点零五分'],
    ['昨天 12:00', '昨天十二点'],
    ['要 2 人，接了 12 人', '要两人，接了十二人'],
    ['3号楼402', '3号楼402'],
    ['4 天前', '四天前'],
  ])('%s is said %s', (shown, words) => expect(spoken(shown)).toBe(words));

  test('has one pause between facts and none for what is empty', () => {
    expect(inOneBreath(['水漏了。', '', '3号楼'])).toBe('水漏了，3号楼。');
  });

  test('in English leaves what a neighbour wrote to a Chinese voice', () => {
    expect(piecesOf('水漏了, today 8:20, Closed.', 'en')).toEqual([
      { text: '水漏了,', lang: 'zh-CN' },
      { text: 'today 8:20,', lang: 'en' },
      { text: 'Closed.', lang: 'en' },
    ]);
  });
});
