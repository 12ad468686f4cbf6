/** Modules across a code of version 1. */
export const SMALL_CODE_SIZE = 21;

const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';
const [DATA_BYTES, CHECK_BYTES] = [16, 10];
/** Level M and mask 0, as the standard writes them. */
const FORMAT = '101010000010010';
/** Where the format stands: round the corner at the top left, and again along the other two. */
const FORMAT_PLACES: readonly (readonly [row: number, column: number])[][] = [
  [
    ...[0, 1, 2, 3, 4, 5, 7, 8].map((column) => [8, column] as const),
    ...[7, 5, 4, 3, 2, 1, 0].map((row) => [row, 8] as const),
  ],
  [
    ...[20, 19, 18, 17, 16, 15, 14].map((row) => [row, 8] as const),
    ...[13, 14, 15, 16, 17, 18, 19, 20].map((column) => [8, column] as const),
  ],
];

const binary = (value: number, length: number): string => value.toString(2).padStart(length, '0');

/** Letters in pairs, closed and filled up to the bytes that the code holds. */
const dataOf = (text: string): readonly number[] => {
  const pairs = text.match(/..?/g) ?? [];
  const bits = pairs.map((pair) => {
    const [first = 0, second] = Array.from(pair, (letter) => LETTERS.indexOf(letter));
    return second === undefined ? binary(first, 6) : binary(first * LETTERS.length + second, 11);
  });
  const said = `0010${binary(text.length, 9)}${bits.join('')}0000`;
  const bytes = said.match(/.{1,8}/g)?.map((byte) => parseInt(byte.padEnd(8, '0'), 2)) ?? [];
  return Array.from({ length: DATA_BYTES }, (_, at) => bytes[at] ?? ((at - bytes.length) % 2 === 0 ? 0xec : 0x11));
};

/** In the field of 256 elements that codes reckon in. */
const times = (a: number, b: number): number =>
  [7, 6, 5, 4, 3, 2, 1, 0].reduce((product, bit) => {
    const doubled = (product << 1) ^ (product & 0x80 ? 0x11d : 0);
    return (b >> bit) & 1 ? doubled ^ a : doubled;
  }, 0);

/** What mends a code that is worn: the rest of the data by the polynomial of Reed and Solomon. */
const checkOf = (data: readonly number[]): readonly number[] => {
  let [generator, root]: [readonly number[], number] = [[1], 1];
  for (let degree = 0; degree < CHECK_BYTES; degree += 1) {
    const by = root;
    generator = [...generator, 0].map((term, at) => term ^ times(generator[at - 1] ?? 0, by));
    root = times(root, 2);
  }
  return data.reduce<readonly number[]>(
    (rest, byte) => {
      const factor = byte ^ (rest[0] ?? 0);
      return [...rest.slice(1), 0].map((term, at) => term ^ times(generator[at + 1] ?? 0, factor));
    },
    Array.from({ length: CHECK_BYTES }, () => 0),
  );
};

/** True for what is the same in every code: the three corners, the two rulers and the format. */
const isFixed = (row: number, column: number): boolean =>
  row === 6 || column === 6 || (row < 9 && (column < 9 || column > 12)) || (column < 9 && row > 12);

const isDarkInCorner = (row: number, column: number): boolean => {
  const away = Math.max(Math.abs(row - 3), Math.abs(column - 3));
  return away !== 2 && away < 4;
};
const isDarkFixed = (row: number, column: number): boolean => {
  const last = SMALL_CODE_SIZE - 1;
  if (row < 8 && column < 8) return isDarkInCorner(row, column);
  if (row < 8 && column > last - 8) return isDarkInCorner(row, last - column);
  if (row > last - 8 && column < 8) return isDarkInCorner(last - row, column);
  if (row === 6 || column === 6) return (row + column) % 2 === 0;
  return row === 13 && column === 8;
};

/** The modules that hold the data, in pairs of columns from the right, up and down in turn. */
const placesOfData = (): readonly (readonly [row: number, column: number])[] =>
  [20, 18, 16, 14, 12, 10, 8, 5, 3, 1].flatMap((right, pair) =>
    Array.from({ length: SMALL_CODE_SIZE }, (_, at) => (pair % 2 === 0 ? SMALL_CODE_SIZE - 1 - at : at)).flatMap(
      (row) => [right, right - 1].flatMap((column) => (isFixed(row, column) ? [] : [[row, column] as const])),
    ),
  );

/**
 * A code that any scanner reads as `text`, as rows of modules, true where it is black: version 1 of ISO/IEC 18004, level M, mask 0.
 *
 * @param text at most 20 of the digits, capitals and signs that such codes write in pairs.
 */
export const smallCode = (text: string): readonly (readonly boolean[])[] => {
  const data = dataOf(text);
  const bits = [...data, ...checkOf(data)].map((byte) => binary(byte, 8)).join('');
  const modules = Array.from({ length: SMALL_CODE_SIZE }, (_, row) =>
    Array.from({ length: SMALL_CODE_SIZE }, (__, column) => isDarkFixed(row, column)),
  );
  const put = (row: number, column: number, isDark: boolean) => modules[row]?.splice(column, 1, isDark);
  for (const places of FORMAT_PLACES) places.forEach(([row, column], at) => put(row, column, FORMAT[at] === '1'));
  placesOfData().forEach(([row, column], at) => put(row, column, (bits[at] === '1') !== ((row + column) % 2 === 0)));
  return modules;
};
