import * as z from 'zod';
import { mediaIds } from '../capture/shapes.ts';
import { id, text } from '../rpc/schemas.ts';
import { NEED_KINDS } from './kinds.ts';
import { NEED_LIMITS as LIMITS, PLACES } from './need.ts';
import { URGENCIES } from './urgency.ts';

/** What somebody says when they post a need, for themselves or for another. */
export const saidFields = {
  kind: z.enum(NEED_KINDS),
  /** Empty, or at least 2 units; empty only with pictures or a recording, for which somebody in charge writes the words. */
  text: text(0, LIMITS.textLengthMax),
  /** Registered by the caller for needs, within 23 hours. */
  media: mediaIds.default([]),
  urgency: z.enum(URGENCIES),
  place: z.object({ at: z.enum(PLACES), note: text(0, LIMITS.placeNoteLengthMax) }),
  slots: z.number().int().min(1).max(LIMITS.slotsMax),
  /** 照片里有小孩: its photos are for those in charge alone. Always so of what a child says. */
  hasChild: z.literal(true).optional(),
  /** The office it complains of; it has no hand in the matter. */
  aboutOfficeId: id('office').optional(),
  /** The person read the warning and says there is no danger; without it, words of danger make the need `danger`. */
  isNoDanger: z.literal(true).optional(),
};

/** True if something is said: words, or pictures or a recording without any. */
export const isSomethingSaid = (said: { readonly text: string; readonly media: readonly string[] }): boolean =>
  said.text.length >= LIMITS.textLengthMin || (said.text === '' && said.media.length > 0);

/** With every field there is. */
export const GOOD_SAID = {
  kind: 'help',
  text: '请人帮忙抬柜子',
  media: ['media_nowhere'],
  urgency: 'normal',
  place: { at: 'home', note: '' },
  slots: 1,
  hasChild: true,
  aboutOfficeId: 'office_nowhere',
  isNoDanger: true,
} as const;
/** Each field alone is good, and together they say nothing, or one thing twice. */
export const BAD_SAID = [
  { text: '', media: [] },
  { text: '水' },
  { text: '', media: ['media_nowhere', 'media_nowhere'] },
] as const;
