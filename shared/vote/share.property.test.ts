import fc from 'fast-check';
import { isEnough, MORE_THAN_HALF, neededOf, THREE_QUARTERS, TWO_THIRDS } from './share.ts';

test.each([
  [TWO_THIRDS, 3, 2],
  [TWO_THIRDS, 48, 32],
  [TWO_THIRDS, 100, 67],
  [MORE_THAN_HALF, 3, 2],
  [MORE_THAN_HALF, 4, 3],
  [MORE_THAN_HALF, 39, 20],
  [THREE_QUARTERS, 4, 3],
  [THREE_QUARTERS, 5, 4],
  [MORE_THAN_HALF, 0, 1],
  [TWO_THIRDS, 0, 1],
  [TWO_THIRDS, 1, 1],
])('%j of %i is %i', (share, whole, needed) => {
  expect(neededOf(share, whole)).toBe(needed);
});

test('enough is what the fraction says, in whole numbers', () => {
  const shares = fc.record({
    of: fc.integer({ min: 1, max: 9 }),
    outOf: fc.integer({ min: 10, max: 20 }),
    isMore: fc.boolean(),
  });
  fc.assert(
    fc.property(shares, fc.integer({ min: 1, max: 9000 }), fc.integer({ min: 0, max: 9000 }), (share, whole, part) => {
      const isThere = share.isMore ? part * share.outOf > whole * share.of : part * share.outOf >= whole * share.of;
      expect(isEnough(share, part, whole)).toBe(isThere && part > 0);
      expect(neededOf(share, whole)).toBeLessThanOrEqual(whole + 1);
    }),
  );
});
