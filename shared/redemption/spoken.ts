/** Words that an owner tells whoever fetches for them: short, of things everybody has seen, and none that sounds like another. */
export const SPOKEN_WORDS = [
  ...(['well', 'pine', 'bridge', 'buffalo', 'bamboo', 'rooster', 'moon', 'corn'] as const),
  ...(['umbrella', 'mountain', 'fish', 'drum', 'peach', 'lantern', 'boat', 'swallow'] as const),
] as const;
export type SpokenWord = (typeof SPOKEN_WORDS)[number];

/** How many the counter is shown. */
const WORDS_SHOWN = 3;

/**
 * Three different words and the one among them that is right.
 *
 * @param draw - a whole number from 0 that nobody can guess; two that differ may give the same.
 */
export const spokenWords = (draw: number): { readonly words: readonly SpokenWord[]; readonly word: SpokenWord } => {
  let left = draw;
  const next = (choices: number): number => {
    const chosen = left % choices;
    left = Math.floor(left / choices);
    return chosen;
  };
  const rest = [...SPOKEN_WORDS];
  const words = Array.from({ length: WORDS_SHOWN }, () => rest.splice(next(rest.length), 1)).flat();
  return { words, word: words[next(WORDS_SHOWN)] ?? SPOKEN_WORDS[0] };
};
