import { ContentionError } from '../../cloudfunctions/platform/patience.ts';
import type { Transaction } from '../../cloudfunctions/platform/transaction.ts';
import type { FaultRule } from '../../localcloud/index.ts';
import type { GridDoc } from '../../shared/community/documents.ts';
import type { InstantMs } from '../../shared/kernel/brand.ts';
import type { CommunityId, GridId } from '../../shared/kernel/ids.ts';
import { useTransactions } from './use-transactions.ts';

const { withTransaction, cloud, db } = useTransactions();

let serial = 0;
const freshGrid = (name = 'A区'): GridDoc => {
  serial += 1;
  return {
    _id: `grid_g${String(serial)}` as GridId,
    communityId: 'community_c' as CommunityId,
    schema: 1,
    createdAt: 1 as InstantMs,
    name,
  };
};
const stored = async ({ _id }: GridDoc) => (await db().one('grids', _id))?.name;
const strike = (...rules: readonly FaultRule[]) => cloud().setFaults({ rules });

/** Inserts the grid; counts how often it was tried, and when. */
const inserting = (grid: GridDoc) => {
  const nows: number[] = [];
  const work = async (transaction: Transaction, now: number) => {
    nows.push(now);
    await transaction.insert('grids', [grid]);
    return { commit: true, value: 'done' };
  };
  return { nows, work };
};

test('what is committed is there, what is refused is not', async () => {
  const [kept, refused] = [freshGrid(), freshGrid()];
  expect(await withTransaction(inserting(kept).work)).toBe('done');
  expect(
    await withTransaction(async (transaction) => {
      await transaction.insert('grids', [refused]);
      return { commit: false, value: 'no' };
    }),
  ).toBe('no');
  expect([await stored(kept), await stored(refused)]).toEqual(['A区', undefined]);
});

test('a bug in the work leaves nothing behind, is not tried again and is told as it is', async () => {
  const grid = freshGrid();
  let attempts = 0;
  const bug = new TypeError('a bug');
  const failing = withTransaction(async (transaction) => {
    attempts += 1;
    await transaction.insert('grids', [grid]);
    throw bug;
  });
  await expect(failing).rejects.toBe(bug);
  expect({ attempts, stored: await stored(grid) }).toEqual({ attempts: 1, stored: undefined });
});

test.each<[string, FaultRule]>([
  ['a conflict at a write', { fault: 'conflict', action: 'database.insertDocument', calls: [1] }],
  ['a conflict at the commit', { fault: 'conflict', action: 'database.commitTransaction', calls: [1] }],
  ['a busy transaction', { fault: 'busy', calls: [1] }],
  ['a request that is lost', { fault: 'timeout-before', action: 'database.insertDocument', calls: [1] }],
  [
    'an answer that is lost before the commit',
    { fault: 'timeout-after', action: 'database.insertDocument', calls: [1] },
  ],
  ['a beginning that is lost', { fault: 'timeout-after', action: 'database.startTransaction', calls: [1] }],
  ['a cloud at its limit', { fault: 'EXCEED_CONCURRENT_REQUEST_LIMIT', calls: [1] }],
])('after %s the whole is done again, at a later time', async (_what, rule) => {
  const grid = freshGrid();
  const { work, nows } = inserting(grid);
  strike(rule);
  expect(await withTransaction(work)).toBe('done');
  expect(await stored(grid)).toBe('A区');
  expect([...nows].sort((a, b) => a - b)).toEqual(nows);
});

test('a commit whose answer was lost is seen at the second attempt as what it was: done', async () => {
  const grid = freshGrid();
  const { work, nows } = inserting(grid);
  strike({ fault: 'timeout-after', action: 'database.commitTransaction', calls: [1] });
  await expect(withTransaction(work)).rejects.toThrow(/E11000/);
  expect({ attempts: nows.length, stored: await stored(grid) }).toEqual({ attempts: 2, stored: 'A区' });
});

test('operations started together wait for each other: the cloud would call them busy', async () => {
  const grids = [freshGrid(), freshGrid(), freshGrid()];
  await withTransaction(async (transaction) => {
    await Promise.all(grids.map((grid) => transaction.insert('grids', [grid])));
    const seen = await Promise.all(grids.map(({ _id }) => transaction.get('grids', _id)));
    return { commit: true, value: seen };
  });
  expect(await Promise.all(grids.map(stored))).toEqual(['A区', 'A区', 'A区']);
});

test('a rollback that is lost is sent again, so that nobody waits for what is given up', async () => {
  const grid = freshGrid();
  await withTransaction(inserting(grid).work);
  strike({ fault: 'timeout-before', action: 'database.abortTransaction', calls: [1, 2] });
  await withTransaction(async (transaction) => {
    await transaction.replace('grids', { ...grid, name: 'given up' });
    return { commit: false, value: undefined };
  });
  const { nows, work } = inserting(freshGrid());
  await withTransaction(async (transaction, now) => {
    await transaction.replace('grids', { ...grid, name: 'B区' });
    return work(transaction, now);
  });
  expect({ attempts: nows.length, name: await stored(grid) }).toEqual({ attempts: 1, name: 'B区' });
});

test('when every attempt loses it gives up in words of its own, and nothing is half done', async () => {
  const grid = freshGrid();
  strike({ fault: 'conflict' });
  await expect(withTransaction(inserting(grid).work)).rejects.toBeInstanceOf(ContentionError);
  cloud().setFaults({});
  expect(await stored(grid)).toBeUndefined();
});

test('an attempt that reads what was changed later than its clock begins again, a millisecond after it', async () => {
  const updatedAt = Date.now() + 24 * 3_600_000;
  const grid = { ...freshGrid(), updatedAt };
  await withTransaction(async (transaction) => {
    await transaction.insert('grids', [grid]);
    return { commit: true, value: undefined };
  });
  const moments: number[] = [];
  const clock = await withTransaction(async (transaction, now, shown) => {
    moments.push(now);
    await transaction.get('grids', grid._id);
    return { commit: false, value: shown };
  });
  expect(moments.slice(1)).toEqual([updatedAt + 1]);
  expect(clock).toBeLessThan(updatedAt);
});
