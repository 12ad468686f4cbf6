import { PLAINER } from '../fixtures/plainer-words.ts';

const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'word' });

/** Where the words of a sentence begin, and its end. */
const bordersOf = (sentence: string): ReadonlySet<number> =>
  new Set([...Array.from(SEGMENTER.segment(sentence), ({ index }) => index), sentence.length]);

/** Words of a sentence that nobody says at the door, each with the one they say: `缴纳 (交)`. */
export const stiffIn = (sentence: string): readonly string[] => {
  const borders = bordersOf(sentence);
  return [...PLAINER].flatMap(([stiff, plain]) => {
    for (let at = sentence.indexOf(stiff); at >= 0; at = sentence.indexOf(stiff, at + 1))
      if (borders.has(at) && borders.has(at + stiff.length)) return [`${stiff} (${plain})`];
    return [];
  });
};

const WRITTEN = /'((?:\\.|[^'\\\n])*)'|"((?:\\.|[^"\\\n])*)"|`([^`]*)`/g;

/** What code says: every text in it with a Chinese character, without its holes. */
export const sentencesIn = (code: string): readonly string[] =>
  Array.from(code.matchAll(WRITTEN), ([, single, double, back]) => single ?? double ?? back ?? '')
    .filter((text) => /[\u3400-\u9fff]/.test(text))
    .map((text) => text.replace(/\$?\{[^}]*\}/g, ' '));
