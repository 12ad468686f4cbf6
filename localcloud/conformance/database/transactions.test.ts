import { cloudDatabase, localStatement, statement } from './cloud-database.ts';
import { refusalOf } from './sdk.ts';
import type { Collection, Fields, Transaction } from './sdk.ts';

const cloud = cloudDatabase({ accounts: [], log: [] });
const accounts = (within?: Transaction): Collection => (within ?? cloud.db).collection(cloud.collection('accounts'));
let serial = 0;

const stored = async (fields: Fields = { n: 0 }): Promise<string> => {
  serial += 1;
  await accounts().add({ data: { _id: `a${serial}`, ...fields } });
  return `a${serial}`;
};

const read = async (id: string, within?: Transaction): Promise<Fields | null> =>
  (await accounts(within).doc(id).get()).data;
const write = (id: string, n: number, within?: Transaction) => accounts(within).doc(id).update({ data: { n } });
const begin = (): Promise<Transaction> => cloud.db.startTransaction();

const CONFLICT = expect.stringContaining('TransactionConflict') as unknown;
const OVER = expect.stringContaining('TransactionNotExist') as unknown;

describe('a transaction', () => {
  statement('runs its callback, commits, and gives what the callback gave [RUN]', async () => {
    const id = await stored();
    expect(
      await cloud.db.runTransaction(async (within) => {
        await write(id, 5, within);
        return 'done';
      }),
    ).toBe('done');
    expect(await read(id)).toEqual({ _id: id, n: 5 });
  });

  statement('sees what it has written itself [DOC]', async () => {
    const [id, within] = [await stored(), await begin()];
    await write(id, 5, within);
    expect(await read(id, within)).toEqual({ _id: id, n: 5 });
    await within.rollback();
  });

  statement('is not seen by others until it commits [DOC]', async () => {
    const [id, within] = [await stored(), await begin()];
    await write(id, 5, within);
    expect(await read(id)).toEqual({ _id: id, n: 0 });
    await within.commit();
    expect(await read(id)).toEqual({ _id: id, n: 5 });
  });

  statement('goes on seeing what was there when it began [DOC]', async () => {
    const [id, within] = [await stored(), await begin()];
    await read(id, within);
    await write(id, 7);
    expect(await read(id, within)).toEqual({ _id: id, n: 0 });
    await within.rollback();
  });

  statement('adds, sets, updates and removes, all or nothing [DOC]', async () => {
    const [changed, removed] = [await stored(), await stored()];
    await cloud.db.runTransaction(async (within) => {
      await accounts(within).add({ data: { _id: `${changed}-added` } });
      await accounts(within)
        .doc(`${changed}-set`)
        .set({ data: { n: 1 } });
      await write(changed, 2, within);
      await accounts(within).doc(removed).remove();
    });
    const { data } = await accounts()
      .where({ _id: cloud.db.command.in([changed, removed, `${changed}-added`, `${changed}-set`]) })
      .get();
    expect(data.map(({ _id }) => _id).sort()).toEqual([changed, `${changed}-added`, `${changed}-set`]);
  });

  statement('rolled back leaves nothing, and rejects with the reason it was given [RUN]', async () => {
    const id = await stored();
    const run = cloud.db.runTransaction(async (within) => {
      await write(id, 5, within);
      await within.rollback('changed my mind');
    });
    await expect(run).rejects.toBe('changed my mind');
    expect(await read(id)).toEqual({ _id: id, n: 0 });
  });

  statement('whose callback throws leaves nothing, and rejects with that error [RUN]', async () => {
    const [id, failure] = [await stored(), new Error('not enough points')];
    const run = cloud.db.runTransaction(async (within) => {
      await write(id, 5, within);
      throw failure;
    });
    await expect(run).rejects.toBe(failure);
    expect(await read(id)).toEqual({ _id: id, n: 0 });
  });

  statement('of reads alone commits [DOC]', async () => {
    const id = await stored();
    expect(await cloud.db.runTransaction((within) => read(id, within))).toEqual({ _id: id, n: 0 });
  });

  statement('reading a document that does not exist throws "does not exist" [RUN]', async () => {
    const within = await begin();
    expect((await refusalOf(read('nobody', within))).text).toContain('does not exist');
    await within.rollback();
  });

  statement('finds documents by a query, its own among them [CODE]', async () => {
    const within = await begin();
    await accounts(within).add({ data: { group: 'mine' } });
    expect((await accounts(within).where({ group: 'mine' }).get()).data).toHaveLength(1);
    expect((await accounts().where({ group: 'mine' }).get()).data).toHaveLength(0);
    await within.rollback();
  });

  statement('does not hold what where().update does: that is written at once [RUN]', async () => {
    const [id, within] = [await stored({ tag: 'w' }), await begin()];
    await accounts(within)
      .where({ tag: 'w' })
      .update({ data: { n: 9 } });
    expect(await read(id)).toMatchObject({ n: 9 });
    await within.rollback();
    expect(await read(id)).toMatchObject({ n: 9 });
  });

  statement('does not hold what where().remove does: that is gone at once [RUN]', async () => {
    const [id, within] = [await stored({ tag: 'r' }), await begin()];
    await accounts(within).where({ tag: 'r' }).remove();
    expect((await refusalOf(read(id))).text).toContain('does not exist');
    await within.rollback();
  });

  statement('counts outside itself, without its own documents [RUN]', async () => {
    const within = await begin();
    await accounts(within).add({ data: { group: 'counted' } });
    expect((await accounts(within).where({ group: 'counted' }).count()).total).toBe(0);
    await within.rollback();
  });

  statement('on a collection that does not exist is refused [RUN]', async () => {
    const within = await begin();
    const { errCode } = await refusalOf(within.collection(cloud.collection('nowhere')).add({ data: {} }));
    expect(errCode).toBe(-502005);
    await within.rollback().catch(() => undefined);
  });
});

