import { ok } from '../../../shared/kernel/errors.ts';
import { findDocuments } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';
import { placesOf } from './whose.ts';

const WAITING_MAX = 50;

export const estates: ApiHandlers['redemption.estates'] = async (_, { resident }) => {
  const { communityId, householdId, _id } = resident;
  const query = { communityId, signed: null };
  const found = await findDocuments('estates', query, { orderBy: [['_id', 'asc']], limit: WAITING_MAX });
  const place = await placesOf(found.map(({ residentId }) => residentId));
  return ok({
    items: found.map((estate) => ({
      ...{ residentId: estate.residentId, ...place(estate.residentId) },
      asked: { name: estate.asked.name, at: estate.asked.at },
      maySign: estate.asked.id !== _id && ![estate.asked.householdId, estate.householdId].includes(householdId),
    })),
  });
};
