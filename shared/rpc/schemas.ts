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

/** A character that leaves ink: neither blank nor ignorable, nor the empty braille pattern. */
const VISIBLE = /[^\s\p{Default_Ignorable_Code_Point}\u2800]/u;

/** Where a page ends; opaque to the phone. */
export const cursor = z.string().max(120).optional();

/** One page of a list. `next` is null on the last page. */
export const page = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item), next: z.string().nullable() });
