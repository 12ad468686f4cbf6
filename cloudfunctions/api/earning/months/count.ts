import { isFinal, lastNight, monthsCounted, spanCounted } from '../../../../shared/earning/months/due.ts';
import type { InstantMs } from '../../../../shared/kernel/brand.ts';
import { spanOfMonth } from '../../../../shared/kernel/calendar.ts';
import type { CommunityId } from '../../../../shared/kernel/ids.ts';
import type { LocalMonth } from '../../../../shared/kernel/time.ts';
import { command } from '../../../platform/sdk.ts';
import { findDocuments } from '../../../platform/store.ts';
import { withTransaction } from '../../../platform/transaction.ts';
import { monthReportIdOf } from '../ids.ts';
import { figuresOf } from './figures-of.ts';

/** As many communities, and months that are not final, as one question finds. */
const AT_ONCE = 100;

type Due = { readonly communityId: CommunityId; readonly month: LocalMonth };

/** The figures of months of points, counted once a night until they are final: no act counts them. */
export const monthReports = {
  /** Months that were not counted since last night, or never. */
  due: async (now: InstantMs): Promise<readonly Due[]> => {
    const [communities, old] = await Promise.all([
      findDocuments('communities', { _id: command.gt('') }, { orderBy: [['_id', 'asc']], limit: AT_ONCE }),
      findDocuments('monthReports', { isFinal: false, countedAt: command.lt(lastNight(now)) }, { limit: AT_ONCE }),
    ]);
    const wanted = communities.flatMap(({ _id: communityId, createdAt }) =>
      monthsCounted(now)
        .filter((month) => createdAt < spanOfMonth(month).to)
        .map((month) => ({ communityId, month })),
    );
    const again = old.map(({ communityId, month }) => ({ communityId, month }));
    if (wanted.length === 0) return again;
    const ids = wanted.map(({ communityId, month }) => monthReportIdOf(communityId, month));
    const there = await findDocuments('monthReports', { _id: command.in(ids) }, { limit: ids.length });
    const known = new Set<string>(there.map(({ _id }) => _id));
    return [...wanted.filter((_, at) => !known.has(ids[at] ?? '')), ...again];
  },
  /** Counts one month. False where points moved meanwhile in what is counted: the next run counts it. */
  countOne: async ({ communityId, month }: Due, now: InstantMs): Promise<boolean> => {
    const span = spanCounted(month, now);
    const figures = await figuresOf(communityId, month, span);
    if (!figures) return false;
    const _id = monthReportIdOf(communityId, month);
    return withTransaction(async (transaction, at) => {
      const before = await transaction.get('monthReports', _id);
      if (before?.isFinal) return { commit: false, value: false };
      await transaction.replace('monthReports', {
        ...{ _id, schema: 1, createdAt: before?.createdAt ?? at, communityId, month, ...figures },
        ...{ countedTo: span.to, countedAt: at, isFinal: isFinal(month, now) },
      });
      return { commit: true, value: true };
    });
  },
};
