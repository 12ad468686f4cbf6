import type { Party } from '../assignment/party.ts';
import type { InstantMs } from '../kernel/brand.ts';
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

/** What the need alone does not tell of somebody. */
type Standing = {
  /** A role held today lets them look at waiting words. */
  readonly isModerator: boolean;
  /** They may speak for the requester, who has no account and is of their own household. */
  readonly speaksForThem?: boolean;
};

/**
 * What somebody may do with a need now, an office only as its lead, found by asking the decisions themselves, so that a button never promises what
 * the server would refuse.
 */
export const permittedActions = (
  need: Need,
  by: Party,
  { isModerator, speaksForThem = false }: Standing,
  now: InstantMs,
): readonly NeedAction[] => {
  if (by.kind === 'office') return reportNeedDone(need, by.id, now).ok ? ['reportDone'] : [];
  const { id, name } = by;
  const tries: Record<NeedAction, () => { readonly ok: boolean }> = {
    claim: () => claimNeed(need, { residentId: id, name }, now),
    release: () => releaseNeed(need, id, now),
    reportDone: () => reportNeedDone(need, id, now),
    confirm: () => confirmNeed(need, id, now),
    sendBack: () => sendNeedBack(need, id, now),
    withdraw: () => withdrawNeed(need, id, now, speaksForThem),
    publish: () => (isModerator ? publishNeed(need, id, now) : { ok: false }),
    refuse: () => (isModerator ? refuseNeed(need, id, '', now) : { ok: false }),
  };
  return NEED_ACTIONS.filter((action) => tries[action]().ok);
};
