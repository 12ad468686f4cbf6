import { plainForm } from '../kernel/plain-form.ts';

/**
 * A cell as it was meant: full-width digits, letters and blanks made half-width, digits of another script 0 to 9, what nobody sees dropped
 * (joiners, marks of direction, variation selectors), every run of blanks and line breaks one blank, none at the ends.
 */
export const clean = (cell: string): string => plainForm(cell).replace(/\s+/g, ' ').trim();

/** {@link clean}, without any blank: for headings, numbers and places. */
export const compact = (cell: string): string => clean(cell).replace(/ /g, '');

/** {@link clean}, without the blanks that people put between Chinese characters: 黄 桂花 is 黄桂花, `Anna Li` stays. */
export const cleanName = (cell: string): string => clean(cell).replace(/(\p{Script=Han}) (?=\p{Script=Han})/gu, '$1');

/** True if a cell holds what nobody can read: control characters, or the mark of a failed decoding. */
export const isGarbled = (cell: string): boolean => /\p{Cc}|\uFFFD/u.test(cell);

/** True if a cell seems to hold a citizen's card number, which has no business here. */
export const looksLikeCardNumber = (cell: string): boolean => /(^|\D)\d{17}[\dXx](?!\d)/.test(cell);
