import { TOLD_MAX } from '../../../shared/inbox/told.ts';
import { isInTerm, type Role } from '../../../shared/community/roles.ts';
import { fail, ok, type Result } from '../../../shared/kernel/errors.ts';
import type { EventId, ResidentId } from '../../../shared/kernel/ids.ts';
import type { Documents } from '../../database/collections.ts';
import { digest } from '../../platform/digest.ts';
import { holdersOver } from '../../platform/holders.ts';
import { membershipIdOf } from '../../platform/membership-id.ts';
import { findFirst, getDocument } from '../../platform/store.ts';
import { withTransaction } from '../../platform/transaction.ts';
import type { ApiHandlers } from '../handlers.ts';
import type { Happened } from '../../platform/command.ts';
import { sideEvent } from '../../platform/side-event.ts';

/** Who goes there: the captains; where there is none, who else lets people in. */
const WHO_GO: readonly (readonly Role[])[] = [['captain'], ['gridOfficer', 'staff', 'admin']];

export const askCaptain: ApiHandlers['membership.askCaptain'] = async ({ buildingId, unit }, ctx) => {
  const membership = await getDocument('memberships', membershipIdOf(ctx.identityId));
  if (membership && membership.status !== 'none' && membership.status !== 'refused') return fail('MEMBERSHIP_EXISTS');
  const building = await getDocument('buildings', buildingId);
  const someHome = building && (await findFirst('households', { buildingId, unit, leftAt: null }));
  if (!someHome) return fail('FLAT_NOT_FOUND');
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

const whoGo = async (
  { _id, gridId, communityId }: Documents['buildings'],
  today: Parameters<typeof isInTerm>[1],
): Promise<readonly ResidentId[]> => {
  const holders = await holdersOver([_id, gridId, communityId]);
  const byTurn = WHO_GO.map((roles) =>
    holders.filter((one) => one.roles.some((grant) => roles.includes(grant.role) && isInTerm(grant, today))),
  );
  const [first] = byTurn.filter((found) => found.length > 0);
  return (first ?? []).map((one) => one._id).slice(0, TOLD_MAX);
};
