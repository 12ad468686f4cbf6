import { WirePattern } from '../values/value.ts';

const SPECIAL = /[\\^$.*+?()[\]{}|]/;

/** The text every match of `^text…` begins with, if the pattern says so plainly. */
export const literalPrefix = (pattern: RegExp): string | undefined => {
  const text = pattern instanceof WirePattern ? pattern.pattern : pattern.source;
  const options = pattern instanceof WirePattern ? pattern.options : pattern.flags;
  if (!text.startsWith('^') || options !== '' || text.includes('|')) return undefined;
  const letters = Array.from(text.slice(1));
  const end = letters.findIndex((letter) => SPECIAL.test(letter));
  const literal = end === -1 ? letters : letters.slice(0, end);
  // A quantifier makes the letter before it optional.
  if (end !== -1 && /[*?{]/.test(letters[end] ?? '')) literal.pop();
  return literal.length > 0 ? literal.join('') : undefined;
};
