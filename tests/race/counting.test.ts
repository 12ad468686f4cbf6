import { freshCounts } from '../../cloudfunctions/api/insight/counts-document.ts';
import type { InstantMs } from '../../shared/kernel/brand.ts';
import { useTransactions } from './use-transactions.ts';

const { withTransaction, db } = useTransactions();

test('adding to a number of a document that is not there is a bug', async () => {
  const adding = withTransaction(async (transaction) => {
    await transaction.increase('residents', 'resident_nobody', { unit: 1 });
    return { commit: true, value: undefined };
  });
  await expect(adding).rejects.toThrow('no residents of id resident_nobody to increase');
});

test('counting makes the document it counts in, once, and adds to its numbers by their paths', async () => {
  const where = { communityId: 'community_c', buildingId: 'building_c_1', buildingName: '1号楼' } as never;
  const fresh = freshCounts(where, 1 as InstantMs);
  const counting = (by: Readonly<Record<string, number>>) =>
    withTransaction(async (transaction) => {
      await transaction.count('needCounts', fresh, by);
      return { commit: true, value: 'done' };
    });
  await Promise.all([counting({ 'waiting.water': 1, 'waiting.lift': 1 }), counting({ 'waiting.water': 1 })]);
  await counting({ 'waiting.lift': -1, 'awaitingNod.lift': 0 });
  expect(await db().one('needCounts', fresh._id)).toEqual({
    ...fresh,
    waiting: { water: 2, lift: 0 },
    awaitingNod: { lift: 0 },
  });
});

test('adding nothing leaves a document as it is, and is no sign that it is missing', async () => {
  const where = { communityId: 'community_c', buildingId: 'building_c_2', buildingName: '2号楼' } as never;
  const fresh = freshCounts(where, 1 as InstantMs);
  const counting = (by: Readonly<Record<string, number>>) =>
    withTransaction(async (transaction) => {
      await transaction.count('needCounts', fresh, by);
      await transaction.increase('needCounts', fresh._id, { schema: 0 });
      return { commit: true, value: 'done' };
    });
  await counting({ 'queue.nobody': 3 });
  await counting({ 'queue.nobody': 0, 'queue.doing': 0 });
  await counting({ 'queue.nobody': 0 });
  expect(await db().one('needCounts', fresh._id)).toEqual({ ...fresh, queue: { nobody: 3, doing: 0 } });
});
