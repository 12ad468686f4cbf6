import { earnedAt } from '../../../shared/earning/bounds.ts';
import { RULE_KEEPERS } from '../../../shared/earning/keepers.ts';
import { ok } from '../../../shared/kernel/errors.ts';
import { residentAccount } from '../../../shared/points/account.ts';
import { FIRST_RULE, type EarningRule } from '../../../shared/points/earning-rules.ts';
import { part, readTogether } from '../../platform/read-together.ts';
import { command } from '../../platform/sdk.ts';
import type { ApiHandlers } from '../handlers.ts';
import type { RuleDocument } from './collections.ts';
import { ruleIn, rulePart } from './rules-of.ts';

/** More than are ever written at once. */
const AHEAD_MAX = 20;

export const rules: ApiHandlers['earning.rules'] = async (_, ctx) => {
  const { resident, now, today } = ctx;
  const { communityId } = resident;
  const isKeeper = ctx.holds(RULE_KEEPERS, { communityId });
  const ahead = (status: RuleDocument['status']) =>
    part(
      'earningRules',
      { communityId, status, from: command.gt(today) },
      { orderBy: [['from', 'asc']], limit: AHEAD_MAX },
    );
  const read = await readTogether(communityId, {
    adopted: rulePart(communityId, now),
    next: ahead('adopted'),
    drafts: isKeeper ? ahead('draft') : undefined,
    account: part('accounts', { _id: residentAccount(resident._id) }, { limit: 1 }),
  });
  const rule = ruleIn(read.adopted, now);
  const next = read.next[0];
  return ok({
    inForce: shown(
      rule,
      read.adopted.find((one) => one.from === rule.from && rule !== FIRST_RULE),
    ),
    next: next ? shown(next.rule, next) : null,
    drafts: read.drafts.map(({ _id, rule: drafted, made }) => ({
      ...{ ...drafted, ruleId: _id, madeBy: made.name, madeAt: made.at, mayAdopt: made.id !== resident._id },
    })),
    mine: earnedAt(read.account[0]?.earned, now),
  });
};

const shown = (rule: EarningRule, of: RuleDocument | undefined) => ({
  ...rule,
  ruleId: of?._id ?? null,
  adopted: of?.status === 'adopted' ? { meetingDay: of.meetingDay, byName: of.adopted.name, at: of.adopted.at } : null,
});
