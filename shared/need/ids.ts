import type { Brand } from '../kernel/brand.ts';

/** Prefixes of the ids of this feature. */
export const NEED_ID_PREFIXES = ['need', 'followup', 'note'] as const;

export type NeedId = Brand<string, 'need'>;
/** It follows from the request: a note sent twice is the same one. */
export type NoteId = Brand<string, 'note'>;
/** Of the follow-up of one closure: it follows from the need and the moment it was closed. */
export type FollowUpId = Brand<string, 'followup'>;
