import { doorKey } from '../kernel/place-name.ts';

/** By what a line of a roll stands in its order and is found. */
export type RollKeys = {
  /** Sorts as people walk: building, unit, floor and flat as numbers; unique. */
  readonly order: string;
  /** What can be asked for it: `402`, `1-402`, `3-402`, `3-1-402`; `at 3`, `at 3-1` for a building and a unit. */
  readonly keys: readonly string[];
};

const WIDE_ZERO = '０'.charCodeAt(0);
const numbersIn = (text: string): readonly string[] =>
  (text.replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - WIDE_ZERO)).match(/\d+/g) ?? []).map((digits) =>
    digits.replace(/^0+(?=\d)/, ''),
  );

/** Of a door such as `3号楼1单元402`, the last three of whose numbers are building, unit and flat. @param unitId - of the household or the resident. */
export const rollKeysOf = (door: string, unitId: string): RollKeys => {
  const [building = '', unit = '', flat = ''] = numbersIn(door).slice(-3);
  return {
    order: `${doorKey(door)}_${unitId}`,
    keys: [
      flat,
      `${unit}-${flat}`,
      `${building}-${flat}`,
      `${building}-${unit}-${flat}`,
      `at ${building}`,
      `at ${building}-${unit}`,
    ],
  };
};

/** The key that somebody means who writes `402`, `3-1-402`, `3号楼1单元402`, `3号楼` or `3号楼1单元`; undefined for words without a number, such as a name. */
export const keyAsked = (words: string): string | undefined => {
  const numbers = numbersIn(words);
  if (numbers.length === 0) return undefined;
  return /[楼栋元]\s*$/.test(words) ? `at ${numbers.join('-')}` : numbers.join('-');
};
