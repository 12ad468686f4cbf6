import type { HouseholdId, NicknameId, ResidentId } from '../../kernel/ids.ts';
import { plainWords, saysNothing } from './plain-words.ts';
import { suggestKind } from './suggest-kind.ts';

/** One flat of the building, and whom a line can be from. */
export type Door = {
  readonly householdId: HouseholdId;
  readonly unit: number;
  readonly flat: string;
  readonly people: readonly { readonly residentId: ResidentId; readonly name: string }[];
  /** Names they go by in the group, which were learnt. */
  readonly nicknames: readonly {
    readonly nicknameId: NicknameId;
    readonly residentId: ResidentId;
    readonly called: string;
  }[];
};

/** How a line was matched. `near`: one letter off. `flat`: by the flat alone, and which of the household said it is not known. */
export const MATCHED_BY = ['name', 'near', 'nickname', 'flat'] as const;
export type MatchedBy = (typeof MATCHED_BY)[number];
/** Whom a line is from. */
export type From = {
  readonly door: Door;
  /** Null where the household alone is known. */
  readonly residentId: ResidentId | null;
  readonly by: MatchedBy;
  /** By which learnt name; null where it was none. */
  readonly nicknameId: NicknameId | null;
};
/** Who could have said a line, and what is left of it to say. */
export type WhoseLine = {
  /** One: it is theirs. Several: of one name, or name and flat differ. None: it says nobody. */
  readonly from: readonly From[];
  /** Without who said it. */
  readonly says: string;
  /** What somebody calls themselves who is nobody on the roster: to be learnt with the household it turns out to be. */
  readonly called: string | null;
};

const SKIPPED = /^[^\p{L}\p{N}]+/u;
/** What stands between who and what. */
const trimmed = (words: string): string => words.replace(SKIPPED, '');

/** Whose line it is: by the flat in it, then by a name of the building, one letter off, or a learnt nickname. @param building its number. */
export const whoseLine = (words: string, doors: readonly Door[], building: number | null): WhoseLine => {
  const line = trimmed(words);
  const flat = flatIn(line, doors, building);
  if (!flat) {
    const name = nameIn(line, doors);
    return name ? named(name, flatIn(name.says, doors, building)) : nameless(line, [], nameAtEnd(line, doors));
  }
  const name = nameIn(flat.says, flat.doors) ?? nameIn(flat.says, doors);
  return name ? named(name, flat) : nameless(flat.says, flat.doors.map(livesIn));
};

const nameless = (line: string, from: readonly From[], last?: WhoseLine): WhoseLine => {
  const called = last ? undefined : callingIn(line);
  return last ?? { from, says: called?.says ?? line, called: called?.name ?? null };
};

const livesIn = (door: Door): From => ({ door, residentId: null, by: 'flat', nicknameId: null });

