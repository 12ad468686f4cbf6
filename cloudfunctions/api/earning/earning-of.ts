import { roomAt } from '../../../shared/earning/bounds.ts';
import type { Unpaid } from '../../../shared/need/unpaid.ts';
import { residentAccount } from '../../../shared/points/account.ts';
import type { EarningRule } from '../../../shared/points/earning-rules.ts';
import type { ResidentCtx } from '../../platform/context.ts';
import { part, readTogether } from '../../platform/read-together.ts';
import { isFullIn, monthPart } from './month-given.ts';
import { ruleIn, rulePart } from './rules-of.ts';

/** What counts today, and why the caller would earn nothing now; undefined where they would. In one round trip. */
export const earningOf = async ({
  resident,
  now,
}: Pick<ResidentCtx, 'resident' | 'now'>): Promise<{
  readonly rule: EarningRule;
  readonly full: Unpaid | undefined;
}> => {
  const { _id, communityId } = resident;
  const read = await readTogether(communityId, {
    rules: rulePart(communityId, now),
    months: monthPart(communityId, now),
    account: part('accounts', { _id: residentAccount(_id) }, { limit: 1 }),
  });
  const rule = ruleIn(read.rules, now);
  if (roomAt(read.account[0]?.earned, rule, now) === 0) return { rule, full: 'ownFull' };
  return { rule, full: isFullIn(read.months, rule) ? 'monthFull' : undefined };
};
