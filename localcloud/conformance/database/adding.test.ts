import { cloudDatabase, localStatement, statement } from './cloud-database.ts';
import { refusalOf } from './sdk.ts';
import type { Collection, Fields } from './sdk.ts';

const cloud = cloudDatabase({ things: [] });
const things = (): Collection => cloud.db.collection(cloud.collection('things'));
const read = async (id: string): Promise<Fields> => {
  const { data } = await things().doc(id).get();
  return data ?? {};
};

describe('adding a document', () => {
  statement('gives it an _id when it has none [RUN]', async () => {
    const { _id } = await things().add({ data: { a: 1 } });
    expect(typeof _id).toBe('string');
    expect(await read(_id ?? '')).toEqual({ _id, a: 1 });
  });

  localStatement('gives it an _id of 32 hexadecimal digits [RECALL]', async () => {
    const { _id } = await things().add({ data: {} });
    expect(_id).toMatch(/^[0-9a-f]{32}$/);
  });

  statement('keeps the _id it brings [RUN]', async () => {
    expect((await things().add({ data: { _id: 'mine' } }))._id).toBe('mine');
  });

  statement('with an _id that exists is refused as -502001 with E11000 in the text [FIELD]', async () => {
    await things().add({ data: { _id: 'twice' } });
    const { errCode, text } = await refusalOf(things().add({ data: { _id: 'twice' } }));
    expect([errCode, /E11000|duplicate/i.test(text)]).toEqual([-502001, true]);
  });

  statement('several at once gives their ids in order [RUN]', async () => {
    const { _ids } = await things().add({
      data: [
        { _id: 'm1', n: 1 },
        { _id: 'm2', n: 2 },
      ],
    });
    expect(_ids).toEqual(['m1', 'm2']);
    expect(await read('m2')).toEqual({ _id: 'm2', n: 2 });
  });

  localStatement('several of which one exists adds none of them [CHOSEN]', async () => {
    await things().add({ data: { _id: 'taken' } });
    await refusalOf(things().add({ data: [{ _id: 'new' }, { _id: 'taken' }] }));
    expect((await refusalOf(things().doc('new').get())).text).toContain('does not exist');
  });

  statement.each<[string, unknown]>([
    ['whole numbers', 42],
    ['fractions', 1.5],
    ['numbers beyond 32 bits', 1_700_000_000_000],
    ['negative numbers', -7],
    ['text', '居民'],
    ['truth values', false],
    ['null', null],
    ['dates', new Date(1_700_000_000_123)],
    ['arrays', [1, 'a', { b: null }]],
    ['nested objects', { a: { b: { c: 1 } } }],
    ['empty objects', {}],
    ['empty arrays', []],
  ])('keeps %s as they are [RUN]', async (_what, value) => {
    const { _id } = await things().add({ data: { value } });
    expect((await read(_id ?? ''))['value']).toEqual(value);
  });

  statement('drops fields that are undefined [RUN]', async () => {
    const { _id } = await things().add({ data: { a: undefined, b: 1 } });
    expect(await read(_id ?? '')).toEqual({ _id, b: 1 });
  });

  statement('puts the time of the server where serverDate stands [DOC]', async () => {
    const { _id } = await things().add({ data: { at: cloud.db.serverDate() } });
    const at = (await read(_id ?? ''))['at'] as Date;
    expect(Math.abs(at.getTime() - Date.now())).toBeLessThan(60_000);
  });

  statement('moves serverDate by its offset [DOC]', async () => {
    const { _id } = await things().add({
      data: { now: cloud.db.serverDate(), soon: cloud.db.serverDate({ offset: 60_000 }) },
    });
    const { now, soon } = (await read(_id ?? '')) as { now: Date; soon: Date };
    expect(soon.getTime() - now.getTime()).toBe(60_000);
  });

  statement('gives a point back as a point [RUN]', async () => {
    const { _id } = await things().add({ data: { at: cloud.db.Geo.Point(113, 23) } });
    expect((await read(_id ?? ''))['at']).toMatchObject({ longitude: 113, latitude: 23 });
  });

  localStatement('over 5 MB is refused as -502001 [DOC]', async () => {
    const { errCode, text } = await refusalOf(things().add({ data: { text: 'x'.repeat(6 * 1024 * 1024) } }));
    expect([errCode, text]).toEqual([-502001, expect.stringContaining('larger than the maximum size')]);
  });

  localStatement('with a field name that begins with a dollar is refused, not guessed [CHOSEN]', async () => {
    expect((await refusalOf(things().add({ data: { a: { $b: 1 } } }))).text).toContain('UNKNOWN.md');
  });

  statement('to a collection that does not exist is refused as -502005 [RUN]', async () => {
    const { errCode } = await refusalOf(cloud.db.collection(cloud.collection('nowhere')).add({ data: {} }));
    expect(errCode).toBe(-502005);
  });
});

describe('making a collection', () => {
  statement('makes an empty one [RUN]', async () => {
    const name = cloud.collection('fresh');
    await cloud.db.createCollection(name);
    expect(await cloud.db.collection(name).count()).toMatchObject({ total: 0 });
  });

  statement('that exists is refused [RUN]', async () => {
    expect((await refusalOf(cloud.db.createCollection(cloud.collection('things')))).text).toMatch(/exist/i);
  });
});
