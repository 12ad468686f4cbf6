import { index, temporaryDatabase, unique } from './temporary-database.ts';
import type { TemporaryDatabase } from './temporary-database.ts';
import type { Document } from './values/value.ts';

describe('collections', () => {
  let db: TemporaryDatabase;
  beforeEach(() => {
    db = temporaryDatabase();
  });
  afterEach(() => {
    db.remove();
  });

  test('keep documents and indexes when the file is opened again', async () => {
    db.database.declare([{ name: 'a', indexes: [unique('u', 'x'), index('i', 'y', '-z')] }]);
    await db.insert('a', [{ _id: '1', x: 1, y: [1, 2] }]);
    const before = db.database.collections();
    db.reopen();
    expect(db.database.collections()).toEqual(before);
    expect(await db.find('a', { y: 2 })).toEqual([{ _id: '1', x: 1, y: [1, 2] }]);
    expect((await db.insert('a', [{ x: 1 }])).message).toContain('E11000');
  });

  test('fill an index that is declared over documents, and drop one that no longer is', async () => {
    db.database.declare([{ name: 'a', indexes: [index('old', 'x')] }]);
    await db.insert('a', [
      { _id: '1', x: 1, y: 5 },
      { _id: '2', x: 2, y: 6 },
    ]);
    db.database.declare([{ name: 'a', indexes: [index('new', 'y')] }]);
    await db.find('a', { y: 6 });
    expect(db.meters.at(-1)).toMatchObject({ index: 'new', examined: 1 });
    await db.find('a', { x: 2 });
    expect(db.meters.at(-1)).not.toHaveProperty('index');
  });

  test('refuse a unique index that their documents break, and stay as they were', async () => {
    db.database.declare([{ name: 'a', indexes: [index('i', 'x')] }]);
    await db.insert('a', [{ x: 1 }, { x: 1 }]);
    expect(() => db.database.declare([{ name: 'a', indexes: [unique('i', 'x')] }])).toThrow('E11000');
    expect(db.database.collections()[0]?.indexes).toEqual([index('i', 'x')]);
  });

  test.each([
    ['a name with spaces', [{ name: 'a b', indexes: [] }]],
    ['two indexes of one name', [{ name: 'a', indexes: [index('i', 'x'), index('i', 'y')] }]],
    ['an index of nothing', [{ name: 'a', indexes: [index('i')] }]],
  ])('refuse %s', (_what, declared) => {
    expect(() => db.database.declare(declared)).toThrow();
    expect(db.database.collections()).toEqual([]);
  });

  test('give their documents in order of _id and take them back', async () => {
    db.database.declare([
      { name: 'a', indexes: [unique('u', 'x')] },
      { name: 'b', indexes: [unique('u', 'x')] },
    ]);
    await db.insert(
      'a',
      Array.from({ length: 450 }, (_, x): Document => ({ _id: `d${x}`, x, at: new Date(x) })),
    );
    db.database.restore('b', db.database.documents('a'));
    db.database.restore('b', db.database.documents('a'));
    expect([...db.database.documents('b')]).toEqual([...db.database.documents('a')]);
    expect([...db.database.documents('b')].slice(0, 2)).toEqual([
      '{"_id":"d0","x":{"$numberInt":"0"},"at":{"$date":{"$numberLong":"0"}}}',
      '{"_id":"d1","x":{"$numberInt":"1"},"at":{"$date":{"$numberLong":"1"}}}',
    ]);
    expect((await db.insert('b', [{ x: 449 }])).message).toContain('E11000');
  });

  test('take back all or nothing', () => {
    db.database.declare([{ name: 'a', indexes: [] }]);
    expect(() => db.database.restore('a', ['{"_id":"1"}', '{"_id":5}'])).toThrow('UNKNOWN.md');
    expect([...db.database.documents('a')]).toEqual([]);
  });
});
