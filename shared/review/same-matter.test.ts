import type { OpinionId } from '../kernel/ids.ts';
import type { Opinion } from './opinion.ts';
import { becameOf, matterOf } from './same-matter.ts';

const decided = (id: string, month: string, outcome: string, no: number) =>
  ({ _id: id, month, outcome, decision: { no } }) as unknown as Opinion;
const open = (id: string, month: string) => ({ _id: id, month, outcome: null }) as unknown as Opinion;
const id = (of: string) => of as OpinionId;

test.each([
  ['lift', '电梯老是停', '电梯， 老是停！', true],
  ['lift', '电梯老是停', '🙏电梯老是停。', true],
  ['lift', '２单元电梯停', '2单元电梯停', true],
  ['lift', '电梯老是停', '电梯又停了', false],
] as const)('%s: %s and %s are the same matter: %s', (kind, one, other, isSame) => {
  expect(matterOf({ kind, text: one }) === matterOf({ kind, text: other })).toBe(isSame);
});

test('another kind is another matter; praise and what has no words is none', () => {
  expect(matterOf({ kind: 'lift', text: '老是坏' })).not.toBe(matterOf({ kind: 'water', text: '老是坏' }));
  expect([matterOf({ kind: 'praise', text: '楼长真好' }), matterOf({ kind: 'lift', text: '' })]).toEqual([null, null]);
  expect(matterOf({ kind: 'lift', text: '？！' })).toBeNull();
});

test('the latest decision counts, also of the one it went on with', () => {
  const earlier = [decided('a', '2026-08', 'refused', 2), decided('b', '2026-10', 'deferred', 5), open('c', '2026-11')];
  expect(becameOf(earlier, {}, new Map())).toEqual({ month: '2026-10', outcome: 'deferred', no: 5 });
  const heads = new Map([[id('h'), decided('h', '2026-11', 'assigned', 9)]]);
  expect(becameOf(earlier, { [id('c')]: id('h') }, heads)).toEqual({ month: '2026-11', outcome: 'assigned', no: 9 });
});

test('what was taken back or made private decides nothing', () => {
  expect(
    becameOf([open('c', '2026-11'), { ...open('d', '2026-10'), outcome: 'withdrawn' } as Opinion], {}, new Map()),
  ).toBeNull();
});
