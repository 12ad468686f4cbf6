import { ONLY_WORDS } from './only-words.ts';

/** A need of a neighbour that nobody has taken yet, as `need.detail` tells it; `more` is what a test says of its own. */
export const openNeed = (needId: string, more: object = {}) => ({
  ...{ needId, kind: 'water', text: '水管漏水', status: 'open', urgency: 'normal', slots: 1, claimed: 0 },
  ...ONLY_WORDS,
  ...{ claimants: [], buildingName: '3号楼', createdAt: 1_700_000_000_000, isMine: false, isClaimedByMe: false },
  ...{ assigned: null, isLedByMe: false, hasUnreadNotes: false, isPrivate: false, assignment: null },
  ...{ outcome: null, waiting: null, report: null, isByCall: false, takenDown: null, claimantIds: [] },
  ...{ place: { at: 'home', note: '' }, flat: null, requester: '黄家', requesterCallId: null, claimantCallIds: [] },
  ...{ points: 6, rewards: [], updatedAt: 1_700_000_000_000, reason: null },
  ...more,
});
