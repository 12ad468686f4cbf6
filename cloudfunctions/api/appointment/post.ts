import { heldInPerson } from '../../../shared/appointment/appointment.ts';
import { isPartyTo, isWaiting, type Handover } from '../../../shared/appointment/handover.ts';
import { isEnded } from '../../../shared/community/roster-grants.ts';
import type { ResidentDoc } from '../../../shared/community/documents.ts';
import type { RoleGrant } from '../../../shared/community/roles.ts';
import { fail, ok } from '../../../shared/kernel/errors.ts';
import type { BuildingId } from '../../../shared/kernel/ids.ts';
import { beijingMonth } from '../../../shared/kernel/time.ts';
import { isPublic } from '../../../shared/need/published.ts';
import { asOf } from '../../../shared/review/planned.ts';
import { undecidedOf } from '../../../shared/review/tally.ts';
import type { Documents } from '../../database/collections.ts';
import type { ResidentCtx } from '../../platform/context.ts';
import { holdersOver } from '../../platform/holders.ts';
import { findFirst, getDocument } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';
import { needsLedIn } from '../need/index.ts';
import { appointsCaptains, captaincyOf, handoverIdOf, isCaptainInPerson } from './captaincy.ts';

/** Matters that are told one by one of what passes on. */
const MATTERS_MAX = 20;

export const post: ApiHandlers['appointment.post'] = async ({ buildingId }, ctx) => {
  const building = await getDocument('buildings', buildingId);
  if (building?.communityId !== ctx.resident.communityId) return fail('FLAT_NOT_FOUND');
  const place = { communityId: building.communityId, buildingId };
  const handover = await getDocument('handovers', handoverIdOf(buildingId));
  const isSuccessor = handover !== undefined && isWaiting(handover) && handover.successorId === ctx.resident._id;
  if (!isSuccessor && !ctx.holds(['captain'], place) && !appointsCaptains(ctx, place)) return fail('FORBIDDEN');
  const holders = await holdersOver([buildingId]);
  const captain = holders.find(({ roles }) => heldInPerson(roles, captaincyOf(buildingId), ctx.today));
  const led = captain ? await needsLedIn(buildingId, captain._id) : [];
  return ok({
    ...{ buildingId, buildingName: building.name },
    captain: captain
      ? { ...personOf(captain), ...termOf(heldInPerson(captain.roles, captaincyOf(buildingId), ctx.today)) }
      : null,
    deputies: holders.flatMap((one) => deputyOf(one, buildingId, ctx)),
    carries: {
      ...{ needs: led.length, matters: led.slice(0, MATTERS_MAX).map(matterOf) },
      review: await reviewNow(buildingId, ctx),
    },
    handover: handover ? shown(handover, ctx) : null,
    ...{ isCaptain: isCaptainInPerson(ctx, buildingId), isAppointer: appointsCaptains(ctx, place) },
  });
};

/** Whoever is not captain yet reads of a matter what every neighbour may read. */
const matterOf = (need: Documents['needs']) => ({
  ...{ needId: need._id, kind: need.kind, text: isPublic(need) && need.text !== '' ? need.text : null },
  ...{ dueAt: need.assignment?.dueAt ?? null, isPromised: need.assignment?.promise != null },
});

const reviewNow = async (buildingId: BuildingId, { now }: ResidentCtx) => {
  const review = await findFirst('reviews', { buildingId, month: beijingMonth(now) });
  if (!review) return null;
  const { month, status, tally } = asOf(review, now);
  return { month, status, opinions: tally.opinions, undecided: undecidedOf(tally) };
};

const personOf = ({ _id, name }: ResidentDoc) => ({ residentId: _id, name });
const termOf = (grant: RoleGrant | undefined) => ({ from: grant?.from ?? '', to: grant?.to ?? null });

const deputyOf = (one: ResidentDoc, buildingId: string, { today }: ResidentCtx) =>
  one.roles.flatMap(({ role, scopeId, asDeputy, from, to }) =>
    role === 'captain' && scopeId === buildingId && asDeputy && to !== null && !isEnded({ to }, today)
      ? [{ ...personOf(one), from, to }]
      : [],
  );

const shown = (handover: Handover, { resident }: ResidentCtx) => {
  const { _id, status, holderId, holderName, successorId, successorName, since, passed } = handover;
  return {
    ...{ handoverId: _id, status, since, passed },
    holder: { residentId: holderId, name: holderName },
    successor: { residentId: successorId, name: successorName },
    isSuccessor: resident._id === successorId,
    mayCancel: isWaiting(handover) && isPartyTo(handover, resident._id),
  };
};
