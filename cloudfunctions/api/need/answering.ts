import type { ResidentCtx } from '../../platform/context.ts';

/** Who answers whether what was said may go out. */
export const answering = ({ resident: { _id, householdId } }: Pick<ResidentCtx, 'resident'>) => ({
  residentId: _id,
  householdId,
});
