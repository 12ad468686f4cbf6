import { resident, value } from './server.ts';

export const A_MINUTE_AGO = 1_700_000_000_000;
const NO_OUTCOMES = {
  ...{ assigned: 0, answered: 0, referred: 0, merged: 0, deferred: 0, refused: 0, withdrawn: 0, madePrivate: 0 },
};
/** The open review of a building, as a screen is told of it: three homes spoke, and two opinions are undecided. */
export const REVIEW = {
  ...{ reviewId: 'review_1', buildingName: '3号楼', month: '2026-11', status: 'open' },
  ...{ opensAt: A_MINUTE_AGO, closesAt: A_MINUTE_AGO + 1e9, meetsOn: '2026-11-30', summary: null },
  ...{ asked: 48, spoke: 3, nil: 1, silent: 45, praises: 0, opinions: 2, outcomes: NO_OUTCOMES, undecided: 2 },
};
/** What a neighbour said, which nothing has become of. */
export const opinion = (opinionId: string, text: string, more: object = {}) => ({
  ...{ opinionId, text, month: '2026-11', kind: 'lift', media: [], author: '韦小山', isNamed: true },
  ...{ isAboutCaptain: false, source: 'phone', isMine: false, isWaiting: false, lateFor: null, outcome: null },
  ...{ decision: null, became: null, before: null, appeal: null, appealUntil: null, mergedInto: null, merged: 0 },
  ...{ saidAt: A_MINUTE_AGO, hidden: null, needId: null, wording: null, mayPublish: false, mayWriteWords: false },
  ...{ mayAnswerWords: false, mayMakePrivate: false, ...more },
});
/** What the server tells a resident of their review and of what was said in it. */
export const spoken = (items: readonly object[], review: object = REVIEW) => ({
  'membership.me': () => value(resident),
  'review.now': () => value({ review, ourVoice: 1, countsFor: '2026-11', isKeeper: false }),
  'review.opinions': () => value({ items, next: null }),
});
