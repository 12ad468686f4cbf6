import { roomAt } from '../../../shared/earning/bounds.ts';
import type { Unpaid } from '../../../shared/need/unpaid.ts';
import { residentAccount } from '../../../shared/points/account.ts';
import type { ResidentCtx } from '../../platform/context.ts';
import { part, readTogether } from '../../platform/read-together.ts';
import { isFullIn, monthPart } from './month-given.ts';
import { ruleIn, rulePart } from './rules-of.ts';

/** Why somebody would earn nothing, by what is left to them and whether the community has given what it gives in a month. */
export const fullFor = (room: number, isMonthFull: boolean): Unpaid | undefined =>
  room === 0 ? 'ownFull' : isMonthFull ? 'monthFull' : undefined;

/** Why the caller would earn nothing now; undefined where they would. In one round trip. */
export const earningOf = async ({
  resident,
  now,
}: Pick<ResidentCtx, 'resident' | 'now'>): Promise<Unpaid | undefined> => {
  const { _id, communityId } = resident;
  const read = await readTogether(communityId, {
    rules: rulePart(communityId, now),
    months: monthPart(communityId, now),
    account: part('accounts', { _id: residentAccount(_id) }, { limit: 1 }),
  });
  const rule = ruleIn(read.rules, now);
  return fullFor(roomAt(read.account[0]?.earned, rule, now), isFullIn(read.months, rule));
};
