import { ONLY_WORDS } from './only-words.ts';
import { NOTHING_ELSE } from './nothing-else.ts';

/** A need of the person's own that somebody says is done, as `need.detail` tells it: the requester nods, or sends it back. */
export const doneNeed = (needId: string) => ({
  need: {
    needId,
    kind: 'water',
    text: '水管漏水',
    status: 'done',
    urgency: 'normal',
    slots: 1,
    claimed: 1,
    claimants: ['覃德明'],
    buildingName: '3号楼',
    createdAt: 1_700_000_000_000,
    isMine: true,
    isClaimedByMe: false,
    assigned: null,
    isLedByMe: false,
    hasUnreadNotes: false,
    isPrivate: false,
    assignment: null,
    ...{ outcome: null, waiting: null, report: null, isByCall: false, takenDown: null, claimantIds: [] },
    place: { at: 'building', note: '' },
    flat: null,
    requester: '黄桂花',
    ...ONLY_WORDS,
    requesterCallId: null,
    claimantCallIds: [null],
    points: 6,
    updatedAt: 1_700_000_000_000,
    reason: null,
  },
  events: [],
  actions: ['confirm', 'sendBack'],
  ...NOTHING_ELSE,
});
