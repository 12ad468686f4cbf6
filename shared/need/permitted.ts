import type { InstantMs } from '../kernel/brand.ts';
import type { ResidentId } from '../kernel/ids.ts';
import {
  claimNeed,
  confirmNeed,
  publishNeed,
  refuseNeed,
  releaseNeed,
  reportNeedDone,
  sendNeedBack,
  withdrawNeed,
} from './decisions.ts';
import { NEED_ACTIONS, type Need, type NeedAction } from './need.ts';

/**
 * What a resident may do with a need now, found by asking the decisions themselves, so that a button never promises what
 * the server would refuse.
 *
 * @param isModerator whether a role held today lets the resident look at waiting words.
 */
export const permittedActions = (
  need: Need,
  by: { readonly residentId: ResidentId; readonly name: string },
  isModerator: boolean,
  now: InstantMs,
): readonly NeedAction[] => {
  const tries: Record<NeedAction, () => { readonly ok: boolean }> = {
    claim: () => claimNeed(need, by, now),
    release: () => releaseNeed(need, by.residentId, now),
    reportDone: () => reportNeedDone(need, by.residentId, now),
    confirm: () => confirmNeed(need, by.residentId, now),
    sendBack: () => sendNeedBack(need, by.residentId, now),
    withdraw: () => withdrawNeed(need, by.residentId, now),
    publish: () => (isModerator ? publishNeed(need, by.residentId, now) : { ok: false }),
    refuse: () => (isModerator ? refuseNeed(need, by.residentId, '', now) : { ok: false }),
  };
  return NEED_ACTIONS.filter((action) => tries[action]().ok);
};
