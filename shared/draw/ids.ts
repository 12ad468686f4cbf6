import type { Brand } from '../kernel/brand.ts';

/** Prefixes of the ids of this feature. */
export const DRAW_ID_PREFIXES = ['draw', 'entry', 'drawgate', 'drawpage', 'question'] as const;

/** Of one draw of lots. */
export type DrawId = Brand<string, 'draw'>;
/** Of the entry of one household: it follows from the draw and the household, and is the key under which the household stands on the list. */
export type EntryId = Brand<string, 'entry'>;
/** Of one of the gates of a draw: it follows from the draw and the gate's number. */
export type DrawGateId = Brand<string, 'drawgate'>;
/** Of one page of the list or of the result: it follows from the draw, what it is of, and its number. */
export type DrawPageId = Brand<string, 'drawpage'>;
/** Of one question before a draw: it follows from the draw, the household that asks, and which of its few questions it is. */
export type QuestionId = Brand<string, 'question'>;
