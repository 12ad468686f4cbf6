import fc from 'fast-check';
import { lengthsOf, linesOf, partsOf, sharesOf } from '../../client/src/ui/charts/geometry.ts';

const counts = fc.oneof(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 1_000_000_000 }));

describe('bars', () => {
  test('are as long as their numbers are beside the largest; nothing is no bar, and one thing can be seen', () => {
    expect(lengthsOf([4, 2, 0])).toEqual([1, 0.5, 0]);
    expect(lengthsOf([1, 1_000_000])).toEqual([0.03, 1]);
    expect(lengthsOf([7])).toEqual([1]);
    expect([lengthsOf([]), lengthsOf([0, 0])]).toEqual([[], [0, 0]]);
  });

  test('of a row are measured by the largest of the whole board, and never leave their room', () => {
    expect(lengthsOf([2, 4], 8)).toEqual([0.25, 0.5]);
    expect(lengthsOf([9], 8)).toEqual([1]);
  });

  test('of the parts of a whole are measured by the whole', () => {
    expect(sharesOf([1, 1, 1, 1])).toEqual([0.25, 0.25, 0.25, 0.25]);
    expect([sharesOf([3, 1, 0]), sharesOf([])]).toEqual([[0.75, 0.25, 0], []]);
  });

  test('keep the order of what they count', () => {
    fc.assert(
      fc.property(fc.array(counts), (values) => {
        const lengths = lengthsOf(values);
        values.forEach((value, one) => {
          values.forEach((other, two) => {
            if (value < other) expect(lengths[one] ?? 0).toBeLessThanOrEqual(lengths[two] ?? 0);
          });
          expect(lengths[one] === 0).toBe(value === 0);
        });
      }),
    );
  });
});

describe('the parts of a whole', () => {
  test('lie side by side from its beginning to its end', () => {
    expect(partsOf([3, 1])).toEqual([
      { from: 0, to: 0.75 },
      { from: 0.75, to: 1 },
    ]);
    expect(partsOf([0, 5])).toEqual([
      { from: 0, to: 0 },
      { from: 0, to: 1 },
    ]);
  });

  test('of nothing are nothing', () => {
    expect([partsOf([]), partsOf([0, 0])]).toEqual([
      [],
      [
        { from: 0, to: 0 },
        { from: 0, to: 0 },
      ],
    ]);
  });

  test('leave no gap and overlap nowhere, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(counts, { minLength: 1 }), (values) => {
        const parts = partsOf(values);
        parts.slice(1).forEach(({ from }, index) => expect(from).toBe(parts[index]?.to));
        if (values.some((value) => value > 0)) expect([parts[0]?.from, parts.at(-1)?.to]).toEqual([0, 1]);
      }),
    );
  });
});

describe('lines', () => {
  test('stand on one scale from zero, each point in the middle of its column', () => {
    expect(
      linesOf([
        [0, 4],
        [2, 0],
      ]),
    ).toEqual([
      [
        { x: 0.25, y: 1 },
        { x: 0.75, y: 0 },
      ],
      [
        { x: 0.25, y: 0.5 },
        { x: 0.75, y: 1 },
      ],
    ]);
  });

  test('of zeros lie on the floor; one step stands in the middle', () => {
    expect(linesOf([[0, 0, 0]])[0]?.map(({ y }) => y)).toEqual([1, 1, 1]);
    expect(linesOf([[5]])).toEqual([[{ x: 0.5, y: 0 }]]);
    expect(linesOf([[], []])).toEqual([[], []]);
  });
});
