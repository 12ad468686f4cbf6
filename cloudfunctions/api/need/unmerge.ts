import { fail, ok } from '../../../shared/kernel/errors.ts';
import { unmergeNeed } from '../../../shared/need/merging.ts';
import type { ApiHandlers } from '../handlers.ts';
import { actOnNeed } from './act.ts';
import { needIn, saveNeed } from './record.ts';

export const unmerge: ApiHandlers['need.unmerge'] = ({ needId }, ctx) =>
  actOnNeed(ctx, {
    kind: 'need.unmerged',
    needId,
    decide: async (need, now, _held, transaction) => {
      const into = need.status === 'merged' ? await needIn(transaction, need.intoId) : undefined;
      const parted = into ? unmergeNeed(need, into, now) : fail('NEED_NOT_OPEN');
      if (!parted.ok) return parted;
      await saveNeed(transaction, into ?? null, parted.value.into);
      return ok(parted.value.need);
    },
  });
