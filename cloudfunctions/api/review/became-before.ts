import { addMonths, monthsUpTo } from '../../../shared/kernel/calendar.ts';
import type { OpinionId } from '../../../shared/kernel/ids.ts';
import type { LocalMonth } from '../../../shared/kernel/time.ts';
import type { Merges } from '../../../shared/review/review.ts';
import { becameOf, SAME_MONTHS, type BecameBefore } from '../../../shared/review/same-matter.ts';
import { command } from '../../platform/sdk.ts';
import { findDocuments } from '../../platform/store.ts';
import type { OpinionDocument } from './collections.ts';

/** So many earlier opinions are looked at, the latest first: two for each of a full page. */
export const EARLIER_MAX = 40;

type Asked = Pick<OpinionDocument, 'buildingId' | 'month' | 'matter'>;
const keyOf = ({ buildingId, matter }: Asked): string => `${buildingId} ${matter ?? ''}`;

/**
 * What became of the same matters in the months before, for one list: one read, one more where an earlier one has no outcome of its own, and one more where that
 * one went on with another. Only what every neighbour reads
 * counts. @returns how to look it up.
 */
export const becameBefore = async (asked: readonly Asked[]): Promise<(of: Asked) => BecameBefore | null> => {
  const matters = [...new Set(asked.flatMap(({ matter }) => (matter === null ? [] : [matter])))];
  if (matters.length === 0) return () => null;
  const buildings = [...new Set(asked.map(({ buildingId }) => buildingId))];
  const earlier = await findDocuments(
    'opinions',
    {
      ...{ buildingId: command.in(buildings), matter: command.in(matters), wall: 'shown' },
      month: command.in([...new Set(asked.flatMap(({ month }) => monthsBefore(month)))]),
    },
    { orderBy: [['month', 'desc']], limit: EARLIER_MAX },
  );
  const { merges, heads } = await wentOnWith(earlier);
  const known = new Map<string, OpinionDocument[]>();
  for (const one of earlier) known.set(keyOf(one), [...(known.get(keyOf(one)) ?? []), one]);
  return (of) => {
    const months = monthsBefore(of.month);
    const same = (known.get(keyOf(of)) ?? []).filter(({ month }) => months.includes(month));
    return becameOf(same, merges, heads);
  };
};

const monthsBefore = (month: LocalMonth): readonly LocalMonth[] => monthsUpTo(addMonths(month, -1), SAME_MONTHS);

/** With which ones the undecided of them went on. */
const wentOnWith = async (earlier: readonly OpinionDocument[]) => {
  const open = earlier.filter(({ outcome }) => outcome === null);
  if (open.length === 0) return { merges: {}, heads: new Map<OpinionId, OpinionDocument>() };
  const reviewIds = [...new Set(open.map(({ reviewId }) => reviewId))];
  const reviews = await findDocuments('reviews', { _id: command.in(reviewIds) }, { limit: reviewIds.length });
  const merges = Object.assign({}, ...reviews.map((review) => review.merges)) as Merges;
  const ids = [...new Set(open.flatMap(({ _id }) => merges[_id] ?? []))];
  if (ids.length === 0) return { merges, heads: new Map<OpinionId, OpinionDocument>() };
  const heads = await findDocuments('opinions', { _id: command.in(ids) }, { limit: ids.length });
  return { merges, heads: new Map(heads.map((head) => [head._id, head])) };
};
