import { coverShare } from '../../../../shared/earning/cover.ts';
import { MONTHS_SHOWN } from '../../../../shared/earning/months/contract.ts';
import type { CommunityId } from '../../../../shared/kernel/ids.ts';
import type { LocalMonth } from '../../../../shared/kernel/time.ts';
import { part, readTogether } from '../../../platform/read-together.ts';
import { coverIdOf, monthReportIdOf } from '../ids.ts';
import type { MonthReportDocument } from '../month-collections.ts';

/** One month and which there are, in one round trip. */
export const readMonth = async (communityId: CommunityId, asked: LocalMonth, isCovered: boolean) => {
  const { shown, months, covers } = await readTogether(communityId, {
    shown: part('monthReports', { _id: monthReportIdOf(communityId, asked) }, { limit: 1 }),
    months: part(
      'monthReports',
      { communityId },
      { orderBy: [['month', 'desc']], limit: MONTHS_SHOWN, fields: ['month'] },
    ),
    covers: isCovered ? part('earningCovers', { _id: coverIdOf(communityId) }, { limit: 1 }) : undefined,
  });
  const [found] = shown;
  const agreed = covers[0]?.agreed ?? null;
  return {
    months: months.map((one) => one.month as string),
    shown: found ? { ...outOf(found), share: agreed && coverShare(agreed, found.points.held) } : null,
  };
};

const outOf = (report: MonthReportDocument) => {
  const { countedTo, isFinal, points, people, expired, merchants, round, gifts } = report;
  return {
    ...{ month: report.month as string, countedTo, isFinal, points, people, expired, merchants, round, gifts },
    sources: report.sources.map((one) => ({ ...one })),
    kinds: report.kinds.map((one) => ({ ...one })),
    goods: report.goods.map((one) => ({ ...one })),
    shelf: report.shelf.map((one) => ({ ...one })),
  };
};
