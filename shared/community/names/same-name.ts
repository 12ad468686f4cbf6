import { plainForm } from '../../kernel/plain-form.ts';
import { properSigns } from './proper-signs.ts';
import { usualSigns } from './variants.ts';

/**
 * The form by which names are compared: letters alone, small, each in its usual writing. 黄 桂花 is 黄桂花, 韦国強 is 韦国强, the dot within
 * a name may be any of several or none, and marks that nobody sees make no difference. Rare characters stay what they are.
 */
export const nameKey = (name: string): string =>
  usualSigns(properSigns(plainForm(name)))
    .replace(/[^\p{Letter}\p{Mark}\p{Letter_Number}\p{Co}]/gu, '')
    .toLowerCase();

/** True if both are one name. A name without letters is nobody's. */
export const sameName = (a: string, b: string): boolean => nameKey(a) !== '' && nameKey(a) === nameKey(b);
