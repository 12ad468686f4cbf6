import fc from 'fast-check';
import { moveOrder, type FlatMove } from './move-order.ts';

const move = (mover: string, from: string, to: string): FlatMove<string> => ({ from, to, mover });

test('whoever is in the way goes first', () => {
  expect(moveOrder([move('A', '1', '2'), move('B', '2', '3'), move('C', '3', '4')])).toEqual([['C'], ['B'], ['A']]);
});

test('those who swap go at one stroke', () => {
  expect(moveOrder([move('A', '1', '2'), move('B', '2', '1'), move('C', '3', '4')])).toEqual([['A', 'B'], ['C']]);
});

test('no flat ever holds two households, whoever moves where', () => {
  const moves = fc
    .uniqueArray(fc.integer({ min: 0, max: 12 }), { maxLength: 10 })
    .chain((from) =>
      fc.record({ from: fc.constant(from), to: fc.shuffledSubarray([...Array(13).keys()], { minLength: 13 }) }),
    );
  fc.assert(
    fc.property(moves, ({ from, to }) => {
      const all = from
        .map((flat, at) => move(String(at), String(flat), String(to[at])))
        .filter((one) => one.from !== one.to);
      const standing = new Map(from.map((flat, at) => [String(at), String(flat)]));
      // Targets may be held by households that stay; those are refused before moves are ordered.
      fc.pre(
        all.every(
          (one) => ![...standing].some(([who, flat]) => flat === one.to && !all.some((other) => other.mover === who)),
        ),
      );
      const targets = new Map(all.map((one) => [one.mover, one.to]));
      const moved = moveOrder(all).flatMap((group) => {
        for (const mover of group) standing.set(mover, targets.get(mover) ?? '');
        expect(new Set(standing.values()).size).toBe(standing.size);
        return group;
      });
      expect([...moved].sort()).toEqual(all.map(({ mover }) => mover).sort());
    }),
  );
});
