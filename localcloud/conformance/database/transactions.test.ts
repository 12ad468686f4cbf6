import { useAccounts } from './accounts.ts';
import { localStatement, statement } from './cloud-database.ts';
import { refusalOf } from './sdk.ts';

const { accounts, begin, cloud, read, stored, write } = useAccounts();

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

describe('serverDate in a transaction', () => {
  localStatement('is refused, not guessed [CHOSEN]', async () => {
    const within = await begin();
    const { text } = await refusalOf(accounts(within).add({ data: { at: cloud.db.serverDate() } }));
    expect(text).toContain('UNKNOWN.md');
    await within.rollback().catch(() => undefined);
  });
});
