import { roomAt } from '../../../shared/earning/bounds.ts';
import type { ResidentId } from '../../../shared/kernel/ids.ts';
import { claimsOf, type Need } from '../../../shared/need/need.ts';
import type { Unpaid } from '../../../shared/need/unpaid.ts';
import { residentAccount } from '../../../shared/points/account.ts';
import { rewardFor } from '../../../shared/points/earning-rules.ts';
import { helperRewards, paysHelpers, type HelperReward } from '../../../shared/points/helper-rewards.ts';
import { rewardIdOf } from '../../../shared/points/ledger.ts';
import type { MemberCtx } from '../../platform/context.ts';
import { residentIdOf } from '../../platform/party-of.ts';
import { part, readTogether } from '../../platform/read-together.ts';
import { command } from '../../platform/sdk.ts';
import { fullFor } from './earning-of.ts';
import { isFullIn, monthPart } from './month-given.ts';
import { ruleIn, rulePart } from './rules-of.ts';

/** What a need earns whoever helps, as its page says it. */
export type Promised = {
  /** Of all that its kind earns, and nothing where nobody earns by it any more. */
  readonly points: number;
  /** Beside its claims: before the nod what would be credited now, after it what was. */
  readonly rewards: readonly HelperReward[];
  /** Why the caller would earn nothing now by whatever they take; undefined where they would, and for an office. */
  readonly full: Unpaid | undefined;
};

/** In one round trip; by the version of the day of the nod, and of today before it. */
export const promisedBy = async (need: Need, ctx: MemberCtx): Promise<Promised> => {
  const { communityId } = need;
  const me = residentIdOf(ctx);
  const helpers = claimsOf(need).map(({ residentId }) => residentId);
  const isNodded = need.status === 'confirmed';
  const owners = [...new Set([...(me ? [me] : []), ...(need.status === 'done' ? helpers : [])])].map(residentAccount);
  const paidIds = isNodded ? helpers.map((id) => rewardIdOf(need._id, id)) : [];
  const read = await readTogether(communityId, {
    rules: rulePart(communityId, ctx.now),
    months: monthPart(communityId, ctx.now),
    accounts:
      owners.length === 0
        ? undefined
        : part('accounts', { _id: command.in(owners) }, { limit: owners.length, fields: ['earned'] }),
    paid:
      paidIds.length === 0
        ? undefined
        : part('transfers', { _id: command.in(paidIds) }, { limit: paidIds.length, fields: ['amount'] }),
  });
  const today = ruleIn(read.rules, ctx.now);
  const roomOf = (id: ResidentId): number =>
    roomAt(read.accounts.find(({ _id }) => _id === residentAccount(id))?.earned, today, ctx.now);
  const postedTo = (id: ResidentId): number =>
    read.paid.find(({ _id }) => _id === rewardIdOf(need._id, id))?.amount ?? 0;
  // Before it is done the day of the nod is not known, nor what else they earn by then.
  const most = isNodded ? postedTo : need.status === 'done' ? roomOf : () => Infinity;
  const each = rewardFor(isNodded ? ruleIn(read.rules, need.confirmedAt) : today, need.kind);
  return {
    points: paysHelpers(need) ? each : 0,
    rewards: helperRewards(need, each, most),
    full: me === null ? undefined : fullFor(roomOf(me), isFullIn(read.months, today)),
  };
};
