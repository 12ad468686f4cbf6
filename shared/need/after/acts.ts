/** What those in charge find of follow-ups: whom to ask now, and who said that it is not mended. */
export const FOLLOW_UP_LISTS = ['toAsk', 'notSolved'] as const;
export type FollowUpList = (typeof FOLLOW_UP_LISTS)[number];

/** What came of asking. */
export const FOLLOW_UP_OUTCOMES = ['solved', 'notSolved', 'notReached'] as const;
export type FollowUpOutcome = (typeof FOLLOW_UP_OUTCOMES)[number];

/** What may be done once a need is closed. */
export const AFTER_ACTIONS = ['recordFollowUp', 'rate', 'thank'] as const;
export type AfterAction = (typeof AFTER_ACTIONS)[number];