type Flat = { readonly doors: readonly Door[]; readonly says: string };
const FLAT =
  /^(?:(\d{1,2}) ?(?:号楼|栋|幢|#) ?)?(?:(\d{1,2}) ?单元 ?)?([0-9A-Za-z]+(?:-[0-9A-Za-z]+){0,2}) ?(?:室|号房|房)?(?![\d年月日号元块米次天点分个户人斤楼层%])/u;

/** A flat of the building that a line begins with: 501, 2单元501, 3-501, 3-2-501. */
const flatIn = (line: string, doors: readonly Door[], building: number | null): Flat | undefined => {
  const [whole, house, unit, number] = FLAT.exec(line) ?? [];
  if (whole === undefined || number === undefined || !/\d.*\d.*\d/u.test(number)) return undefined;
  if (house !== undefined && Number(house) !== building) return undefined;
  const found = doors.filter(
    (door) =>
      (unit === undefined || Number(unit) === door.unit) && waysOf(door, building).includes(number.toUpperCase()),
  );
  return found.length === 0 ? undefined : { doors: found, says: trimmed(line.slice(whole.length)) };
};

const waysOf = ({ unit, flat }: Door, building: number | null): readonly string[] => {
  const ofUnit = `${String(unit)}-${flat}`;
  return [flat, ofUnit, ...(building === null ? [] : [`${String(building)}-${flat}`, `${String(building)}-${ofUnit}`])];
};

type Named = { readonly from: readonly From[]; readonly says: string };

/** Name and flat together: both must say the same, else both are asked. */
const named = ({ from, says }: Named, flat: Flat | undefined): WhoseLine => {
  if (!flat) return { from, says, called: null };
  const both = from.filter(({ door }) => flat.doors.includes(door));
  const rest = flat.says.length < says.length ? flat.says : says;
  if (both.length > 0) return { from: both, says: rest, called: null };
  return { from: [...from, ...flat.doors.map(livesIn)], says: rest, called: null };
};

type Known = { readonly name: string; readonly from: From };
/** Normal forms are made once a plan: a building has some hundred names and a message up to 200 lines. */
const KNOWN = new WeakMap<readonly Door[], readonly Known[]>();
const knownOf = (doors: readonly Door[]): readonly Known[] => {
  const before = KNOWN.get(doors);
  if (before) return before;
  const known = doors.flatMap((door) => [
    ...door.people.map(({ residentId, name }) => knownAs(name, { door, residentId, by: 'name', nicknameId: null })),
    ...door.nicknames.map(({ residentId, called, nicknameId }) =>
      knownAs(called, { door, residentId, by: 'nickname', nicknameId }),
    ),
  ]);
  KNOWN.set(doors, known);
  return known;
};
const knownAs = (name: string, from: From): Known => ({ name: plainWords(name), from });

/** A name that a line begins with, whole, one letter off, or with what it says written on to it. */
const nameIn = (line: string, doors: readonly Door[]): Named | undefined => {
  const token = tokenOf(line);
  const whole = wholeNameIn(line, doors);
  if (!token || whole?.isCertain === true) return whole;
  const near = knownOf(doors).filter(({ name }) => isOneOff(token.name, name));
  if (near.length === 0) return whole;
  return { from: near.map(({ from }) => ({ ...from, by: 'near' as const })), says: token.says };
};

/** The longest name that a line begins with. It is certain of three letters, or with something behind it that is none, or with 没意见. */
const wholeNameIn = (line: string, doors: readonly Door[]): (Named & { readonly isCertain: boolean }) | undefined => {
  const begun = knownOf(doors).flatMap(({ name, from }) => {
    const end = endOf(name, line);
    return end === undefined ? [] : [{ from, end, length: name.length }];
  });
  const longest = Math.max(...begun.map(({ length }) => length));
  const [first, ...others] = begun.filter(({ length }) => length === longest);
  if (!first) return undefined;
  const rest = line.slice(first.end);
  const isCertain = longest > 2 || !/^[\p{L}\p{N}]/u.test(rest) || saysNothing(rest);
  return { from: [first, ...others].map(({ from }) => from), says: trimmed(rest), isCertain };
};

/** Where a name ends at the beginning of a line, blanks between its letters left out; undefined if the line begins otherwise. */
const endOf = (name: string, line: string): number | undefined => {
  let at = 0;
  for (const letter of name) {
    while (/^[ ·]$/u.test(line.charAt(at))) at += 1;
    const next = String.fromCodePoint(line.codePointAt(at) ?? 0);
    if (next.toLowerCase() !== letter) return undefined;
    at += next.length;
  }
  return at;
};

/** Two to four letters with something behind them that is none: what could be a name. */
const tokenOf = (line: string): { readonly name: string; readonly says: string } | undefined => {
  const [name] = /^\p{L}{2,4}(?![\p{L}\p{N}])/u.exec(line) ?? [];
  return name === undefined ? undefined : { name: name.toLowerCase(), says: trimmed(line.slice(name.length)) };
};

/** A name at the very end: 电梯老停——农小满. */
const nameAtEnd = (line: string, doors: readonly Door[]): WhoseLine | undefined => {
  const [whole, name] = /[^\p{L}\p{N}]+(\p{L}{2,4})[^\p{L}\p{N}]*$/u.exec(line) ?? [];
  if (whole === undefined || name === undefined) return undefined;
  const from = knownOf(doors).filter((one) => one.name === name.toLowerCase());
  if (from.length === 0) return undefined;
  return { from: from.map((one) => one.from), says: line.slice(0, line.length - whole.length), called: null };
};

/** What somebody calls themselves who is nobody here; words that speak of a matter are no name. */
const callingIn = (line: string) => {
  const token = tokenOf(line);
  return token && token.says !== '' && !saysNothing(token.name) && suggestKind(token.name) === null ? token : undefined;
};

/** True if one letter makes the difference: another one, one more, one less. Of two letters the first has to be the same. */
const isOneOff = (one: string, other: string): boolean => {
  const [short, long] = (one.length <= other.length ? [one, other] : [other, one]).map((name) => Array.from(name)) as [
    string[],
    string[],
  ];
  if (long.length < 2 || long.length - short.length > 1 || one === other) return false;
  const isSameFirst = short[0] === long[0];
  if (short.length === long.length)
    return short.filter((letter, at) => letter !== long[at]).length === 1 && (isSameFirst || long.length > 2);
  if (long.length < 3) return false;
  return long.some((_, at) => [...long.slice(0, at), ...long.slice(at + 1)].join('') === short.join(''));
};
