import fc from 'fast-check';
import type { InstantMs } from '../../shared/kernel/brand.ts';
import { orderKey, pageOf } from './paging.ts';

const row = (n: number) => ({ order: orderKey(n as InstantMs, `need_${String(n)}`), n });

test('order keys sort as the instants do, then as the ids', () => {
  const key = fc.tuple(fc.integer({ min: 0, max: 9_999_999_999_999 }), fc.constantFrom('need_a', 'need_b'));
  fc.assert(
    fc.property(key, key, ([at, id], [otherAt, otherId]) => {
      const isBefore = at === otherAt ? id < otherId : at < otherAt;
      expect(orderKey(at as InstantMs, id) < orderKey(otherAt as InstantMs, otherId)).toBe(isBefore);
    }),
  );
});

test('a full page that was read one longer goes on after its last row', () => {
  expect(pageOf([1, 2, 3].map(row), 2)).toEqual({ shown: [row(1), row(2)], next: row(2).order });
});

test.each([[[]], [[1]], [[1, 2]]])('a page of %j of at most two is the last', (numbers) => {
  expect(pageOf(numbers.map(row), 2)).toEqual({ shown: numbers.map(row), next: null });
});

test('walking from page to page meets every row once', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 1000 })), fc.integer({ min: 1, max: 7 }), (numbers, size) => {
      const rows = numbers.map(row).sort((a, b) => (a.order < b.order ? -1 : 1));
      const met: number[] = [];
      for (let cursor: string | null = ''; cursor !== null;) {
        const from: string = cursor;
        const { shown, next } = pageOf(rows.filter(({ order }) => order > from).slice(0, size + 1), size);
        met.push(...shown.map(({ n }) => n));
        cursor = next;
      }
      expect(met).toEqual(rows.map(({ n }) => n));
    }),
  );
});
