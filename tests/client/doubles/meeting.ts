const OUTCOMES = {
  ...{ assigned: 0, answered: 0, referred: 0, merged: 0, deferred: 0, refused: 0, withdrawn: 0, madePrivate: 0 },
};
export const SUM = { opinions: 2, outcomes: OUTCOMES, undecided: 2 };

export const matter = (opinionId: string, text: string, more: object = {}) => ({
  ...{ opinionId, buildingName: '3号楼', kind: 'lift', text, media: [], author: '韦小山' },
  ...{ isAboutCaptain: false, isKeptPrivate: false, isCarriedOver: false, merged: 0, outcome: null },
  ...{ decision: null, before: null, ...more },
});

/** A meeting that runs, as its chair reads it. */
export const meeting = (more: object = {}) => ({
  ...{ meetingId: 'meeting_1', month: '2026-11', meetsOn: '2026-11-30', status: 'running', amendUntil: null },
  ...{ isChair: true, isPresent: false, code: '036329', quorum: { all: 1, present: 1, needed: 1 }, sum: SUM },
  buildings: [{ buildingId: 'building_3', name: '3号楼', isPresent: true, opinions: 2, undecided: 2, captain: null }],
  ...{ speaking: null, topics: [], appeals: 0, recounted: null, ...more },
});

export const receiver = (receiverId: string, name: string, role: string) => ({
  ...{ receiverId, name, kind: 'resident', role, isSuggested: false },
});
