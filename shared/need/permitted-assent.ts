import type { Party } from '../assignment/party.ts';
import type { InstantMs } from '../kernel/brand.ts';
import type { HouseholdId } from '../kernel/ids.ts';
import { agreeToNeed, recordAssent } from './assent.ts';
import type { AssentAction } from './assent-acts.ts';
import type { Need } from './need.ts';

/**
 * What somebody may do now about the yes that a need waits for, found by asking the decisions themselves; an office nothing.
 *
 * @param householdId the caller's, null for an office. @param isOverseer whether a role held today lets them decide about needs of this place.
 */
export const permittedAssentActions = (
  need: Need,
  { kind, id }: Party,
  { householdId, isOverseer }: { readonly householdId: HouseholdId | null; readonly isOverseer: boolean },
  now: InstantMs,
): readonly AssentAction[] => {
  if (kind === 'office' || householdId === null) return [];
  if (agreeToNeed(need, { residentId: id, householdId }, now).ok) return ['agree', 'disagree'];
  return isOverseer && recordAssent(need, id, { isYes: true, note: null }, now).ok ? ['recordAssent'] : [];
};
