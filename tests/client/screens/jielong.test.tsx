import { render, screen } from '@testing-library/react';
import { Jielong } from '../../../client/src/features/review/index.ts';
import { captain, press, see, sent, serve, type, value } from '../doubles/server.ts';
import { useNothingWaiting } from '../unsent/waiting.ts';

useNothingWaiting();

const home = (flat: string, name: string | null, by = 'name') => ({
  ...{ residentId: `resident_${flat}`, unit: 1, flat, name, by, nicknameId: null },
});
const row = (number: number, words: string, more: object = {}) => ({
  ...{ number, words, says: words.slice(4), isNothing: false, kind: 'lift', ask: null, had: null },
  ...{ homes: [home('501', '农小满')], was: null, called: null, ...more },
});
const ROWS = [
  row(1, '农小满，2单元电梯老停'),
  row(2, '班国强 没意见', { isNothing: true, says: '', homes: [home('302', '班国强')] }),
  row(3, '陆小妹：垃圾桶少', { homes: [home('603', '陆小梅', 'near')], kind: 'clean' }),
  row(4, '黄妹 太吵了', { ask: 'sameName', homes: [home('702', '黄妹'), home('1003', '黄妹')] }),
  row(5, '石秀英 楼下太吵', { had: 'pasted' }),
  row(9, '5楼 楼道堆东西', { ask: 'noName', homes: [], says: '5楼 楼道堆东西' }),
];
const PLAN = {
  ...{ month: '2026-11', isLate: false, leftOff: 0, sum: { lines: 6, matched: 3, ask: 2, had: 1 }, rows: ROWS },
  ...{
    homes: [{ residentId: 'resident_101', unit: 1, flat: '101' }],
    me: { residentId: 'resident_me', unit: 2, flat: '801' },
  },
};
const serveWith = (takeLine: (input: { text: string }) => unknown) =>
  serve({
    'membership.me': () => value(captain),
    'review.checkJielong': () => value(PLAN),
    'review.takeLine': takeLine,
  });
const paste = async () => {
  render(<Jielong />);
  await type('接龙的字', '1. 农小满，2单元电梯老停');
  await press('读一读');
  await see('要你看');
};
const TAKEN = { reviewId: 'review_1', spoke: 1, undecided: 1 };

test('what is matched is taken line by line, and what is asked waits for an answer', async () => {
  serveWith(() => value(TAKEN));
  await paste();
  await see('1单元603 陆小梅，差一个字');
  await press('收下 3 行');
  await see('收好了 3 行');
  expect(sent('review.takeLine').map(({ input }) => input)).toEqual([
    { residentId: 'resident_501', kind: 'lift', text: '2单元电梯老停', isNamed: true, line: 1 },
    { residentId: 'resident_302', kind: 'lift', text: '', isNamed: true, line: 2 },
    { residentId: 'resident_603', kind: 'clean', text: '垃圾桶少', isNamed: true, line: 3 },
  ]);
  await press('1单元1003 黄妹');
  await press('我说的');
  await press('收下 2 行');
  await see('收好了 5 行');
  expect(sent('review.takeLine').slice(3)).toMatchObject([
    { input: { residentId: 'resident_1003', isNamed: true } },
    { input: { residentId: 'resident_me', isNamed: true } },
  ]);
});

test('a line that is refused says why, and the next one is taken', async () => {
  serveWith(({ text }) => (text === '垃圾桶少' ? { ok: false, code: 'TEXT_REFUSED' } : value(TAKEN)));
  await paste();
  await press('收下 3 行');
  await screen.findAllByText(/有的话不能发/);
  expect(sent('review.takeLine')).toHaveLength(3);
});

test('a household is chosen for a line without a name, and none of its people is named', async () => {
  serveWith(() => value(TAKEN));
  await paste();
  await press('选一家');
  await press(/^1单元101/);
  await press('收下 4 行');
  await see('收好了 4 行');
  expect(sent('review.takeLine').at(-1)?.input).toEqual({
    ...{ residentId: 'resident_101', kind: 'lift', text: '5楼 楼道堆东西', isNamed: false, line: 9 },
  });
});
