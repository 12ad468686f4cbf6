import type { HouseholdId, NicknameId, OpinionId, ResidentId } from '../../kernel/ids.ts';
import type { NeedKind } from '../../need/kinds.ts';
import type { Opinion } from '../opinion.ts';
import type { Voice } from '../voice.ts';
import { JIELONG_LIMITS } from './limits.ts';
import { plainWords, saysNothing } from './plain-words.ts';
import type { JielongLine } from './read-lines.ts';
import { suggestKind } from './suggest-kind.ts';
import { whoseLine, type Door, type From, type MatchedBy } from './whose-line.ts';

/**
 * Why a line is shown to the captain. `sameName`: several are called so. `flatOrName`: flat and name are of different households. `noName`: it says nobody. `noWords`: it
 * says nothing beside who. `changed`: the same line said something else the last time. `tooLong`: it is longer than an opinion.
 */
export const JIELONG_ASKS = ['sameName', 'flatOrName', 'noName', 'noWords', 'changed', 'tooLong'] as const;
/** Why a line is not taken again. `self`: they said it on their own phone. `pasted`: it was taken before. `twice`: it stands in this message twice. */
export const JIELONG_HAD = ['self', 'pasted', 'twice'] as const;

/** Somebody a line can be from. */
export type JielongHome = {
  readonly residentId: ResidentId;
  /** Null where the household alone is known: `residentId` is its first person then, and no neighbour is told a name. */
  readonly name: string | null;
  readonly unit: number;
  readonly flat: string;
  readonly by: MatchedBy;
  readonly nicknameId: NicknameId | null;
};
/** One line, and what is to become of it. */
export type JielongRow = JielongLine & {
  /** What is taken: without who said it. Empty where the household has nothing to say. */
  readonly says: string;
  readonly isNothing: boolean;
  /** What it seems to be about; `other` where its words do not say. */
  readonly kind: NeedKind;
  /** What is asked; null = nothing. */
  readonly ask: (typeof JIELONG_ASKS)[number] | null;
  /** Why it is not taken; null = it is, once nothing is asked. */
  readonly had: (typeof JIELONG_HAD)[number] | null;
  /** One for a line that is matched, several to choose from, none where it says nobody. */
  readonly homes: readonly JielongHome[];
  /** What the same line said the last time; null = it is new. */
  readonly was: { readonly opinionId: OpinionId; readonly text: string } | null;
  /** A name to be learnt with the household that is chosen. */
  readonly called: string | null;
};

/** What the review has already. */
export type AlreadySaid = {
  readonly opinions: readonly Pick<Opinion, '_id' | 'householdId' | 'text' | 'source' | 'outcome' | 'line'>[];
  readonly voices: readonly Pick<Voice, 'householdId' | 'byId'>[];
};

/**
 * What is to become of each line of a pasted 接龙: pasting the same again takes nothing, and pasting a longer one takes what is new. Every line is matched, asked
 * or had, and in one of them alone.
 *
 * @param doors the flats of the building, of each the head of the household first. @param building its number, where its name has one.
 */
export const planJielong = (
  lines: readonly JielongLine[],
  doors: readonly Door[],
  already: AlreadySaid,
  building: number | null,
): readonly JielongRow[] => {
  const inhabited = doors.filter(({ people }) => people.length > 0);
  const seen = new Set<string>();
  const doorsHeard = new Set<string>();
  return lines.map((line) => {
    const row = rowOf(line, inhabited, already, building);
    if (row.ask !== null || row.had !== null) return row;
    const [home] = row.homes;
    const at = `${String(home?.unit)} ${String(home?.flat)}`;
    const name = `${home?.residentId ?? ''} ${plainWords(row.says)}`;
    // A household that says something has answered: that one of it has nothing to say adds nothing.
    if (row.isNothing ? doorsHeard.has(at) : seen.has(name)) return { ...row, had: 'twice' };
    doorsHeard.add(at);
    seen.add(name);
    return row;
  });
};

const rowOf = (
  line: JielongLine,
  doors: readonly Door[],
  already: AlreadySaid,
  building: number | null,
): JielongRow => {
  const { says, called, ...whose } = whoseLine(line.words, doors, building);
  const from = asOneHousehold(whose.from);
  const isNothing = saysNothing(says);
  const row: JielongRow = {
    ...line,
    ...{ says: isNothing ? '' : says, isNothing, kind: suggestKind(says) ?? 'other' },
    ...{ ask: null, had: null, was: null, called, homes: from.map(homeOf) },
  };
  if (says.length > JIELONG_LIMITS.lineLengthMax) return { ...row, ask: 'tooLong' };
  const [one, other] = from;
  if (!one) return { ...row, ask: 'noName' };
  if (other) return { ...row, ask: from.some(({ by }) => by === 'flat') ? whyFlats(from) : 'sameName' };
  if (plainWords(says).length < 2 && !isNothing) return { ...row, ask: 'noWords' };
  const had = hadOf(one.door, row, already);
  if (had) return { ...row, had };
  const was = isNothing ? undefined : saidInLine(one.door.householdId, line, already);
  return was ? { ...row, ask: 'changed', was: { opinionId: was._id, text: was.text } } : row;
};

/** A line is a household's: where all it could be from live behind one door, which of them said it is not asked, and nobody is told a name. */
const asOneHousehold = (from: readonly From[]): readonly From[] => {
  const [first, ...others] = from;
  if (!first || others.length === 0 || others.some(({ door }) => door.householdId !== first.door.householdId))
    return from;
  return [{ door: first.door, residentId: null, by: first.by, nicknameId: null }];
};

const whyFlats = (from: readonly From[]) => (from.every(({ by }) => by === 'flat') ? 'sameName' : 'flatOrName');

const homeOf = ({ door, residentId, by, nicknameId }: From): JielongHome => {
  const { unit, flat, people } = door;
  const person = people.find((one) => one.residentId === residentId);
  const head = people[0];
  if (!head) throw new Error(`nobody lives in ${door.householdId}`);
  return { residentId: (person ?? head).residentId, name: person?.name ?? null, unit, flat, by, nicknameId };
};

const hadOf = ({ householdId, people }: Door, row: JielongRow, { opinions, voices }: AlreadySaid) => {
  const ours = opinions.filter((one) => one.householdId === householdId);
  if (row.isNothing) {
    const voice = voices.find((one) => one.householdId === householdId);
    if (!voice) return undefined;
    return people.some(({ residentId }) => residentId === voice.byId) ? 'self' : 'pasted';
  }
  const same = ours.find(({ text }) => plainWords(text) === plainWords(row.says));
  return same && (same.source === 'phone' ? 'self' : 'pasted');
};

/** What the line of the same number and household said the last time, as long as nothing became of it. */
const saidInLine = (householdId: HouseholdId, { number }: JielongLine, { opinions }: AlreadySaid) =>
  number === null
    ? undefined
    : opinions.find(
        (one) =>
          one.householdId === householdId && one.source === 'jielong' && one.line === number && one.outcome === null,
      );

/** The sum of a plan, which is how many lines there are. */
export const sumOfPlan = (rows: readonly JielongRow[]) => ({
  lines: rows.length,
  matched: rows.filter(({ ask, had }) => ask === null && had === null).length,
  ask: rows.filter(({ ask }) => ask !== null).length,
  had: rows.filter(({ had }) => had !== null).length,
});