describe('two transactions on one document', () => {
  statement('the second to write fails at once as -501001 TransactionConflict [FIELD]', async () => {
    const [id, first, second] = [await stored(), await begin(), await begin()];
    await write(id, 1, first);
    const { errCode, code, text } = await refusalOf(write(id, 2, second));
    expect([errCode, code, text]).toEqual([-501001, undefined, CONFLICT]);
    await first.commit();
    expect(await read(id)).toEqual({ _id: id, n: 1 });
  });

  statement('the one that met the conflict is over, and its rollback fails [CODE]', async () => {
    const [id, first, second] = [await stored(), await begin(), await begin()];
    await write(id, 1, first);
    await refusalOf(write(id, 2, second));
    expect(await refusalOf(second.rollback())).toMatchObject({ code: 'DATABASE_TRANSACTION_FAIL', text: OVER });
    await first.rollback();
  });

  statement('one that writes what was changed since it began conflicts [DOC]', async () => {
    const [id, within] = [await stored(), await begin()];
    await read(id, within);
    await write(id, 7);
    expect((await refusalOf(write(id, 8, within))).text).toEqual(CONFLICT);
  });

  statement('may both read it [DOC]', async () => {
    const [id, first, second] = [await stored(), await begin(), await begin()];
    expect([await read(id, first), await read(id, second)]).toEqual([
      { _id: id, n: 0 },
      { _id: id, n: 0 },
    ]);
    await first.commit();
    await second.commit();
  });

  statement('are both granted when each writes what the other only read [DOC]', async () => {
    const [x, y, first, second] = [await stored(), await stored(), await begin(), await begin()];
    await read(y, first);
    await read(x, second);
    await write(x, 1, first);
    await write(y, 1, second);
    await first.commit();
    await second.commit();
    expect([(await read(x))?.['n'], (await read(y))?.['n']]).toEqual([1, 1]);
  });

  statement('runTransaction does not repeat a callback that met the conflict [RUN]', async () => {
    const [id, holder] = [await stored(), await begin()];
    await write(id, 1, holder);
    let runs = 0;
    const run = cloud.db.runTransaction(async (within) => {
      runs += 1;
      await write(id, 2, within);
    });
    expect((await refusalOf(run)).text).toEqual(CONFLICT);
    expect(runs).toBe(1);
    await holder.rollback();
  });

  statement('both adding the same _id: the second fails [FIELD]', async () => {
    const [first, second] = [await begin(), await begin()];
    serial += 1;
    const data = { _id: `same${serial}` };
    await accounts(first).add({ data });
    expect((await refusalOf(accounts(second).add({ data }))).errCode).toBe(-501001);
    await first.rollback();
  });

  localStatement('one that meets E11000 is over [CHOSEN]', async () => {
    const [id, within] = [await stored(), await begin()];
    expect((await refusalOf(accounts(within).add({ data: { _id: id } }))).text).toContain('E11000');
    expect((await refusalOf(within.commit())).text).toEqual(OVER);
  });
});

describe('a plain write', () => {
  statement('to a document a transaction has written waits for it and then applies [DOC]', async () => {
    const [id, within] = [await stored(), await begin()];
    await accounts(within)
      .doc(id)
      .update({ data: { n: cloud.db.command.inc(10) } });
    let isWritten = false;
    const plain = accounts()
      .doc(id)
      .update({ data: { n: cloud.db.command.inc(1) } })
      .then(() => (isWritten = true));
    await read(id);
    expect(isWritten).toBe(false);
    await within.commit();
    await plain;
    expect(await read(id)).toEqual({ _id: id, n: 11 });
  });

  statement('to another document does not wait [DOC]', async () => {
    const [locked, free, within] = [await stored(), await stored(), await begin()];
    await write(locked, 1, within);
    expect((await write(free, 1)).stats).toEqual({ updated: 1 });
    await within.rollback();
  });
});

/** However busy the machine is, some of so many meet. */
const TOO_MANY_FOR_ONE_AFTER_THE_OTHER = 24;

describe('a transaction asked for two things at once', () => {
  statement('refuses one of them as TransactionBusy [FIELD]', async () => {
    const id = await stored();
    const both = cloud.db.runTransaction((within) =>
      Promise.all(Array.from({ length: TOO_MANY_FOR_ONE_AFTER_THE_OTHER }, () => read(id, within))),
    );
    const { errCode, text } = await refusalOf(both);
    expect([errCode, text]).toEqual([
      -501001,
      expect.stringContaining('[ResourceUnavailable.TransactionBusy] Transaction is busy'),
    ]);
  });
});

describe('serverDate in a transaction', () => {
  localStatement('is refused, not guessed [CHOSEN]', async () => {
    const within = await begin();
    const { text } = await refusalOf(accounts(within).add({ data: { at: cloud.db.serverDate() } }));
    expect(text).toContain('UNKNOWN.md');
    await within.rollback().catch(() => undefined);
  });
});
