import { defined } from './store.ts';

test('a query whose every field has a value passes, also if the value is null, false or empty', () => {
  const query = { leftAt: null, isUnfinished: false, name: '', order: 0 };
  expect(defined(query)).toBe(query);
});

test.each([
  [{ a: undefined, b: 1 }, 'a'],
  [{ a: undefined, b: undefined }, 'a, b'],
  [{}, 'anything'],
])('the query %j would match more than was meant and is refused', (query, named) => {
  expect(() => defined(query)).toThrow(new Error(`query without a value for: ${named}`));
});
