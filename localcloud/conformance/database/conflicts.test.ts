import { useAccounts } from './accounts.ts';
import { localStatement, statement } from './cloud-database.ts';
import { refusalOf } from './sdk.ts';

const { accounts, begin, cloud, read, stored, write } = useAccounts();

const CONFLICT = expect.stringContaining('TransactionConflict') as unknown;
const OVER = expect.stringContaining('TransactionNotExist') as unknown;

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
    const data = { _id: `same-as-${await stored()}` };
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
    const both = cloud.db.runTransaction(async (within) => {
      const reads = Array.from({ length: TOO_MANY_FOR_ONE_AFTER_THE_OTHER }, () => read(id, within));
      // All are answered before it ends: the SDK warns, seconds later, of a request that was cut off.
      await Promise.allSettled(reads);
      return Promise.all(reads);
    });
    const { errCode, text } = await refusalOf(both);
    expect([errCode, text]).toEqual([
      -501001,
      expect.stringContaining('[ResourceUnavailable.TransactionBusy] Transaction is busy'),
    ]);
  });
});
