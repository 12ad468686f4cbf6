import type { BuildingDoc } from '../../../shared/community/documents.ts';
import { directoryIdOf } from '../../../shared/community/roster-ids.ts';
import { fail, ok, type Result } from '../../../shared/kernel/errors.ts';
import type { EventId } from '../../../shared/kernel/ids.ts';
import { digest } from '../../platform/digest.ts';
import { membershipIdOf } from '../../platform/membership-id.ts';
import { getDocument } from '../../platform/store.ts';
import { withTransaction } from '../../platform/transaction.ts';
import type { ApiHandlers } from '../handlers.ts';
import type { Happened } from '../../platform/command.ts';
import { sideEvent } from '../../platform/side-event.ts';
import { whoGo } from './who-go.ts';

export const askCaptain: ApiHandlers['membership.askCaptain'] = async ({ buildingId, unit }, ctx) => {
  const membership = await getDocument('memberships', membershipIdOf(ctx.identityId));
  if (membership && membership.status !== 'none' && membership.status !== 'refused') return fail('MEMBERSHIP_EXISTS');
  const building = await getDocument('buildings', buildingId);
  if (!building || !(await isInTree(building, unit))) return fail('FLAT_NOT_FOUND');
  const told = await whoGo(building, ctx.today);
  // Whoever asks is nobody yet: one event a day and account is the whole record, and says where and not who.
  return withTransaction<Result<{ isAsked: boolean }, never>>(async (transaction, now) => {
    const _id = `event_${digest('captain asked', ctx.identityId, ctx.today)}` as EventId;
    const asked = { value: ok({ isAsked: true }) };
    if (await transaction.get('events', _id)) return { ...asked, commit: false };
    const happened: Happened = {
      ...{ kind: 'membership.captainAsked', subject: buildingId, communityId: building.communityId, buildingId, told },
      ...{ actorId: null, actorName: `${building.name}${String(unit)}单元`, from: null, to: 'asked', reason: null },
    };
    await transaction.insert('events', [sideEvent(_id, happened, ctx.method, now)]);
    return { ...asked, commit: true };
  });
};

/** As everybody reads in the tree; whether somebody lives there is not said. */
const isInTree = async ({ _id, communityId }: BuildingDoc, unit: number): Promise<boolean> => {
  const directory = await getDocument('directories', directoryIdOf(communityId));
  const buildings = directory?.grids.flatMap((grid) => grid.buildings) ?? [];
  return buildings.some((one) => one.buildingId === _id && one.units.includes(unit));
};
