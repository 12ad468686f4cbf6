/** How long a phrase may be, in characters, and still be kept on one line; in 特大 fewer fit. */
export const UNBROKEN_MAX = { m: 10, l: 10, xl: 8 } as const;

export type Phrase = { readonly text: string; readonly isUnbroken: boolean };

/** How many characters wide: two digits or spaces are about as wide as one. */
const roomOf = (text: string): number => Array.from(text.replace(/[\d ]{2}/g, '0')).length;

/**
 * Splits a sentence where a speaker pauses, so that a line ends there and not inside a phrase. Each mark stays with the phrase it
 * closes; nothing is added or lost: the texts joined are the sentence.
 */
export const phrases = (sentence: string, size: keyof typeof UNBROKEN_MAX = 'm'): readonly Phrase[] =>
  (sentence.match(/[^，。？！；：、]*[，。？！；：、]+|[^，。？！；：、]+$/g) ?? []).map((text) => ({
    text,
    // A line break that somebody wrote is kept.
    isUnbroken: roomOf(text) <= UNBROKEN_MAX[size] && !text.includes('\n'),
  }));

/** A number keeps to what it counts where a line may end between them. */
export const withUnits = (text: string): string => text.replace(/(\d) (?=[\u4e00-\u9fff])/g, '$1\u00a0');
