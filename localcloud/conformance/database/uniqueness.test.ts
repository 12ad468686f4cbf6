import { cloudDatabase, localStatement } from './cloud-database.ts';
import { refusalOf } from './sdk.ts';
import type { Collection, Fields } from './sdk.ts';

// An index cannot be declared through the SDK, so these hold here only.
const cloud = cloudDatabase(
  {
    members: [
      { name: 'by_phone', unique: true, keys: [{ name: 'phone', direction: '1' }] },
      {
        name: 'by_home',
        unique: true,
        keys: [
          { name: 'building', direction: '1' },
          { name: 'flat', direction: '-1' },
        ],
      },
    ],
  },
  200,
);
const members = (): Collection => cloud.db.collection(cloud.collection('members'));
const add = (data: Fields) => members().add({ data });
const DUPLICATE = { errCode: -502001, text: expect.stringContaining('E11000 duplicate key error') as unknown };

describe('a unique index', () => {
  localStatement('refuses a second document with the value as -502001 E11000, naming the index [FIELD]', async () => {
    await add({ _id: 'a', phone: '1', building: 1, flat: 1 });
    const refusal = await refusalOf(add({ phone: '1', building: 1, flat: 2 }));
    expect(refusal).toMatchObject(DUPLICATE);
    expect(refusal.text).toContain('index: by_phone');
  });

  localStatement('of several fields refuses what is equal in all of them [DOC]', async () => {
    await add({ _id: 'b', phone: '2', building: 2, flat: 1 });
    await add({ _id: 'c', phone: '3', building: 2, flat: 2 });
    expect(await refusalOf(add({ phone: '4', building: 2, flat: 1 }))).toMatchObject(DUPLICATE);
  });

  localStatement('takes a missing field for null: the second without it is refused [DOC]', async () => {
    await add({ _id: 'd', building: 3, flat: 1 });
    expect(await refusalOf(add({ building: 3, flat: 2 }))).toMatchObject(DUPLICATE);
    expect(await refusalOf(add({ phone: null, building: 3, flat: 3 }))).toMatchObject(DUPLICATE);
  });

  localStatement('tells values of different types apart [DOC]', async () => {
    await add({ phone: 5, building: 4, flat: 1 });
    expect(await add({ phone: '5', building: 4, flat: 2 })).toHaveProperty('_id');
  });

  localStatement('refuses an update into a taken value and changes nothing [DOC]', async () => {
    await add({ _id: 'e', phone: '6', building: 5, flat: 1 });
    await add({ _id: 'f', phone: '7', building: 5, flat: 2 });
    expect(
      await refusalOf(
        members()
          .doc('f')
          .update({ data: { phone: '6' } }),
      ),
    ).toMatchObject(DUPLICATE);
    expect((await members().doc('f').get()).data).toMatchObject({ phone: '7' });
  });

  localStatement('frees the value of a removed document [DOC]', async () => {
    await add({ _id: 'g', phone: '8', building: 6, flat: 1 });
    await members().doc('g').remove();
    expect(await add({ phone: '8', building: 6, flat: 1 })).toHaveProperty('_id');
  });

  localStatement('is kept inside a transaction [DOC]', async () => {
    const within = await cloud.db.startTransaction();
    const inside = within.collection(cloud.collection('members'));
    await inside.add({ data: { phone: '9', building: 7, flat: 1 } });
    expect(await refusalOf(inside.add({ data: { phone: '9', building: 7, flat: 2 } }))).toMatchObject(DUPLICATE);
  });

  localStatement('of two plain writers at once lets one through [DOC]', async () => {
    const outcomes = await Promise.allSettled([1, 2, 3, 4].map((flat) => add({ phone: '10', building: 8, flat })));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });
});

describe('a transaction left open', () => {
  localStatement('expires, and what comes after is refused as TransactionNotExist [DOC]', async () => {
    const within = await cloud.db.startTransaction();
    await within
      .collection(cloud.collection('members'))
      .add({ data: { _id: 'lock', phone: '11', building: 9, flat: 1 } });
    // A plain write to the same document waits exactly as long as the transaction lives.
    await members()
      .doc('lock')
      .set({ data: { phone: '12', building: 9, flat: 2 } });
    const refusal = await refusalOf(within.commit());
    expect([refusal.code, refusal.errCode]).toEqual(['DATABASE_TRANSACTION_FAIL', undefined]);
    expect(refusal.text).toContain('must be commit or abort in 30 seconds');
    expect((await members().doc('lock').get()).data).toEqual({ _id: 'lock', phone: '12', building: 9, flat: 2 });
  });
});
