import { ShopModel } from '../../tests/fixtures/shop-model.ts';
import type { LocalDate } from '../kernel/time.ts';
import { numbersOf, soonestOf } from './stock.ts';
import type { Said } from './slips.ts';

const day = (text: string): LocalDate => text as LocalDate;
const came = (quantity: number, bestBefore: string | null = null): Said => ({
  ...{ kind: 'receipt', quantity, source: 'purchase', donor: null },
  bestBefore: bestBefore === null ? null : day(bestBefore),
});
/** A shelf on which so many bags lie, in batches. */
const shelfOf = (...batches: readonly Said[]): ShopModel => {
  const model = new ShopModel();
  for (const said of batches) {
    model.act({ do: 'propose', said, by: 0 });
    model.act({ do: 'sign', slip: model.slips.length - 1, by: 2 });
  }
  return model;
};
const numbers = ({ stock, today }: ShopModel) => {
  const { onHand, reserved, free } = numbersOf(stock, today);
  return [onHand, reserved, free];
};

test('what came counts once somebody of another household has signed', () => {
  const model = new ShopModel();
  expect(model.act({ do: 'propose', said: came(12), by: 0 })).toBeNull();
  expect(numbers(model)).toEqual([0, 0, 0]);
  expect(model.act({ do: 'sign', slip: 0, by: 0 })).toBe('OTHER_HOUSEHOLD_NEEDED');
  expect(model.act({ do: 'sign', slip: 0, by: 1 })).toBe('OTHER_HOUSEHOLD_NEEDED');
  expect(model.act({ do: 'sign', slip: 0, by: 2 })).toBeNull();
  expect(model.act({ do: 'sign', slip: 0, by: 4 })).toBe('SLIP_NOT_WAITING');
  expect(numbers(model)).toEqual([12, 0, 12]);
});

test('a count that is short takes away what is missing, and never what is promised', () => {
  const model = shelfOf(came(12));
  expect(model.act({ do: 'reserve', cause: 1, quantity: 3 })).toBeNull();
  expect(model.act({ do: 'propose', said: { kind: 'count', counted: 2 }, by: 0 })).toBe('STOCK_BELOW_RESERVED');
  expect(model.act({ do: 'propose', said: { kind: 'count', counted: 11 }, by: 0 })).toBeNull();
  expect(model.act({ do: 'handOut', cause: 1 })).toBeNull();
  expect(model.act({ do: 'sign', slip: 1, by: 2 })).toBeNull();
  expect(numbers(model)).toEqual([8, 0, 8]);
});

test('two who counted the same shelf do not take away what is missing twice', () => {
  const model = shelfOf(came(12));
  for (const by of [0, 2]) model.act({ do: 'propose', said: { kind: 'count', counted: 11 }, by });
  expect([model.act({ do: 'sign', slip: 1, by: 4 }), model.act({ do: 'sign', slip: 2, by: 4 })]).toEqual([
    null,
    'SLIP_STALE',
  ]);
  expect(numbers(model)).toEqual([11, 0, 11]);
});

test('what came before a count and was written then is written anew', () => {
  const model = shelfOf(came(12));
  model.act({ do: 'propose', said: came(5), by: 0 });
  model.act({ do: 'propose', said: { kind: 'count', counted: 17 }, by: 2 });
  model.act({ do: 'sign', slip: 2, by: 4 });
  expect(model.act({ do: 'sign', slip: 1, by: 4 })).toBe('SLIP_STALE');
  expect(numbers(model)).toEqual([17, 0, 17]);
});

test('a batch past its day can neither be promised nor handed out, and what is best before soonest goes first', () => {
  const model = shelfOf(came(2, '2026-11-09'), came(3, '2026-11-05'));
  expect(soonestOf(model.stock, model.today)).toBe('2026-11-05');
  model.act({ do: 'reserve', cause: 1, quantity: 1 });
  model.act({ do: 'handOut', cause: 1 });
  expect(model.stock.batches.map(({ left }) => left)).toEqual([2, 2]);
  model.act({ do: 'reserve', cause: 2, quantity: 3 });
  model.act({ do: 'days', count: 5 });
  expect(numbersOf(model.stock, model.today)).toEqual({ onHand: 4, reserved: 3, blocked: 2, free: 0, short: 1 });
  expect(model.act({ do: 'reserve', cause: 3, quantity: 1 })).toBe('OUT_OF_STOCK');
  expect(model.act({ do: 'handOut', cause: 2 })).toBe('BATCH_BLOCKED');
  expect(model.act({ do: 'unreserve', cause: 2 })).toBeNull();
  expect(numbers(model)).toEqual([4, 0, 2]);
});

test('what is thrown away is what is best before soonest, and no more than the books have', () => {
  const model = shelfOf(came(2, '2026-11-09'), came(3, '2026-11-05'));
  const gone = (quantity: number): Said => ({ kind: 'loss', quantity, batchId: null, why: 'expired' });
  expect(model.act({ do: 'propose', said: gone(6), by: 0 })).toBe('LOSS_TOO_MANY');
  model.act({ do: 'propose', said: gone(4), by: 0 });
  expect(model.act({ do: 'sign', slip: 2, by: 2 })).toBeNull();
  expect(model.stock.batches.map(({ bestBefore, left }) => [bestBefore, left])).toEqual([['2026-11-09', 1]]);
});

test('what comes back after its batch was called back stays out of reach', () => {
  const model = shelfOf(came(1));
  model.act({ do: 'reserve', cause: 1, quantity: 1 });
  model.act({ do: 'handOut', cause: 1 });
  expect(model.act({ do: 'takeBack', cause: 1 })).toBeNull();
  model.act({ do: 'recall', batch: 0 });
  expect(numbersOf(model.stock, model.today)).toEqual({ onHand: 1, reserved: 0, blocked: 1, free: 0, short: 0 });
});

test('food past its day is not taken in', () => {
  expect(new ShopModel().act({ do: 'propose', said: came(3, '2026-10-31'), by: 0 })).toBe('BEST_BEFORE_PAST');
});
