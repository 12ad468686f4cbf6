import type { Party } from '../assignment/party.ts';
import type { InstantMs } from '../kernel/brand.ts';
import { closeNeedFor, recordCall, seeReport, takeOff } from './closing.ts';
import { CLOSING_ACTIONS, type ClosingAction } from './closing-acts.ts';
import { hidePhotos } from './hide-photos.ts';
import { claimsOf, type Need } from './need.ts';
import { restoreNeed, takeDownNeed } from './take-down.ts';

/**
 * What somebody may do now to close a need or to get it moving, found by asking the decisions themselves; an office nothing.
 *
 * @param roles whether a role held today lets them decide about needs of this place, and about words.
 */
export const permittedClosingActions = (
  need: Need,
  { kind, id }: Party,
  { isOverseer, isModerator }: { readonly isOverseer: boolean; readonly isModerator: boolean },
  now: InstantMs,
): readonly ClosingAction[] => {
  if (kind === 'office') return [];
  const [first] = claimsOf(need);
  const tries: Record<ClosingAction, () => boolean> = {
    seeReport: () => seeReport(need, id, now).ok,
    recordCall: () => isOverseer && recordCall(need, id, 'agreed', now).ok,
    takeOff: () => takeOff(need, id, first?.residentId, now).ok,
    closeFor: () => isOverseer && closeNeedFor(need, id, now).ok,
    takeDown: () => isModerator && takeDownNeed(need, id, '', now).ok,
    hidePhotos: () => isOverseer && hidePhotos(need, now).ok,
    restore: () => isModerator && restoreNeed(need, id, now).ok,
  };
  return CLOSING_ACTIONS.filter((action) => tries[action]());
};
