import { isDeedDay, type DeedSpan } from '../../../shared/earning/deed-day.ts';
import { declareDeed as decide, type DeedFacts, type DeedHome } from '../../../shared/earning/deed.ts';
import { fail, ok } from '../../../shared/kernel/errors.ts';
import type { DeedId } from '../../../shared/kernel/ids.ts';
import { refuseUnlessAnswered, runCommand } from '../../platform/command.ts';
import type { ResidentAct } from '../../platform/context.ts';
import { checkText } from '../../platform/moderation.ts';
import type { Transaction } from '../../platform/transaction.ts';
import type { ApiHandlers } from '../handlers.ts';
import { earningHappened } from './act.ts';
import { doorOf, homeNamed, type HomeNamed } from './home-named.ts';
import { deedIdOf } from './ids.ts';
import { saveDeed } from './record.ts';

export const declareDeed: ApiHandlers['earning.declareDeed'] = async ({ other: door, again, ...said }, ctx) => {
  const other = door === null ? undefined : await homeNamed(ctx.resident.communityId, door);
  if (other && !other.ok) return other;
  if (said.text !== '' && (await checkText(ctx.openid, said.text)) === 'refused')
    return refuseUnlessAnswered(ctx, 'TEXT_REFUSED');
  return runCommand(ctx, async (transaction, now) => {
    const { _id: residentId, name } = ctx.resident;
    if (other?.value.householdId === ctx.resident.householdId) return fail('WITHIN_HOUSEHOLD');
    if (!isDeedDay(said.day, now)) return fail('DEED_DAY_WRONG');
    const homes = homesOf(ctx, said.isMine, other?.value);
    const { communityId } = ctx.resident;
    const doerId = said.isMine ? residentId : null;
    const what = { communityId, kind: said.kind, day: said.day, ...homes };
    if (!(await isFirstSaid(transaction, deedIdOf(what, doerId), again))) return fail('FIRST_DEED_NOT_SAID');
    const facts: DeedFacts = {
      ...{ _id: deedIdOf(what, doerId, again !== undefined), communityId, ...againOf(again) },
      ...{ ...homes, kind: said.kind, day: said.day, doerId, doerName: said.isMine ? name : '' },
      ...{ declaredBy: [residentId], text: said.text, given: null, amount: 0, rule: '' },
      ...{ createdAt: now, updatedAt: now },
    };
    const before = await transaction.get('deeds', facts._id);
    const declared = decide(before, facts, residentId, now);
    if (!declared.ok) return declared;
    await saveDeed(transaction, declared.value);
    return ok({
      value: { deedId: facts._id, status: declared.value.status },
      happened: earningHappened(ctx, facts, 'earning.deedDeclared', { from: before?.status ?? null, to: 'declared' }),
    });
  });
};

/** A second one of the day is said once the first stands: else it would be the first. */
const isFirstSaid = async (transaction: Transaction, first: DeedId, again: DeedSpan | undefined): Promise<boolean> =>
  again === undefined || (await transaction.get('deeds', first)) !== undefined;
const againOf = (again: DeedSpan | undefined) => (again ? { again } : {});

/** Whoever did it, with their building, and who was helped. */
const homesOf = ({ resident }: ResidentAct, isMine: boolean, other: HomeNamed | undefined) => {
  const { householdId, unit, flat } = resident;
  const own = { householdId, door: doorOf(resident), unit, flat };
  const { buildingId, buildingName } = resident;
  if (isMine || !other) return { doer: own, buildingId, buildingName, receiver: other ? homeOf(other) : null };
  return { doer: homeOf(other), buildingId: other.buildingId, buildingName: other.buildingName, receiver: own };
};
const homeOf = ({ householdId, door, unit, flat }: HomeNamed): DeedHome => ({ householdId, door, unit, flat });
