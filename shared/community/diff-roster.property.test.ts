import fc from 'fast-check';
import { NOTHING, row, compare, carryOut, living } from '../../tests/fixtures/roster-model.ts';
import { flatKey } from './household-moves.ts';

/** No two of them are taken for one that was mended. */
const NAMES = ['黄桂花', '韦国强', '覃小妹', '罗永福', '农阿婆', '陆正生', '莫老三', '卢春秋', '梁月明'];

const anyRow = fc
  .record({
    person: fc.integer({ min: 1, max: 9 }),
    household: fc.integer({ min: 1, max: 5 }),
    building: fc.integer({ min: 1, max: 2 }),
    flat: fc.integer({ min: 1, max: 4 }),
    away: fc.boolean(),
    grid: fc.constantFrom('A区', 'B区'),
    captain: fc.boolean(),
  })
  .map((any) =>
    row(`R${any.person}`, `H${any.household}`, `${any.building}号楼`, `10${any.flat}`, {
      name: NAMES[any.person - 1] ?? '',
      away: any.away,
      grid: any.grid,
      roles: any.captain ? ['captain'] : [],
    }),
  );
const anyFile = fc.array(anyRow, { minLength: 1, maxLength: 12 });

test('whatever is imported over whatever: stored becomes the file, no flat ever holds two, and importing again is nothing', () => {
  fc.assert(
    fc.property(fc.array(anyFile, { minLength: 1, maxLength: 4 }), (files) => {
      let current = NOTHING;
      for (const file of files) {
        const { plan, counts: found, reconciled } = compare(current, file);
        const { added, renamed, renumbered, changed, moved, same } = found;
        expect(added + renamed + renumbered + changed + moved + same + reconciled.bad.length).toBe(file.length);
        for (const op of plan) {
          current = carryOut(current, op);
          // Taken up after a crash: the piece that may have been done is done again.
          expect(carryOut(current, op)).toEqual(current);
          const flats = current.households.filter(({ leftAt }) => leftAt === null).map(flatKey);
          expect(new Set(flats).size).toBe(flats.length);
        }
        const here = living(current);
        const expected = [
          ...reconciled.rows.map(({ number }) => number),
          ...reconciled.stayers.map(({ number }) => number),
        ];
        expect(here.map(({ number }) => number).sort()).toEqual(expected.sort());
        for (const one of here) {
          const home = current.households.find(({ _id }) => _id === one.householdId);
          expect(home && { at: flatKey(home), grid: home.gridId, leftAt: home.leftAt }).toEqual({
            at: flatKey(one),
            grid: one.gridId,
            leftAt: null,
          });
        }
        const again = compare(current, file);
        expect([again.plan, again.counts.same]).toEqual([[], added + renamed + renumbered + changed + moved + same]);
      }
    }),
    { numRuns: 400 },
  );
});
