import { all, nameOf, type Finding } from './seen.ts';

/** What a screen still says in words it should not know any more: those of another language. */
export const leftIn = (words: readonly string[]): readonly Finding[] => {
  const known = new Set(words);
  const isKnown = (said: string | null) => said !== null && known.has(said.trim());
  return (
    all('#app *')
      // What was said a moment ago stays as it was said.
      .filter((element) => element.closest('.toast-place') === null)
      .filter(
        (element) =>
          isKnown(element.textContent) ||
          isKnown(element.getAttribute('aria-label')) ||
          isKnown(element.getAttribute('placeholder')),
      )
      .map((element) => `left in another language: ${nameOf(element)}`)
  );
};
