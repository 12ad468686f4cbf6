import { fail, ok } from '../../../shared/kernel/errors.ts';
import { isOut } from '../../../shared/household/card.ts';
import { findDocuments, findFirst, getDocument } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';
import { cardIdOf } from './code.ts';

/** More than live in one flat. */
export const PEOPLE_MAX = 50;

export const find: ApiHandlers['household.find'] = async ({ buildingId, unit, flat }, ctx) => {
  const { communityId } = ctx.resident;
  const building = await getDocument('buildings', buildingId);
  if (building?.communityId !== communityId) return fail('FLAT_NOT_FOUND');
  const household = await findFirst('households', { buildingId, unit, flat, leftAt: null });
  if (!ctx.reaches({ communityId, buildingId, ...(household && { householdId: household._id }) }))
    return fail('FORBIDDEN');
  if (!household) return fail('FLAT_NOT_FOUND');
  const people = await findDocuments('residents', { householdId: household._id, leftAt: null }, { limit: PEOPLE_MAX });
  const card = await getDocument('householdCards', cardIdOf(household._id));
  return ok({
    householdId: household._id,
    number: household.number,
    buildingName: building.name,
    people: people.map(({ _id, name, identityId, refusesHousemates = false }) => ({
      ...{ residentId: _id, name, hasAccount: identityId !== null, refusesHousemates },
    })),
    card: card && isOut(card) ? { issue: card.issue, issuedAt: card.issuedAt } : null,
  });
};
