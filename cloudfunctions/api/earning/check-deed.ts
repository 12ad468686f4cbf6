import { checkDeed as decide, refuseDeed, type Deed } from '../../../shared/earning/deed.ts';
import { GIVERS } from '../../../shared/earning/keepers.ts';
import { fail, ok } from '../../../shared/kernel/errors.ts';
import type { ResidentId } from '../../../shared/kernel/ids.ts';
import { startOfBeijingDay } from '../../../shared/kernel/time.ts';
import type { EarningRule } from '../../../shared/points/earning-rules.ts';
import { runCommand } from '../../platform/command.ts';
import type { ResidentAct } from '../../platform/context.ts';
import type { Transaction } from '../../platform/transaction.ts';
import type { ApiHandlers } from '../handlers.ts';
import { earningHappened, signedBy } from './act.ts';
import { creditNow } from './credit-deed.ts';
import { isMonthFull } from './month-given.ts';
import { isNearIn } from './near.ts';
import { saveDeed } from './record.ts';
import { rulesOf } from './rules-of.ts';

/** What was declared, or what somebody gave by hand, is looked at by a second person. What the rule posts for no day earns in the same transaction. */
export const checkDeed: ApiHandlers['earning.checkDeed'] = async ({ deedId, isRight, doerId, reason }, ctx) => {
  const { communityId } = ctx.resident;
  const rules = await rulesOf(communityId);
  const isFull = isRight && (await isMonthFull(communityId, rules(ctx.now), ctx.now));
  return runCommand(ctx, async (transaction, now, held) => {
    const deed = await transaction.get('deeds', deedId);
    if (deed?.communityId !== communityId) return fail('DEED_NOT_FOUND');
    if (!mayLookAt(deed, held)) return fail('FORBIDDEN');
    if (isFull && deed.status === 'declared') return fail('GIVEN_TOO_MUCH');
    const isNear = await isNearIn(transaction, ctx.resident.householdId, homesIn(deed));
    const by = signedBy(ctx, now);
    const rule = rules(startOfBeijingDay(deed.day));
    const decided = isRight
      ? decide(deed, { by, isNear, doer: await doerIn(transaction, deed, doerId), ...worthOf(deed, rule) })
      : refuseDeed(deed, { ...by, reason }, isNear);
    if (!decided.ok) return decided;
    const after = await creditNow(transaction, decided.value, rules(now), now);
    await saveDeed(transaction, after);
    return ok({ value: { deedId, status: after.status }, happened: happened(ctx, deed, after, reason) });
  });
};

/** What was given by hand is looked at by those who may give; what was declared by whoever answers for the place too. */
const mayLookAt = ({ given, communityId, buildingId }: Deed, held: ResidentAct): boolean =>
  held.reaches({ communityId, buildingId }) && (given === null || held.holds(GIVERS, { communityId }));

/** The households that whoever checks is kept apart from. */
export const homesIn = ({ doer, receiver }: Pick<Deed, 'doer' | 'receiver'>) => [
  doer.householdId,
  ...(receiver ? [receiver.householdId] : []),
];

/** Who did it: who said so, or whom the checker names, of that household. */
const doerIn = async (transaction: Transaction, deed: Deed, named: ResidentId | undefined) => {
  const id = deed.doerId ?? named;
  const row = id === undefined ? undefined : await transaction.get('residents', id);
  const isThere = row?.leftAt === null && (deed.doerId !== null || row.householdId === deed.doer.householdId);
  return isThere ? { id: row._id, name: row.name } : undefined;
};

const worthOf = ({ kind }: Deed, { perDeed, version, objectionDays }: EarningRule) => ({
  ...{ amount: perDeed[kind], rule: version, objectionDays },
});

const happened = (ctx: ResidentAct, before: Deed, after: Deed, reason: string) => {
  const right = before.given ? 'earning.giftChecked' : 'earning.deedChecked';
  const change = { from: before.status, to: after.status, reason: reason === '' ? null : reason };
  return earningHappened(ctx, before, after.status === 'refused' ? 'earning.deedRefused' : right, {
    ...change,
    told: after.doerId === null ? [] : [after.doerId],
  });
};
