import { JIELONG_LIMITS } from './limits.ts';
import { tidied } from './plain-words.ts';

/** One line of a pasted message, which is what one household said. */
export type JielongLine = {
  /** As WeChat numbered it; null in a message without numbers. */
  readonly number: number | null;
  /** Who and what, as it was written: tidied, on one line. */
  readonly words: string;
};
export type JielongRead = {
  readonly lines: readonly JielongLine[];
  /** Lines after the bound of 200, which were not read. */
  readonly leftOff: number;
};

const NUMBER = /^(\d{1,3}) ?(?:[.、。,，:：)）]) ?/u;
/** A number and a blank alone: WeChat's own, where somebody deleted the dot. It has to be the next one. */
const BARE_NUMBER = /^(\d{1,3}) (?=\p{L})/u;
/** WeChat's example, which is nobody's line. */
const EXAMPLE = /^(?:例|格式|示例|如)(?:如)?[ :：，,.]/u;
/** Who said it, and nothing else: what they said stands on the next line, as it is copied from a computer. */
const SPEAKER = /^.{1,24}[:：]$/u;

/**
 * The lines of a pasted 接龙, or of any message in which each line says who and what.
 *
 * With numbers: what stands before the first one is the title; a line without one goes on with the line above. Without any: every line is one, and
 * a speaker alone on a line goes with the next. Lines without words, the title and examples are nobody's.
 */
export const readJielong = (text: string): JielongRead => {
  const all = text
    .split(/\r\n?|\n/u)
    .map(tidied)
    .filter((line) => line !== '' && !line.startsWith('#接龙'));
  const numbered = byNumber(all);
  const lines = (numbered.length > 0 ? numbered : bySpeaker(all)).filter(
    ({ words }) => /[\p{L}\p{N}]/u.test(words) && !EXAMPLE.test(words),
  );
  const { linesMax } = JIELONG_LIMITS;
  return { lines: lines.slice(0, linesMax), leftOff: Math.max(0, lines.length - linesMax) };
};

const byNumber = (all: readonly string[]): readonly JielongLine[] => {
  const lines: JielongLine[] = [];
  for (const line of all) {
    const last = lines[lines.length - 1];
    const found = numberOf(line, last?.number ?? 0);
    if (found) lines.push({ number: found.number, words: withoutNumber(found.words) });
    else if (last) lines[lines.length - 1] = { ...last, words: `${last.words} ${line}`.trim() };
  }
  return lines;
};

const numberOf = (line: string, before: number): { readonly number: number; readonly words: string } | undefined => {
  const [marked, number] = NUMBER.exec(line) ?? [];
  // 3.5米 is no number of a line, and neither is 21:30.
  if (
    marked !== undefined &&
    number !== undefined &&
    !(/[.:：]$/u.test(marked) && /^\d/u.test(line.slice(marked.length)) && Number(number) !== before + 1)
  )
    return { number: Number(number), words: line.slice(marked.length) };
  const [bare, next] = BARE_NUMBER.exec(line) ?? [];
  return bare !== undefined && Number(next) === before + 1
    ? { number: Number(next), words: line.slice(bare.length) }
    : undefined;
};

/** Some write the number once more behind WeChat's. */
const withoutNumber = (words: string): string => words.replace(/^\d{1,3} ?[.、。)）] ?(?=\p{L})/u, '');

const bySpeaker = (all: readonly string[]): readonly JielongLine[] => {
  const lines: JielongLine[] = [];
  let speaker = '';
  for (const line of all) {
    if (SPEAKER.test(line)) speaker = line;
    else {
      lines.push({ number: null, words: speaker + line });
      speaker = '';
    }
  }
  return lines;
};
