import { plainForm } from '../kernel/plain-form.ts';

/** A text as words are looked for in it: in its plain form, without blanks and punctuation. */
const compact = (text: string): string => plainForm(text).replace(/[\s\p{P}\p{S}]/gu, '');
/** What `…` in a word stands for. */
const OTHERS = '.{0,10}';

/** True for texts that hold one of the words. @param words without blanks and punctuation; `…` stands for up to ten other characters. */
export const patternOf = (words: readonly string[]): RegExp =>
  new RegExp(words.map((word) => word.replace('…', OTHERS)).join('|'));

/**
 * Makes a text ready to be looked through: compact, and what holds a word without meaning it is taken out first.
 *
 * @param harmless such longer words: 没着火 holds 着火.
 */
export const readyToLook = (harmless: readonly string[]): ((text: string) => string) => {
  const idle = new RegExp(harmless.join('|'), 'g');
  return (text) => compact(text).replace(idle, '，');
};
