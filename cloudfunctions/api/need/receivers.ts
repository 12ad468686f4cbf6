import type { PartyId } from '../../../shared/assignment/party.ts';
import { dueAfter } from '../../../shared/assignment/deadlines.ts';
import { isLead } from '../../../shared/assignment/assignment.ts';
import { isChild } from '../../../shared/community/age.ts';
import { directoryIdOf } from '../../../shared/community/roster-ids.ts';
import { fail, ok } from '../../../shared/kernel/errors.ts';
import { NEED_OVERSEERS } from '../../../shared/need/overseers.ts';
import { receiversFor } from '../../../shared/need/receivers.ts';
import { COMMUNITY_ROLES, defaultSpan } from '../../../shared/need/routing.ts';
import { holdsOver, partyOf } from '../../platform/party-of.ts';
import { part, readTogether } from '../../platform/read-together.ts';
import { command } from '../../platform/sdk.ts';
import { getDocument } from '../../platform/store.ts';
import { freeMembers, missedOf } from '../mutual/index.ts';
import type { ApiHandlers } from '../handlers.ts';
import type { NeedDocument } from './collections.ts';
import { isVisible } from './visible.ts';
import { receiverIdOf } from './receiver.ts';

/** More than hold a role over one community or one building. */
const PEOPLE_MAX = 200;
const OFFICES_MAX = 100;

export const receivers: ApiHandlers['need.receivers'] = async ({ needId }, ctx) => {
  const need = await getDocument('needs', needId);
  if (!need || !isVisible(need, ctx)) return fail('NEED_NOT_FOUND');
  const isInCharge = holdsOver(ctx, NEED_OVERSEERS, need);
  if (!isInCharge && !isLead(need.assignment, partyOf(ctx).id)) return fail('FORBIDDEN');
  const { wide, near, offices, tree } = await readTogether(need.communityId, partsFor(need));
  const grid = (tree[0]?.grids ?? []).find(({ buildings }) =>
    buildings.some(({ buildingId }) => buildingId === need.buildingId),
  );
  const place = {
    ...{ communityId: need.communityId, buildingId: need.buildingId },
    ...(grid ? { gridId: grid.gridId } : {}),
  };
  const free = await freeMembers(need, ctx.now);
  const members = free.map(({ resident, skill }) => ({ id: resident._id, name: resident.name, skill }));
  const residents = [...wide, ...near, ...free.map(({ resident }) => resident)].filter(
    ({ birthYear }) => !isChild(birthYear, ctx.now),
  );
  const found = receiversFor(need, { residents, members, offices, place }, ctx.today);
  const missed = isInCharge ? await missedOf(idsOf(found), ctx, ctx.now) : new Map<PartyId, never>();
  return ok({
    items: found.map(({ id, ...shown }) => ({
      ...shown,
      receiverId: receiverIdOf(need.communityId, id),
      missed: [...(missed.get(id) ?? [])],
    })),
    defaultDueAt: dueAfter(defaultSpan(need), ctx.now),
  });
};

const idsOf = (found: readonly { readonly id: PartyId }[]): readonly PartyId[] => found.map(({ id }) => id);

/** Whoever has a role over the community or a grid, whoever has one over the building, the offices, and which grid it is in. */
const partsFor = ({ communityId, buildingId }: NeedDocument) => ({
  wide: part(
    'residents',
    { communityId, 'roles.role': command.in([...COMMUNITY_ROLES]), leftAt: null },
    { limit: PEOPLE_MAX },
  ),
  near: part('residents', { 'roles.scopeId': buildingId, leftAt: null }, { limit: PEOPLE_MAX }),
  offices: part('offices', { communityId, 'state.status': 'held' }, { limit: OFFICES_MAX }),
  tree: part('directories', { _id: directoryIdOf(communityId) }, { limit: 1 }),
});
