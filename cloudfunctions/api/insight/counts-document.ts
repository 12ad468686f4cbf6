import type { CountPeriod } from '../../../shared/insight/counts.ts';
import type { CountRow } from '../../../shared/insight/figures.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { LocalMonth } from '../../../shared/kernel/time.ts';
import type { NeedCountsDocument } from './collections.ts';

/** The job that keeps the counts; its document says how far it has come. */
export const COUNT_JOB = 'countNeeds';

/** There is one for each building. */
export const countsIdOf = (buildingId: string): string => `needcounts_${buildingId.slice('building_'.length)}`;

/** The document of a building in which nothing has happened yet. */
export const freshCounts = (
  { communityId, buildingId }: Pick<NeedCountsDocument, 'communityId' | 'buildingId'>,
  createdAt: InstantMs,
): NeedCountsDocument => ({
  _id: countsIdOf(buildingId),
  communityId,
  buildingId,
  months: {},
  now: {},
  queue: {},
  schema: 1,
  createdAt,
});

/** Where the counts of a period stand in the document. */
export const pathOfPeriod = (period: CountPeriod): string => (period === 'now' ? 'now' : `months.${period}`);

/** The counts of a document, a row a period. */
export const rowsOfCounts = ({ months, now }: Pick<NeedCountsDocument, 'months' | 'now'>): readonly CountRow[] => [
  ...Object.entries(months).map(([month, counts]) => ({ period: month as LocalMonth, ...counts })),
  { period: 'now', ...now },
];
