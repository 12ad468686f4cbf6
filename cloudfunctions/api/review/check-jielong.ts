import { addMonths } from '../../../shared/kernel/calendar.ts';
import type { BuildingDoc } from '../../../shared/community/documents.ts';
import { fail, ok } from '../../../shared/kernel/errors.ts';
import { beijingMonth } from '../../../shared/kernel/time.ts';
import { planJielong, sumOfPlan, type JielongRow } from '../../../shared/review/jielong/plan.ts';
import { readJielong } from '../../../shared/review/jielong/read-lines.ts';
import { takesOpinions } from '../../../shared/review/review.ts';
import { part, readTogether } from '../../platform/read-together.ts';
import { command } from '../../platform/sdk.ts';
import { getDocument } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';
import { doorsOf } from './doors.ts';
import { reviewIdOf } from './ids.ts';
import { shownReview } from './shown-review.ts';

/** More than any building has of each. */
const MANY = 1000;

export const checkJielong: ApiHandlers['review.checkJielong'] = async ({ buildingId, text }, ctx) => {
  const building = await getDocument('buildings', buildingId);
  if (building?.communityId !== ctx.resident.communityId) return fail('REVIEW_NOT_FOUND');
  if (!ctx.reaches({ communityId: building.communityId, buildingId })) return fail('FORBIDDEN');
  const month = beijingMonth(ctx.now);
  const [thisId, nextId] = [reviewIdOf(buildingId, month), reviewIdOf(buildingId, addMonths(month, 1))];
  const read = await readTogether(building.communityId, partsOf(building, [thisId, nextId]));
  const isLate = !takesOpinions(shownReview(read.reviews[0], building, month, ctx.now), ctx.now);
  const reviewId = isLate ? nextId : thisId;
  const doors = doorsOf(read);
  const { lines, leftOff } = readJielong(text);
  const already = {
    opinions: read.opinions.filter((one) => one.reviewId === reviewId),
    voices: read.voices.filter((one) => one.reviewId === reviewId),
  };
  const rows = planJielong(lines, doors, already, numberOf(building));
  const homes = doors.flatMap(({ unit, flat, people: [head] }) =>
    head ? [{ residentId: head.residentId, unit, flat }] : [],
  );
  const { _id, unit, flat } = ctx.resident;
  return ok({
    month: isLate ? addMonths(month, 1) : month,
    ...{ isLate, leftOff, sum: sumOfPlan(rows), rows: rows.map(shown), homes },
    me: ctx.resident.buildingId === buildingId ? { residentId: _id, unit, flat } : null,
  });
};

const shown = (row: JielongRow) => ({ ...row, homes: [...row.homes] });

/** The number in a building's name: 3 of 3号楼. */
const numberOf = ({ name }: BuildingDoc): number | null => {
  const [number] = /\d+/.exec(name) ?? [];
  return number === undefined ? null : Number(number);
};

const partsOf = ({ _id: buildingId }: BuildingDoc, ids: readonly [string, string]) => ({
  reviews: part('reviews', { _id: ids[0] }, { limit: 1 }),
  opinions: part(
    'opinions',
    { reviewId: command.in(ids) },
    { limit: MANY, fields: ['reviewId', 'householdId', 'text', 'source', 'outcome', 'line'] },
  ),
  voices: part('voices', { reviewId: command.in(ids) }, { limit: MANY, fields: ['reviewId', 'householdId', 'byId'] }),
  households: part('households', { buildingId, leftAt: null }, { limit: MANY, fields: ['unit', 'flat'] }),
  residents: part(
    'residents',
    { buildingId, leftAt: null },
    { limit: MANY, fields: ['householdId', 'name', 'relation', 'birthYear'] },
  ),
  nicknames: part('nicknames', { buildingId }, { limit: MANY, fields: ['householdId', 'residentId', 'called'] }),
});
