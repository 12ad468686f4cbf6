import type { z } from 'zod';
import type { tonight } from '../../../shared/duty/contract.ts';
import { DUTY_ROLES, isOnNow, PAIR, shiftByRota, type DutyRole } from '../../../shared/duty/duty.ts';
import { grantsOf } from '../../../shared/community/roles.ts';
import type { ResidentDoc } from '../../../shared/community/documents.ts';
import type { ResidentId } from '../../../shared/kernel/ids.ts';
import type { LocalDate } from '../../../shared/kernel/time.ts';
import type { ResidentCtx } from '../../platform/context.ts';
import { part } from '../../platform/read-together.ts';

/** More than hold one role in one community. */
const HOLDERS_MAX = 100;

/** What to read for {@link shiftOf}: whoever has, had or will have a role of the rota. */
export const dutyParts = ({ resident: { communityId } }: ResidentCtx) => {
  const holdersOf = (role: DutyRole) =>
    part('residents', { communityId, 'roles.role': role, leftAt: null }, { limit: HOLDERS_MAX });
  return { staff: holdersOf('staff'), gridOfficer: holdersOf('gridOfficer') };
};

type Found = Readonly<Record<DutyRole, readonly ResidentDoc[]>>;

/**
 * The shift of today in the caller's community, and who has it. The one place that asks who has a shift: once shifts are
 * stored, it reads the stored one first (decision 016).
 */
export const shiftOf = (found: Found, { today, now }: Pick<ResidentCtx, 'today' | 'now'>): z.output<typeof tonight> => {
  const holders = holdersOn(found, today);
  const { residentIds, ...shift } = shiftByRota([...holders.keys()], today);
  const people = residentIds.flatMap((id) => holders.get(id) ?? []);
  return { ...shift, isNow: isOnNow(shift, now), people };
};

type Holder = { readonly name: string; readonly role: DutyRole };

/** Whoever is put on the rota of a day: those of the second role only where the first does not make a pair. */
const holdersOn = (found: Found, day: LocalDate): ReadonlyMap<ResidentId, Holder> => {
  const holders = new Map<ResidentId, Holder>();
  for (const role of DUTY_ROLES) {
    if (holders.size >= PAIR) break;
    // The index also finds terms that ended or have not begun.
    for (const { _id, name, roles } of found[role]) {
      if (grantsOf(roles, [role], day).length > 0 && !holders.has(_id)) holders.set(_id, { name, role });
    }
  }
  return holders;
};
