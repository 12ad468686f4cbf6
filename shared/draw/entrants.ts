import { sha256 } from '../kernel/sha256.ts';

/** Who takes part in a draw of lots: one household, once. */
export type Entrant = {
  /** Of the household; 1-64 characters without blanks. It sorts the list and tells two doors of one name apart. */
  readonly key: string;
  /** What is on the door, such as `3号楼1单元402`: what everybody reads. 1-40 characters on one line. */
  readonly door: string;
};

/** A list that nobody changes any more, as it is published: on the page, in the picture for the group, in the file. */
export type FrozenList = {
  /** Of the draw. A second draw is another one, so that a list says which it belongs to. */
  readonly drawId: string;
  /** What is drawn for, such as `车棚`. */
  readonly goods: string;
  /** How many there are, numbered from 1; 1 or more. */
  readonly prizes: number;
  /** Sorted by key. */
  readonly entrants: readonly Entrant[];
  /** SHA-256 of {@link canonicalText}: 64 digits. */
  readonly digest: string;
};

/** Bounds of a list. */
export const DRAW_LIMITS = { entrantsMax: 4000, prizesMax: 4000, goodsLengthMax: 20, doorLengthMax: 40 } as const;

const isKey = (key: string): boolean => /^\S{1,64}$/.test(key);
const isLine = (text: string, max: number): boolean =>
  text.trim() !== '' && text.length <= max && !/[\n\r\t]/.test(text);

const isCount = (count: number, max: number): boolean => Number.isInteger(count) && count >= 1 && count <= max;

/** By the numbers of the characters, which is the same on every phone, whatever its language. */
const sortEntrants = (entrants: readonly Entrant[]): readonly Entrant[] =>
  [...entrants].sort((one, other) => (one.key < other.key ? -1 : Number(one.key > other.key)));

/**
 * The text whose digest is published: one line each for the form, the draw, the goods, their number and the number of entrants, then a line an entrant,
 * `key<tab>door`, sorted by key. Lines end with a line feed, the last one too.
 */
export const canonicalText = ({ drawId, goods, prizes, entrants }: Omit<FrozenList, 'digest'>): string =>
  [
    'linli-draw-1',
    ...[drawId, goods, String(prizes), String(entrants.length)],
    ...sortEntrants(entrants).map(({ key, door }) => `${key}\t${door}`),
  ]
    .map((line) => `${line}\n`)
    .join('');

/**
 * Freezes a list.
 *
 * @returns undefined where it cannot be drawn from: nobody, more than {@link DRAW_LIMITS} say, a household twice, no prize, or words that are no line.
 */
export const freezeList = (list: Omit<FrozenList, 'digest'>): FrozenList | undefined => {
  const { drawId, goods, prizes, entrants } = list;
  const areSound =
    isKey(drawId) &&
    isLine(goods, DRAW_LIMITS.goodsLengthMax) &&
    isCount(prizes, DRAW_LIMITS.prizesMax) &&
    isCount(entrants.length, DRAW_LIMITS.entrantsMax) &&
    new Set(entrants.map(({ key }) => key)).size === entrants.length &&
    entrants.every(({ key, door }) => isKey(key) && isLine(door, DRAW_LIMITS.doorLengthMax));
  return areSound ? { ...list, entrants: sortEntrants(entrants), digest: sha256(canonicalText(list)) } : undefined;
};
