import { coverShare } from '../../../shared/earning/cover.ts';
import { ok } from '../../../shared/kernel/errors.ts';
import { part, readTogether } from '../../platform/read-together.ts';
import type { ApiHandlers } from '../handlers.ts';
import { coverIdOf } from './ids.ts';
import { monthPart } from './month-given.ts';
import { ruleIn, rulePart } from './rules-of.ts';

export const cover: ApiHandlers['earning.cover'] = async (_, { resident, now }) => {
  const { communityId } = resident;
  const read = await readTogether(communityId, {
    rules: rulePart(communityId, now),
    months: monthPart(communityId, now),
    covers: part('earningCovers', { _id: coverIdOf(communityId) }, { limit: 1 }),
  });
  const month = read.months[0];
  const { agreed = null, entries = [] } = read.covers[0] ?? {};
  const outstanding = month?.outstanding ?? 0;
  return ok({
    ...{ countedAt: month?.countedAt ?? null, given: month?.given ?? 0, outstanding },
    max: ruleIn(read.rules, now).communityMonthMax,
    cover: agreed && { ...agreed, names: [...agreed.names], share: coverShare(agreed, outstanding) },
    isWaiting: entries.some(({ by }) => by.id === resident._id),
  });
};
