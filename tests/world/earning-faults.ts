import type { Documents } from '../../cloudfunctions/database/collections.ts';
import { earnedAt, isEarning, withEarned, type Earned } from '../../shared/earning/bounds.ts';
import { areSpans } from '../../shared/earning/hours.ts';
import { withMonthSums, type MonthSums } from '../../shared/points/month-sums.ts';
import { unless } from './faults.ts';

type Stored = {
  readonly transfers: readonly Documents['transfers'][];
  readonly accounts: readonly Documents['accounts'][];
  readonly deeds: readonly Documents['deeds'][];
  readonly hours: readonly Documents['earningHours'][];
  readonly attendances: readonly Documents['attendances'][];
};

/** D3: what earns pays once, what it says it paid; nobody gave points to their own home; what somebody earned lately is what their entries say. */
export const earningFaults = ({ transfers, accounts, deeds, hours, attendances }: Stored): string[] => {
  const paid = new Map<string, number>(transfers.map(({ _id, amount }) => [_id, amount]));
  const known = new Set([...deeds, ...hours, ...attendances].map(({ _id }) => `transfer_${_id}`));
  return [
    ...deeds.flatMap((deed) => {
      const says = deed.status === 'credited' ? deed.paid : 0;
      const apart = !('checked' in deed && deed.checked) || deed.checked.id !== deed.doerId;
      return [
        ...unless((paid.get(`transfer_${deed._id}`) ?? 0) === says, `${deed._id}: paid otherwise than it says`),
        ...unless(apart, `${deed._id}: whoever did it checked it`),
        ...unless(deed.receiver?.householdId !== deed.doer.householdId, `${deed._id}: within one home`),
      ];
    }),
    ...hours.flatMap((day) => {
      const says = day.status === 'confirmed' ? day.paid : 0;
      return [
        ...unless((paid.get(`transfer_${day._id}`) ?? 0) === says, `${day._id}: paid otherwise than it says`),
        ...unless(areSpans(day.spans), `${day._id}: its stretches overlap`),
      ];
    }),
    ...transfers
      .filter((one) => isEarning(one) && one.code !== 'need-reward')
      .flatMap(({ _id }) => unless(known.has(_id), `${_id}: earned by nothing`)),
    ...accounts.flatMap((account) => unless(isEarnedRight(account, transfers), `${account._id}: earned otherwise`)),
    ...accounts.flatMap((account) => unless(areMonthsRight(account, transfers), `${account._id}: its months differ`)),
  ];
};

/** What an account says it earned on its last day and in its last month is what its rewards come to. */
const isEarnedRight = ({ _id, earned }: Documents['accounts'], transfers: Stored['transfers']): boolean => {
  const rewards = transfers
    .filter((one) => one.owner === _id && isEarning(one))
    .sort((a, b) => (a.order < b.order ? -1 : 1));
  const counted = rewards.reduce<Earned | undefined>(
    (sum, { amount, at }) => withEarned(sum, { amount, at }),
    undefined,
  );
  const last = rewards.at(-1);
  if (!last) return earned === undefined;
  return JSON.stringify(earnedAt(earned, last.at)) === JSON.stringify(earnedAt(counted, last.at));
};

/** What an account says of its months is what its entries come to. */
const areMonthsRight = ({ _id, months }: Documents['accounts'], transfers: Stored['transfers']): boolean => {
  const own = transfers.filter(({ owner }) => owner === _id).sort((a, b) => (a.order < b.order ? -1 : 1));
  const summed = own.reduce<readonly MonthSums[]>((sums, one) => withMonthSums(sums, one, _id), []);
  return JSON.stringify(months ?? []) === JSON.stringify(summed);
};
