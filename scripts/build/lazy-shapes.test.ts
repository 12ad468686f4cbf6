import * as z from 'zod';
import { lazilyMade } from './lazily-made.ts';
import { withLazyShapes } from './lazy-shapes.ts';

const linesOf = (source: string): readonly string[] => withLazyShapes('shapes.ts', source).split('\n').slice(1);

test('what is made of the library, of our fields and of other schemas is made later, and nothing else', () => {
  const source = `import * as z from 'zod';
import { id } from '../rpc/schemas.ts';
import { row } from './shapes.ts';
import { wordsOf } from './words.ts';
const needId = id('need');
export const detail = row.extend({ needId });
export const whole = detail.nullable();
export const count = z.number().int();
const words = wordsOf('need');
const least = count.minValue;
export const page = (item) => z.array(item);`;
  expect(linesOf(source).slice(4)).toEqual([
    `const needId = lazilyMade(() => id('need'));`,
    `export const detail = lazilyMade(() => row.extend({ needId }));`,
    `export const whole = lazilyMade(() => detail.nullable());`,
    `export const count = lazilyMade(() => z.number().int());`,
    `const words = wordsOf('need');`,
    `const least = count.minValue;`,
    `export const page = (item) => z.array(item);`,
  ]);
});

test('a module that makes none stays as it is', () => {
  const source = `import * as z from 'zod';\nexport const page = (item) => z.array(item);`;
  expect(withLazyShapes('shapes.ts', source)).toBe(source);
});

test('a schema made later is made once, and reads and refuses as it would', () => {
  let times = 0;
  const row = lazilyMade(() => {
    times += 1;
    return z.object({ kind: z.enum(['water', 'light']), slots: z.number().int().optional() });
  });
  const detail = z.object({ row: row.nullable(), rows: z.array(row), more: row.extend({ text: z.string() }) });
  expect(times).toBe(1);
  const value = { row: null, rows: [{ kind: 'water' }], more: { kind: 'light', slots: 2, text: 'a' } };
  expect(detail.parse(value)).toEqual(value);
  expect(detail.safeParse({ ...value, rows: [{ kind: 'gas' }] }).error?.issues[0]?.path).toEqual(['rows', 0, 'kind']);
  expect([row instanceof z.ZodObject, row.shape.kind.options, times]).toEqual([true, ['water', 'light'], 1]);
});

test('it is not made before anybody looks, and spreading or changing it is refused', () => {
  const made: string[] = [];
  const row = lazilyMade(() => {
    made.push('row');
    return z.object({});
  });
  expect(made).toEqual([]);
  expect(() => Object.keys(row)).toThrow(TypeError);
  expect(() => Object.assign(row, { a: 1 })).toThrow(TypeError);
});
