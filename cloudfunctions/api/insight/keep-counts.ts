import { countChanges, type CountPeriod } from '../../../shared/insight/counts.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { Need } from '../../../shared/need/need.ts';
import type { NeedCountsDocument } from './collections.ts';
import type { Transaction } from '../../platform/transaction.ts';

/** Whose counts: a need stays with the building it was said in, also when its household moves. */
type Counted = Pick<NeedCountsDocument, 'communityId' | 'buildingId' | 'buildingName'>;

/** There is one for each building and period. */
export const countsIdOf = (buildingId: string, period: CountPeriod): string =>
  `needcounts_${buildingId.slice('building_'.length)}_${period}`;

/** The document of a building and period in which nothing has happened yet. */
export const freshCounts = (
  { communityId, buildingId, buildingName }: Counted,
  period: CountPeriod,
  createdAt: InstantMs,
): NeedCountsDocument => ({
  _id: countsIdOf(buildingId, period),
  communityId,
  buildingId,
  buildingName,
  period,
  order: `${period}_${buildingId}`,
  schema: 1,
  createdAt,
});

/**
 * Writes what an act changed in the counts, in the transaction of the act: they agree with the needs at every moment.
 * A claim changes nothing and costs nothing. Two acts in one building meet on these documents; the wrapper's retry parts them.
 */
export const keepCounts = async (transaction: Transaction, before: Need | null, after: Need): Promise<void> => {
  const changes = countChanges(before, after);
  for (const period of new Set(changes.map((change) => change.period))) {
    const by = changes
      .filter((change) => change.period === period)
      .map(({ figure, kind, by: amount }) => [`${figure}.${kind}`, amount] as const);
    await transaction.count('needCounts', freshCounts(after, period, after.updatedAt), Object.fromEntries(by));
  }
};
