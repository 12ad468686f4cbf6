import type { z } from 'zod';
import type { tonight } from '../../../shared/duty/contract.ts';
import { DUTY_ROLES, isOnNow, PAIR, shiftByRota, type DutyRole } from '../../../shared/duty/duty.ts';
import { grantsOf } from '../../../shared/community/roles.ts';
import type { CommunityId, ResidentId } from '../../../shared/kernel/ids.ts';
import type { LocalDate } from '../../../shared/kernel/time.ts';
import type { ResidentCtx } from '../../platform/context.ts';
import { findDocuments } from '../../platform/store.ts';

/** More than hold one role in one community. */
const HOLDERS_MAX = 100;

type Holder = { readonly residentId: ResidentId; readonly name: string; readonly role: DutyRole };

/**
 * The shift of today in the caller's community, and who has it. The one place that asks who has a shift: once shifts are
 * stored, it reads the stored one first (decision 016).
 */
export const shiftOfToday = async ({ resident, today, now }: ResidentCtx): Promise<z.output<typeof tonight>> => {
  const holders = await holdersOn(resident.communityId, today);
  const { residentIds, ...shift } = shiftByRota(
    holders.map(({ residentId }) => residentId),
    today,
  );
  const people = residentIds.flatMap((id) => holders.find(({ residentId }) => residentId === id) ?? []);
  return { ...shift, isNow: isOnNow(shift, now), people: people.map(({ name, role }) => ({ name, role })) };
};

/** Whoever is put on the rota of a day. The second role is asked for only where the first does not make a pair. */
const holdersOn = async (communityId: CommunityId, day: LocalDate): Promise<readonly Holder[]> => {
  const holders = new Map<ResidentId, Holder>();
  for (const role of DUTY_ROLES) {
    if (holders.size >= PAIR) break;
    for (const holder of await holdersOf(role, communityId, day)) {
      if (!holders.has(holder.residentId)) holders.set(holder.residentId, holder);
    }
  }
  return [...holders.values()];
};

const holdersOf = async (role: DutyRole, communityId: CommunityId, day: LocalDate): Promise<readonly Holder[]> => {
  const found = await findDocuments(
    'residents',
    { communityId, 'roles.role': role, leftAt: null },
    { limit: HOLDERS_MAX },
  );
  // The index also finds terms that ended or have not begun.
  return found
    .filter(({ roles }) => grantsOf(roles, [role], day).length > 0)
    .map(({ _id, name }) => ({ residentId: _id, name, role }));
};
