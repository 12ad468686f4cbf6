import { phrases } from '../phrases.ts';

/** A Chinese character is as wide as it is high; a capital takes a little less, a small letter or a digit about three fifths, at most. */
const WIDE = /[\u2e80-\uffff]/;
const BROAD = /[A-Zmw%@&]/;
const [BROAD_EM, NARROW_EM] = [0.95, 0.62];
/** What closes a phrase never begins a line. */
const CLOSES = /[，。？！；：、）》”]/;
/** So few characters on a line of their own are not read as part of the sentence. */
const ALONE_MAX = 2;

const emOf = (character: string): number => {
  if (WIDE.test(character) || character.length > 1) return 1;
  return BROAD.test(character) ? BROAD_EM : NARROW_EM;
};
/** How wide words are at most, in px. A canvas could measure them, but then a picture could not be told before it is drawn. */
export const widthOf = (text: string, size: number): number =>
  Array.from(text).reduce((em, character) => em + emOf(character), 0) * size;

/** Characters that stay together: a Latin word or a number of usual length, else each alone. */
const piecesOf = (text: string): readonly string[] => text.match(/[\w.:/-]{1,8}|[^\w.:/-]/gu) ?? [];

type Room = { readonly size: number; readonly width: number; readonly linesMax: number };

/** Breaks words into lines that fit, where a speaker pauses if there is room for it; what does not fit into the last ends in `…`. */
export const linesOf = (text: string, room: Room): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  const next = (begin: string) => {
    lines.push(line.trimEnd());
    line = begin.trimStart();
  };
  /** A mark takes the character it closes along. */
  const lastOff = (): string => {
    const characters = Array.from(line);
    const last = characters.pop() ?? '';
    line = characters.join('');
    return last;
  };
  const fits = (more: string) => widthOf((line + more).trimEnd(), room.size) <= room.width;
  /** A Latin word wider than the whole line is broken after all. */
  const broken = (piece: string) => (widthOf(piece, room.size) <= room.width ? [piece] : Array.from(piece));
  for (const phrase of phrases(text.replace(/\s+/g, ' ').trim())) {
    const startsAfresh = phrase.isUnbroken && line !== '' && lines.length + 1 < room.linesMax;
    if (startsAfresh && !fits(phrase.text)) next('');
    for (const piece of piecesOf(phrase.text).flatMap(broken)) {
      if (line === '' || fits(piece)) line += piece;
      else if (CLOSES.test(piece)) next(lastOff() + piece);
      else next(piece);
    }
  }
  if (line !== '') lines.push(line);
  return lines.length <= room.linesMax ? lines : cut(lines, room);
};

const isAlone = (lines: readonly string[]): boolean =>
  lines.length > 1 && Array.from((lines[lines.length - 1] ?? '').replace(/[，。？！]/g, '')).length <= ALONE_MAX;

/** The same lines; but where the last would be a character or two, as many lines of one length: nobody reads 楼 alone. */
export const evenLinesOf = (text: string, room: Room): readonly string[] => {
  const lines = linesOf(text, room);
  if (!isAlone(lines)) return lines;
  let even = lines;
  for (let width = room.width - room.size; width > 0; width -= room.size) {
    const narrower = linesOf(text, { ...room, width, linesMax: Infinity });
    if (narrower.length > lines.length) break;
    even = narrower;
  }
  return even;
};

const cut = (lines: readonly string[], { size, width, linesMax }: Room): readonly string[] => {
  const kept = lines.slice(0, linesMax);
  return [...kept.slice(0, -1), `${shortened(kept[kept.length - 1] ?? '', width - size, size)}…`];
};

const shortened = (line: string, width: number, size: number): string => {
  const characters = Array.from(line);
  while (characters.length > 1 && widthOf(characters.join(''), size) > width) characters.pop();
  return characters.join('').replace(/[，。、；：]$/, '');
};
