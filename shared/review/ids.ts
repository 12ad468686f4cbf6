import type { Brand } from '../kernel/brand.ts';

/** Prefixes of the ids of this feature. */
export const REVIEW_ID_PREFIXES = ['review', 'voice', 'opinion', 'nickname'] as const;

/** Of the review of one building and one month: it follows from both, so that there is never a second one (D7). */
export type ReviewId = Brand<string, 'review'>;
/** Of what one household said in one review: it follows from both, so that a household is counted once. */
export type VoiceId = Brand<string, 'voice'>;
/** Of a name that somebody of a household goes by in the group of the building: it follows from both. */
export type NicknameId = Brand<string, 'nickname'>;
/** Of one opinion in one month. */
export type OpinionId = Brand<string, 'opinion'>;
