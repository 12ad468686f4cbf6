import fc from 'fast-check';
import { householdOf, ShopModel, type ShopAct } from '../../tests/fixtures/shop-model.ts';
import type { LocalDate } from '../kernel/time.ts';
import { foldMoves } from './moves.ts';
import type { Said } from './slips.ts';
import { isBlocked, numbersOf, onHandOf } from './stock.ts';

const people = fc.nat({ max: 5 });
const quantity = fc.integer({ min: 1, max: 8 });
const bestBefore = fc.option(
  fc.integer({ min: 1, max: 28 }).map((day) => `2026-11-${String(day).padStart(2, '0')}` as LocalDate),
);
const said: fc.Arbitrary<Said> = fc.oneof(
  fc.record({
    kind: fc.constant('receipt' as const),
    quantity,
    bestBefore,
    source: fc.constant('purchase' as const),
    donor: fc.constant(null),
  }),
  fc.record({
    kind: fc.constant('loss' as const),
    quantity,
    batchId: fc.constant(null),
    why: fc.constant('missing' as const),
  }),
  fc.record({ kind: fc.constant('count' as const), counted: fc.nat({ max: 20 }) }),
);
const cause = fc.nat({ max: 6 });
const act: fc.Arbitrary<ShopAct> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('propose' as const), said, by: people }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('sign' as const), slip: fc.nat({ max: 12 }), by: people }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('drop' as const), slip: fc.nat({ max: 12 }), by: people }) },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('reserve' as const), cause, quantity: fc.integer({ min: 1, max: 4 }) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constantFrom('unreserve' as const, 'handOut' as const, 'takeBack' as const), cause }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('recall' as const), batch: fc.nat({ max: 3 }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('days' as const), count: fc.integer({ min: 1, max: 9 }) }) },
);
const acts = fc.array(act, { maxLength: 60 });

/** Does all of them, and looks at the shelf after each. */
const played = (all: readonly ShopAct[], look: (model: ShopModel, act: ShopAct) => void): ShopModel => {
  const model = new ShopModel();
  for (const one of all) {
    model.act(one);
    look(model, one);
  }
  return model;
};

test('after whatever happened no more is promised than is on the shelf, and no batch is below nothing', () => {
  fc.assert(
    fc.property(acts, (all) => {
      played(all, ({ stock, today }) => {
        const { onHand, reserved, blocked, free, short } = numbersOf(stock, today);
        expect(onHand - reserved).toBeGreaterThanOrEqual(0);
        expect(stock.batches.every(({ left }) => left >= 0)).toBe(true);
        expect(onHand - blocked - reserved).toBe(free - short);
      });
    }),
  );
});

test('the numbers are what the movements come to, at every one of them', () => {
  fc.assert(
    fc.property(acts, (all) => {
      const { stock, moves } = played(all, () => undefined);
      expect(foldMoves(ShopModel.empty, moves)).toEqual(stock);
      for (const [index, move] of moves.entries()) {
        const after = foldMoves(ShopModel.empty, moves.slice(0, index + 1));
        expect([onHandOf(after), after.reserved, after.sequence]).toEqual([move.onHand, move.reserved, index + 1]);
      }
    }),
  );
});

test('what was done and is done again changes nothing', () => {
  fc.assert(
    fc.property(acts, (all) => {
      const model = new ShopModel();
      for (const one of all) {
        const isMove = one.do === 'sign' || (one.do !== 'propose' && one.do !== 'days' && one.do !== 'recall');
        const refused = model.act(one);
        const before = [model.stock, model.moves.length];
        if (isMove && refused === null) model.act(one);
        expect([model.stock, model.moves.length]).toEqual(before);
      }
    }),
  );
});

test('nothing that is past its day or called back is handed out, and nothing is promised that cannot be', () => {
  fc.assert(
    fc.property(acts, (all) => {
      let before = ShopModel.empty;
      played(all, ({ stock, moves, today }, { do: how }) => {
        const last = moves.at(-1);
        const has = stock.sequence > before.sequence;
        if (has && how === 'reserve') expect(numbersOf(before, today).free).toBeGreaterThanOrEqual(last?.quantity ?? 0);
        if (has && how === 'handOut')
          for (const { batchId } of last?.batches ?? []) {
            const batch = before.batches.find((one) => one.batchId === batchId);
            expect(batch && !isBlocked(before, batch, today)).toBe(true);
          }
        before = stock;
      });
    }),
  );
});

test('two people of two households stand behind every slip that moved something', () => {
  fc.assert(
    fc.property(acts, (all) => {
      const { slips, moves } = played(all, () => undefined);
      for (const slip of slips) {
        if (slip.status === 'signed')
          expect(slip.householdId).not.toBe(householdOf(Number(slip.signed.id.slice('resident_'.length))));
        expect(moves.filter(({ cause: of }) => of === slip._id)).toHaveLength(slip.status === 'signed' ? 1 : 0);
      }
    }),
  );
});

test('a promise ends one way: let go of, or handed out and at most once back', () => {
  fc.assert(
    fc.property(acts, (all) => {
      const { moves } = played(all, () => undefined);
      const sums = new Map<string, number>();
      for (const { cause: of, kind, reservedBy } of moves)
        if (kind === 'reserve' || kind === 'unreserve' || kind === 'handOut')
          sums.set(of, (sums.get(of) ?? 0) + reservedBy);
      expect([...sums.values()].every((sum) => sum >= 0)).toBe(true);
      const { stock } = played(all, () => undefined);
      expect([...sums.values()].reduce((sum, one) => sum + one, 0)).toBe(stock.reserved);
    }),
  );
});
