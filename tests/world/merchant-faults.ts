import type { Documents } from '../../cloudfunctions/database/collections.ts';
import { beijingMonth } from '../../shared/kernel/time.ts';
import { comeBackIn, isDue } from '../../shared/merchant/due.ts';
import { merchantAccount } from '../../shared/points/account.ts';
import { sameSet, unless } from './faults.ts';

type Read = {
  readonly merchants: readonly Documents['merchants'][];
  readonly settlements: readonly Documents['settlements'][];
  readonly transfers: readonly Documents['transfers'][];
  readonly accounts: readonly Documents['accounts'][];
};

/** What a merchant handed out, less what came back and what was settled, is on its account; each month of it is noted until both have signed. */
export const merchantFaults = ({ merchants, settlements, transfers, accounts }: Read): string[] => [
  ...merchants.flatMap(({ _id, officeId, months }) => {
    const owner = merchantAccount(officeId);
    const entries = transfers.filter((one) => one.owner === owner);
    const hasComeBack = comeBackIn(entries);
    const dues = entries.filter(isDue);
    const owed = dues.filter((one) => !hasComeBack(one._id)).reduce((sum, { amount }) => sum + amount, 0);
    const settled = settlements.filter((one) => one.merchantId === _id && one.status === 'settled');
    const paid = settled.reduce((sum, { points }) => sum + points, 0);
    const isOver = new Set<string>(settled.map(({ month }) => month));
    const open = [...new Set(dues.map(({ at }) => beijingMonth(at)))].filter((month) => !isOver.has(month));
    const balance = accounts.find((one) => one._id === owner)?.balance ?? 0;
    return [
      ...unless(balance === owed - paid, `${_id}: has ${String(balance)}, owed ${String(owed)}, paid ${String(paid)}`),
      ...unless(sameSet(months, open), `${_id}: notes the wrong months`),
    ];
  }),
  ...unless(
    sameSet(
      transfers.flatMap((one) => (one.code === 'merchant-settled' ? [one.settlementId] : [])),
      settlements.flatMap(({ _id, status, points }) => (status === 'settled' && points > 0 ? [_id] : [])),
    ),
    'what was settled is not what left the accounts',
  ),
];
