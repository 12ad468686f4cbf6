import { cloudDatabase, localStatement, statement } from './cloud-database.ts';
import { refusalOf } from './sdk.ts';
import type { Collection, Fields } from './sdk.ts';

const cloud = cloudDatabase({ books: [], many: [] });
const books = (): Collection => cloud.db.collection(cloud.collection('books'));
const many = (): Collection => cloud.db.collection(cloud.collection('many'));
const ids = (data: readonly Fields[]): unknown[] => data.map(({ _id }) => _id);

beforeAll(async () => {
  await books().add({
    data: [
      { _id: 'a', n: 2, title: 'x', author: { name: 'Li', born: 1950 }, tags: ['red', 'old'] },
      { _id: 'b', n: 1, title: 'y', author: { name: 'Wang' }, tags: [] },
      { _id: 'c', n: 2, title: 'a', tags: ['new', 'red', 'big'] },
      { _id: 'd', title: null },
    ],
  });
  for (let at = 0; at < 1050; at += 525) {
    await many().add({
      data: Array.from({ length: 525 }, (_, more): Fields => ({ _id: `m${at + more + 1000}`, n: at + more })),
    });
  }
}, 60_000);

describe('reading a document by its id', () => {
  statement('gives all its fields [RUN]', async () => {
    expect((await books().doc('d').get()).data).toEqual({ _id: 'd', title: null });
  });

  statement('that does not exist throws errCode -1 with "does not exist" [RUN]', async () => {
    const { errCode, text } = await refusalOf(books().doc('zz').get());
    expect([errCode, text]).toEqual([-1, expect.stringContaining('document with _id zz does not exist')]);
  });

  statement('that does not exist gives null with throwOnNotFound false [RUN]', async () => {
    const db = cloud.sdk.database({ throwOnNotFound: false });
    expect((await db.collection(cloud.collection('books')).doc('zz').get()).data).toBeNull();
  });

  statement('gives the fields asked for and the _id [RUN]', async () => {
    expect((await books().doc('a').field({ n: true }).get()).data).toEqual({ _id: 'a', n: 2 });
  });

  statement('of a collection that does not exist is refused as -502005 [RUN]', async () => {
    expect((await refusalOf(cloud.db.collection(cloud.collection('nowhere')).doc('a').get())).errCode).toBe(-502005);
  });
});

describe('reading a collection', () => {
  statement('without a limit gives 100 documents [RUN]', async () => {
    expect((await many().get()).data).toHaveLength(100);
  });

  statement('with a limit over 1000 gives 1000 documents [RUN]', async () => {
    expect((await many().limit(5000).get()).data).toHaveLength(1000);
  });

  statement('with a limit of 0 gives 100 documents [RUN]', async () => {
    expect((await many().limit(0).get()).data).toHaveLength(100);
  });

  statement('skips as many as it is told [DOC]', async () => {
    const { data } = await many().orderBy('n', 'asc').skip(1045).get();
    expect(data.map(({ n }) => n)).toEqual([1045, 1046, 1047, 1048, 1049]);
  });

  statement('skips beyond the end to nothing [DOC]', async () => {
    expect((await many().skip(5000).get()).data).toEqual([]);
  });

  statement('counts all documents, beyond every limit [RUN]', async () => {
    expect((await many().count()).total).toBe(1050);
  });

  statement('with a query whose fields are all undefined throws before it is sent [RUN]', () => {
    expect(() => books().where({ a: undefined })).toThrow();
  });

  statement('with a field that is undefined beside another looks for the other alone [RUN]', async () => {
    expect(ids((await books().where({ nothing: undefined, n: 1 }).get()).data)).toEqual(['b']);
  });
});

describe('the order of documents', () => {
  statement('goes up by a field, a missing one first [DOC]', async () => {
    expect(ids((await books().orderBy('n', 'asc').orderBy('_id', 'asc').get()).data)).toEqual(['d', 'b', 'a', 'c']);
  });

  statement('goes down by a field [DOC]', async () => {
    expect(ids((await books().orderBy('_id', 'desc').get()).data)).toEqual(['d', 'c', 'b', 'a']);
  });

  statement('goes by several fields, each its own way [RUN]', async () => {
    expect(ids((await books().orderBy('n', 'desc').orderBy('title', 'asc').get()).data)).toEqual(['c', 'a', 'b', 'd']);
  });

  statement('goes by a nested field [DOC]', async () => {
    const { data } = await books()
      .where({ 'author.name': cloud.db.command.exists(true) })
      .orderBy('author.name', 'desc')
      .get();
    expect(ids(data)).toEqual(['b', 'a']);
  });

  statement('is settled before skip and limit [DOC]', async () => {
    expect(ids((await books().orderBy('_id', 'desc').skip(1).limit(2).get()).data)).toEqual(['c', 'b']);
  });

  localStatement('by an array goes by its least element upwards and its greatest downwards [CODE]', async () => {
    const tagged = books().where({ tags: cloud.db.command.exists(true) });
    expect(ids((await tagged.orderBy('tags', 'asc').get()).data)).toEqual(['b', 'c', 'a']);
    expect(ids((await tagged.orderBy('tags', 'desc').orderBy('_id', 'desc').get()).data)).toEqual(['c', 'a', 'b']);
  });
});

describe('the fields of documents', () => {
  const fields = async (projection: Fields, id = 'a'): Promise<Fields | undefined> =>
    (await books().where({ _id: id }).field(projection).get()).data[0];

  statement('can be left out [RUN]', async () => {
    expect(await fields({ author: false, tags: false, title: false })).toEqual({ _id: 'a', n: 2 });
  });

  statement('can be asked for without the _id [RUN]', async () => {
    expect(await fields({ _id: false, n: true })).toEqual({ n: 2 });
  });

  statement('can be asked for inside an object [DOC]', async () => {
    expect(await fields({ 'author.name': true })).toEqual({ _id: 'a', author: { name: 'Li' } });
  });

  statement('that a document lacks are simply missing [DOC]', async () => {
    expect(await fields({ n: true }, 'd')).toEqual({ _id: 'd' });
  });

  statement('cannot be asked for and left out at once [DOC]', async () => {
    expect((await refusalOf(fields({ n: true, title: false }))).errCode).toBe(-502001);
  });
});
