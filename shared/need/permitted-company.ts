import { isDoer } from '../assignment/assignment.ts';
import type { Party, PartyId } from '../assignment/party.ts';
import type { InstantMs } from '../kernel/brand.ts';
import type { HouseholdId, OfficeId } from '../kernel/ids.ts';
import type { About } from './about.ts';
import { COMPANY_ACTIONS, type CompanyAction } from './company-acts.ts';
import { hasClaim } from './decisions.ts';
import { followNeed, unfollowNeed } from './following.ts';
import { nudgeNeed } from './nudging.ts';
import { markBody } from './marking.ts';
import { isUntaken, undoMergeUntil } from './merging.ts';
import type { Need } from './need.ts';
import { isPublic } from './published.ts';

/**
 * What somebody may do now with a need that is not theirs, found by asking the decisions themselves; an office nothing.
 *
 * @param householdId the caller's, null for an office. @param isOverseer whether a role held today lets them decide about needs of this place.
 */
export const permittedCompanyActions = (
  need: Need,
  { kind, id, name }: Party,
  { householdId, isOverseer }: { readonly householdId: HouseholdId | null; readonly isOverseer: boolean },
  now: InstantMs,
): readonly CompanyAction[] => {
  if (kind === 'office' || householdId === null) return [];
  const tries: Record<CompanyAction, () => boolean> = {
    // Whoever helps with it hears of it anyway.
    alsoMine: () => !isHelping(need, id) && followNeed(need, { residentId: id, householdId, name }, now).ok,
    notMine: () => unfollowNeed(need, householdId, now).ok,
    merge: () => isOverseer && isUntaken(need) && isPublic(need),
    markBody: () => isOverseer && markBody(need, ANY_BODY, () => false, now).ok,
    nudge: () => nudgeNeed(need, id, now).ok,
    unmerge: () => isOverseer && need.status === 'merged' && now < undoMergeUntil(need),
  };
  return COMPANY_ACTIONS.filter((action) => tries[action]());
};

/** No office has this id. */
const ANY_BODY: About = { officeId: 'office_' as OfficeId, name: '', role: 'property' };

const isHelping = (need: Need, id: PartyId): boolean => hasClaim(need, id) || isDoer(need.assignment, id);
