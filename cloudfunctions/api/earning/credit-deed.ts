import { creditDeed, type Deed } from '../../../shared/earning/deed.ts';
import { deedReward } from '../../../shared/earning/rewards.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { EventId } from '../../../shared/kernel/ids.ts';
import type { EarningRule } from '../../../shared/points/earning-rules.ts';
import { digest } from '../../platform/digest.ts';
import { DUE_AT_ONCE, dueIn } from '../../platform/due.ts';
import { NOBODY, sideEvent } from '../../platform/side-event.ts';
import { getDocument } from '../../platform/store.ts';
import { withTransaction, type Transaction } from '../../platform/transaction.ts';
import { earn } from './earn.ts';
import { saveDeed } from './record.ts';
import { rulesOf } from './rules-of.ts';

/** A deed as it is once it earned, where its moment has come; else as it was. The entry of its owner is written with it. */
export const creditNow = async (
  transaction: Transaction,
  deed: Deed,
  rule: EarningRule,
  now: InstantMs,
): Promise<Deed> => {
  if (deed.status !== 'posted' || now < deed.until) return deed;
  const owner = deed.doerId === null ? undefined : await transaction.get('residents', deed.doerId);
  const paid = owner?.leftAt === null ? await earn(transaction, deedReward(deed, now), rule) : 0;
  return creditDeed(deed, paid, now) ?? deed;
};

/** Deeds that were posted for as long as the rule says. */
export const wakeDeeds = {
  atOnce: DUE_AT_ONCE,
  dueIds: (now: InstantMs): Promise<readonly string[]> => dueIn('deeds', now),
  /** Credits one, once: an objection at the same moment writes the same document, so one of the two is too late. */
  wakeOne: async (id: string): Promise<boolean> => {
    const seen = await getDocument('deeds', id);
    if (!seen) return false;
    const rules = await rulesOf(seen.communityId);
    return withTransaction(async (transaction, now) => {
      const before = await transaction.get('deeds', id);
      const after = before && (await creditNow(transaction, before, rules(now), now));
      if (after?.status !== 'credited' || before?.status === 'credited') return { commit: false, value: false };
      await saveDeed(transaction, after);
      await transaction.insert('events', [creditedEvent(after, now)]);
      return { commit: true, value: true };
    });
  },
};

const creditedEvent = ({ _id, communityId, buildingId, doerId }: Deed, now: InstantMs) =>
  sideEvent(
    `event_${digest('credited', _id)}` as EventId,
    {
      ...{ ...NOBODY, communityId, buildingId, subject: _id, kind: 'earning.deedCredited' },
      ...{ from: 'posted', to: 'credited', reason: null, told: doerId === null ? [] : [doerId] },
    },
    'wake',
    now,
  );
