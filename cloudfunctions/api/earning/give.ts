import { isDeedDay } from '../../../shared/earning/deed-day.ts';
import type { Deed, DeedFacts, DeedHome } from '../../../shared/earning/deed.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import { fail, ok } from '../../../shared/kernel/errors.ts';
import type { EarningRule } from '../../../shared/points/earning-rules.ts';
import { refuseUnlessAnswered, runCommand } from '../../platform/command.ts';
import { checkText } from '../../platform/moderation.ts';
import type { Transaction } from '../../platform/transaction.ts';
import type { ApiHandlers } from '../handlers.ts';
import { earningHappened, signedBy } from './act.ts';
import { homesIn } from './check-deed.ts';
import { creditNow } from './credit-deed.ts';
import { doorOf, homeNamed } from './home-named.ts';
import { deedIdOf } from './ids.ts';
import { isMonthFull } from './month-given.ts';
import { isNearIn } from './near.ts';
import { saveDeed } from './record.ts';
import { rulesOf } from './rules-of.ts';

/** Up to the bound of the rule it earns at once; beyond it a second person looks at it first. What was declared already is not given for again: it is one deed. */
export const give: ApiHandlers['earning.give'] = async ({ residentId, forWhom, kind, day, amount, reason }, ctx) => {
  const { communityId } = ctx.resident;
  const helped = forWhom === null ? undefined : await homeNamed(communityId, forWhom);
  if (helped && !helped.ok) return helped;
  if ((await checkText(ctx.openid, reason)) === 'refused') return refuseUnlessAnswered(ctx, 'TEXT_REFUSED');
  const rules = await rulesOf(communityId);
  const isFull = await isMonthFull(communityId, rules(ctx.now), ctx.now);
  return runCommand(ctx, async (transaction, now, held) => {
    const who = await transaction.get('residents', residentId);
    if (who?.communityId !== communityId || who.leftAt !== null) return fail('RESIDENT_NOT_FOUND');
    if (!held.reaches({ communityId, buildingId: who.buildingId })) return fail('FORBIDDEN');
    const receiver = helped ? homeOf(helped.value) : null;
    if (receiver?.householdId === who.householdId) return fail('WITHIN_HOUSEHOLD');
    const doer = homeOf({ ...who, door: doorOf(who) });
    if (await isNearIn(transaction, ctx.resident.householdId, homesIn({ doer, receiver }))) return fail('TOO_NEAR');
    if (!isDeedDay(day, now)) return fail('DEED_DAY_WRONG');
    const _id = deedIdOf({ communityId, kind, day, doer, receiver }, residentId);
    if (await transaction.get('deeds', _id)) return fail('DEED_DECLARED');
    if (isFull) return fail('GIVEN_TOO_MUCH');
    const rule = rules(now);
    const facts: DeedFacts = {
      ...{ _id, communityId, buildingId: who.buildingId, buildingName: who.buildingName, kind, day, doer, receiver },
      ...{ doerId: residentId, doerName: who.name, declaredBy: [], text: '', amount, rule: rule.version },
      ...{ given: { ...signedBy(ctx, now), reason }, createdAt: now, updatedAt: now },
    };
    const deed = await givenIn(transaction, facts, rule, now);
    await saveDeed(transaction, deed);
    const change = { from: null, to: deed.status, reason, told: [residentId] };
    return ok({
      value: { deedId: _id, status: deed.status, paid: paidOf(deed) },
      happened: earningHappened(ctx, deed, 'earning.given', change),
    });
  });
};

const paidOf = (deed: Deed): number => (deed.status === 'credited' ? deed.paid : 0);

const givenIn = async (
  transaction: Transaction,
  facts: DeedFacts,
  rule: EarningRule,
  now: InstantMs,
): Promise<Deed> => {
  const { given, amount } = facts;
  if (!given || amount > rule.byHandMax) return { ...facts, status: 'declared' };
  return creditNow(transaction, { ...facts, status: 'posted', checked: given, until: now, heard: null }, rule, now);
};

const homeOf = ({ householdId, door, unit, flat }: DeedHome): DeedHome => ({ householdId, door, unit, flat });
