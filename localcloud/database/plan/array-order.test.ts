import { index, temporaryDatabase } from '../temporary-database.ts';
import type { TemporaryDatabase } from '../temporary-database.ts';
import type { Document } from '../values/value.ts';
import { writeEjson } from '../wire/ejson.ts';

let db: TemporaryDatabase;

const HELPERS = ['mo', 'lan', 'qin'];
const SIZE = 120;

beforeEach(async () => {
  db = temporaryDatabase();
  db.database.declare([{ name: 'needs', indexes: [index('helpers', 'helpers', 'isOpen', '-order')] }]);
  await db.insert(
    'needs',
    Array.from({ length: SIZE }, (_, at): Document => ({
      _id: `n${at}`,
      // Everybody helps with a third, 蓝 with half.
      helpers: [...(at % 2 === 0 ? ['lan'] : []), HELPERS[at % 3] ?? '', 'all'],
      isOpen: at % 4 !== 0,
      order: at,
    })),
  );
});
afterEach(() => {
  db.remove();
});

const find = async (query: Document, order: Document, limit = 5) => {
  const found = await db.find('needs', query, { order: writeEjson(order), limit });
  return { found: found.map(({ order: at }) => at), examined: db.meters.at(-1)?.examined };
};

test('entries of one element come in the order of the fields after it, and a page reads a page', async () => {
  expect(await find({ helpers: 'all', isOpen: true }, { order: -1 })).toEqual({
    found: [119, 118, 117, 115, 114],
    examined: 5,
  });
  expect(await find({ helpers: 'all', isOpen: true, order: { $lt: 100 } }, { order: -1 })).toEqual({
    found: [99, 98, 97, 95, 94],
    examined: 5,
  });
  expect(await find({ helpers: 'all', isOpen: true }, { order: 1 })).toEqual({ found: [1, 2, 3, 5, 6], examined: 5 });
});

test('entries of several elements are merged, and a document found by two of them comes once', async () => {
  const { found, examined } = await find({ helpers: { $in: ['lan', 'mo', 'all'] }, isOpen: true }, { order: -1 });
  expect(found).toEqual([119, 118, 117, 115, 114]);
  expect(examined).toBe(5);
});

test('by a field that has an array in any document the order is worked out, whatever the index says', async () => {
  await db.insert('needs', [{ _id: 'odd', helpers: 'all', isOpen: true, order: [0, 500] }]);
  const { found } = await find({ helpers: 'all', isOpen: true }, { order: -1 }, 2);
  expect(found).toEqual([[0, 500], 119]);
  const { found: upwards } = await find({ helpers: 'all', isOpen: true }, { order: 1 }, 2);
  expect(upwards).toEqual([[0, 500], 1]);
});

test('sorting by the array itself is not served by the entry it was found by', async () => {
  await db.insert('needs', [
    { _id: 'x', helpers: ['all', 'zz'], isOpen: true, order: 1000 },
    { _id: 'y', helpers: ['aa', 'all'], isOpen: true, order: 1001 },
  ]);
  const { found } = await find({ helpers: 'all', isOpen: true }, { helpers: 1, order: 1 }, 1);
  expect(found).toEqual([1001]);
});

test('what is known of arrays is known after the file was opened again, also if the first write of one was taken back', async () => {
  const fresh = temporaryDatabase();
  try {
    fresh.database.declare([{ name: 'needs', indexes: [index('helpers', 'helpers', '-order')] }]);
    const need = { _id: 'a', helpers: ['mo', 'lan'], order: 1 };
    expect((await fresh.insert('needs', [need, need])).code).toBe('DATABASE_REQUEST_FAILED');
    await fresh.insert('needs', [need]);
    fresh.reopen();
    expect(await fresh.find('needs', { helpers: { $in: ['mo', 'lan'] } })).toEqual([need]);
  } finally {
    fresh.remove();
  }
});
