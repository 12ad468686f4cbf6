import { compileFunction } from 'node:vm';
import { withLazySchemas } from './lazy-schemas.ts';

test('schemas of declared methods become getters, and nothing else changes', () => {
  const source = `const shape = { input: make('kept') };
export const one = declareMethods({
  'a.b': { ...shape, event: null, input: make({ a: 1 }), output: make('o'), examples: { input: 1 } },
});`;
  const made: unknown[] = [];
  const body = `${withLazySchemas('contract.ts', source).replace('export ', '')} return one;`;
  const run = compileFunction(body, ['make', 'declareMethods']) as (
    make: (what: unknown) => unknown,
    declare: (methods: unknown) => unknown,
  ) => Record<string, { input: unknown; output: unknown; examples: unknown }>;
  const methods = run(
    (what) => {
      made.push(what);
      return what;
    },
    (declared) => declared,
  );
  expect(made).toEqual(['kept']);
  const method = methods['a.b'];
  expect([method?.input, method?.input, method?.output, method?.examples]).toEqual([
    { a: 1 },
    { a: 1 },
    'o',
    { input: 1 },
  ]);
  expect(made).toEqual(['kept', { a: 1 }, 'o']);
});
