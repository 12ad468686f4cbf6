import * as z from 'zod';
import type { Brand } from '../kernel/brand.ts';
import { ID_TAIL, type IdPrefix } from '../kernel/ids.ts';

/** The id of one kind of document, branded; refuses any other prefix and anything longer than its prefix plus 65 characters. */
export const id = <P extends IdPrefix>(prefix: P) =>
  z
    .string()
    .regex(new RegExp(`^${prefix}_${ID_TAIL}$`))
    .transform((value) => value as Brand<string, P>);

/** An id on its way out: already ours, so only its type matters. */
export const idOut = z.string();

/**
 * What a person wrote, with blanks cut at both ends and line ends made `\n`.
 * Bounds count UTF-16 units, as the phone's own `maxlength` does: most Chinese characters are 1, many emoji 2 or more.
 * Half an emoji, which is what `maxlength` may leave at the end, is dropped.
 * Marks that nobody sees and that turn words around or part them (U+202E and its like) are dropped; those that emoji are made of stay.
 * Control characters other than line breaks are refused: they cannot be typed and break exports. So are words that consist
 * of invisible characters alone.
 */
export const text = (min: number, max: number) =>
  z
    .string()
    // A bound before trimming, so that a megabyte of blanks is refused without being copied.
    .max(max * 4)
    .transform((value) =>
      value
        .replace(/\r\n?/g, '\n')
        .replace(/\p{Cs}/gu, '')
        .replace(UNSEEN, '')
        .trim(),
    )
    .refine((value) => !/[^\P{Cc}\n]/u.test(value))
    .refine((value) => min === 0 || VISIBLE.test(value))
    // zod counts code points beyond a bound; the phone counts units.
    .pipe(
      z
        .string()
        .min(min)
        .max(max)
        .refine((value) => value.length <= max),
    );

/** Marks of direction, soft hyphens, blanks without width, fillers and tags. Not the joiner and the selectors of emoji. */
const UNSEEN =
  /[\u00AD\u061C\u180E\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\u{E0000}-\u{E0FFF}]/gu;
/** A character that leaves ink: neither blank nor ignorable, nor the empty braille pattern. */
const VISIBLE = /[^\s\p{Default_Ignorable_Code_Point}\u2800]/u;

/** Where a page ends; opaque to the phone. */
export const cursor = z.string().max(120).optional();

/** One page of a list. `next` is null on the last page. */
export const page = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item), next: z.string().nullable() });
