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
  /** What each of them is called, by its number, such as `棚 1 号`; left out where the number is all. As many as prizes, each 1-12 characters on one line, none twice. */
  readonly names?: readonly string[];
  /** Sorted by key. */
  readonly entrants: readonly Entrant[];
  /** SHA-256 of {@link canonicalText}: 64 digits. */
  readonly digest: string;
};

/** Bounds of a list: more households than the largest resettlement community has. */
export const DRAW_LIMITS = {
  ...{ entrantsMax: 10_000, prizesMax: 10_000, goodsLengthMax: 20, doorLengthMax: 40 },
  ...{ namesMax: 300, nameLengthMax: 12 },
} as const;

const isKey = (key: string): boolean => /^\S{1,64}$/.test(key);
const isLine = (text: string, max: number): boolean =>
  text.trim() !== '' && text.length <= max && !/[\n\r\t]/.test(text);

const isCount = (count: number, max: number): boolean => Number.isInteger(count) && count >= 1 && count <= max;

/** By the numbers of the characters, which is the same on every phone, whatever its language. */
const sortEntrants = (entrants: readonly Entrant[]): readonly Entrant[] =>
  [...entrants].sort((one, other) => (one.key < other.key ? -1 : Number(one.key > other.key)));

/**
 * The text whose digest is published: one line each for the form, the draw, the goods, their number and the number of entrants, then a line an entrant,
 * `key<tab>door`, sorted by key. Where what is drawn for has names the form is `linli-draw-2`, and they stand before the entrants, a line each. Lines end with a line feed, the last one too.
 */
export const canonicalText = ({ drawId, goods, prizes, names, entrants }: Omit<FrozenList, 'digest'>): string =>
  [
    names ? 'linli-draw-2' : 'linli-draw-1',
    ...[drawId, goods, String(prizes), String(entrants.length)],
    ...(names ?? []),
    ...sortEntrants(entrants).map(({ key, door }) => `${key}\t${door}`),
  ]
    .map((line) => `${line}\n`)
    .join('');

/** True for names that can be given to what is drawn for: as many as {@link DRAW_LIMITS} allows, each on one line, none twice. */
export const areNames = (names: readonly string[]): boolean =>
  isCount(names.length, DRAW_LIMITS.namesMax) &&
  new Set(names).size === names.length &&
  names.every((name) => isLine(name, DRAW_LIMITS.nameLengthMax));

/**
 * Freezes a list.
 *
 * @returns undefined where it cannot be drawn from: nobody, more than {@link DRAW_LIMITS} say, a household twice, no prize, or words that are no line.
 */
export const freezeList = (list: Omit<FrozenList, 'digest'>): FrozenList | undefined => {
  const { drawId, goods, prizes, names, entrants } = list;
  const areSound =
    isKey(drawId) &&
    isLine(goods, DRAW_LIMITS.goodsLengthMax) &&
    isCount(prizes, DRAW_LIMITS.prizesMax) &&
    (names === undefined || (names.length === prizes && areNames(names))) &&
    isCount(entrants.length, DRAW_LIMITS.entrantsMax) &&
    new Set(entrants.map(({ key }) => key)).size === entrants.length &&
    entrants.every(({ key, door }) => isKey(key) && isLine(door, DRAW_LIMITS.doorLengthMax));
  return areSound ? { ...list, entrants: sortEntrants(entrants), digest: sha256(canonicalText(list)) } : undefined;
};
