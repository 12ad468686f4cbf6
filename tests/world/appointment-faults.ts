import type { Documents } from '../../cloudfunctions/database/collections.ts';
import { APPOINTMENT_LIMITS } from '../../shared/appointment/limits.ts';
import { termsOverlap } from '../../shared/community/check-together.ts';
import type { ResidentDoc } from '../../shared/community/documents.ts';
import { addDays } from '../../shared/kernel/calendar.ts';
import { unless } from './faults.ts';

/**
 * M-02: no building has two captains on one day, whoever made them; a deputy has a last day within 30; and a captaincy that went over is held by
 * the one it went to, as long as it is held at all.
 */
export const appointmentFaults = (
  residents: readonly ResidentDoc[],
  handovers: readonly Documents['handovers'][],
): string[] => {
  const captains = residents
    .filter(({ leftAt }) => leftAt === null)
    .flatMap(({ _id, roles }) => roles.map((grant) => ({ _id, grant })))
    .filter(({ grant: { role, from, to } }) => role === 'captain' && (to === null || from <= to));
  const inPerson = captains.filter(({ grant }) => !grant.asDeputy);
  return [
    ...inPerson.flatMap((one, at) =>
      inPerson
        .slice(at + 1)
        .filter(({ grant }) => grant.scopeId === one.grant.scopeId && termsOverlap(grant, one.grant))
        .map((other) => `${one._id} and ${other._id} are captains of ${one.grant.scopeId} at once`),
    ),
    ...captains
      .filter(({ grant }) => grant.asDeputy)
      .flatMap(({ _id, grant: { from, to } }) =>
        unless(
          to !== null && to <= addDays(from, APPOINTMENT_LIMITS.deputyDaysMax - 1),
          `${_id} stands in from ${from} to ${String(to)}`,
        ),
      ),
    ...handovers.flatMap(({ _id, holderId, successorId, passed }) =>
      unless(holderId !== successorId && passed >= 0, `${_id} goes from ${holderId} to ${successorId}`),
    ),
  ];
};
