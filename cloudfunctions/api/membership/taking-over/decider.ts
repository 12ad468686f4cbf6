import type { ResidentDoc } from '../../../../shared/community/documents.ts';
import { REMOVAL_HEARERS } from '../../../../shared/membership/gatekeepers.ts';
import type { ResidentCtx } from '../../../platform/context.ts';

/** Whoever lets a new account take somebody over, as the rule looks at them. */
export const deciderOf = (held: ResidentCtx, person: ResidentDoc) => ({
  _id: held.resident._id,
  householdId: held.resident.householdId,
  isStaff: held.holds(REMOVAL_HEARERS, person),
});
