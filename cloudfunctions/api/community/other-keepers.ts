import { ROSTER_KEEPERS } from '../../../shared/community/roster-contract.ts';
import { isInTerm, type Role } from '../../../shared/community/roles.ts';
import { TOLD_MAX } from '../../../shared/inbox/told.ts';
import type { ResidentId } from '../../../shared/kernel/ids.ts';
import type { ResidentAct } from '../../platform/context.ts';
import { holdersOver } from '../../platform/holders.ts';

const KEEPERS: readonly Role[] = ROSTER_KEEPERS;

/** The others of the staff who may give the second yes to a roster of the caller, and have an account to give it with. */
export const otherKeepers = async ({ resident, today }: ResidentAct): Promise<readonly ResidentId[]> => {
  const { _id: own, communityId } = resident;
  const holders = await holdersOver([communityId]);
  const keeps = holders.filter(({ roles }) =>
    roles.some((grant) => grant.scopeId === communityId && KEEPERS.includes(grant.role) && isInTerm(grant, today)),
  );
  return keeps.flatMap(({ _id, identityId }) => (_id === own || identityId === null ? [] : [_id])).slice(0, TOLD_MAX);
};
