import type { RosterRow } from '../check-row.ts';
import type { ResidentDoc } from '../documents.ts';
import { contradict, alike, traitsOf, traitsOfRow } from './person-key.ts';
import { grouped, KEYS, Pairing, type RowOf, type Stored } from './pairing.ts';
import { questionKey, type Answers, type QuestionKind } from './question.ts';

/** A row that may be somebody who is here, and has to be asked. */
export type Doubt = {
  readonly kind: Exclude<QuestionKind, 'roles' | 'numbers'>;
  readonly row: RosterRow;
  readonly stored: ResidentDoc;
};
/** Who is who: rows of people who are here or were, rows of new people, rows held back, and what has to be asked. */
export type Recognised = {
  readonly pairs: ReadonlyMap<RosterRow, ResidentDoc>;
  /** All doubts, those that are answered too. */
  readonly doubts: readonly Doubt[];
  /** Rows held back until they are answered; the people in question stay as they are. */
  readonly held: ReadonlyMap<RosterRow, readonly ResidentDoc[]>;
  /** Rows that say a second time what another one says. */
  readonly twice: readonly RosterRow[];
};

/** What decides what is asked, and what was answered. */
export type Asking = {
  readonly answers: Answers;
  /** True where an account, a role, points or anything else hangs on the person. */
  readonly hangs: (one: ResidentDoc) => boolean;
};

/**
 * Recognises each row by number, name and home together.
 *
 * Where two of the three agree and nobody else is as near, it is that person: the same name in the same flat under another number, the same number
 * and name in another flat. Where the number alone agrees, it is that person only after a yes, unless the name is one character off, the home
 * the same, and nothing hangs on it. Of two namesakes in one flat the year of birth tells, or the relation; else nobody is taken for either.
 */
export const recognisePeople = (
  rows: readonly RosterRow[],
  everybody: readonly ResidentDoc[],
  buildingOf: (name: string) => string,
  asking: Asking,
): Recognised => {
  const people = everybody.map((one): Stored => ({ one, traits: traitsOf(one) }));
  const living = people.filter(({ one }) => one.leftAt === null);
  const all = rows.map((one): RowOf => ({ one, traits: traitsOfRow(one, buildingOf(one.building)) }));
  const pairing = new Pairing(all, living);
  const rivalOf = rivals(living);
  const alone = (row: RowOf, stored: Stored) => !contradict(row.traits, stored.traits) && !rivalOf(row, stored);
  pairing.byKey(KEYS.all);
  pairing.byKey(KEYS.bareAll);
  pairing.byKey(KEYS.homeAndYear, alone);
  pairing.byKey(KEYS.homeAndRelation, alone);
  pairing.byKey(KEYS.home, alone);
  const nearer = nearerThan(pairing);
  const sure = (row: RowOf, stored: Stored) => !contradict(row.traits, stored.traits) && !nearer(row, stored);
  pairing.byKey(KEYS.numbered, sure);
  pairing.byKey(KEYS.bareNumbered, sure);
  const { doubts, held } = ask(pairing, asking);
  const isHeld = new Set(held.keys());
  comeBack(pairing, people, isHeld);
  return { pairs: pairing.pairs, doubts, held, twice: saidTwice(pairing, all, isHeld) };
};

/** Another person who has the row's number and name: by the number the row is theirs. */
const rivals = (living: readonly Stored[]) => {
  const byNumber = grouped(living, KEYS.numbered);
  return (row: RowOf, stored: Stored): boolean =>
    (byNumber.get(KEYS.numbered(row.traits)) ?? []).some(
      (one) => one !== stored && !contradict(one.traits, row.traits),
    );
};

/** Another person of that name who lives where the row says: by the home the row is theirs. */
const nearerThan = (pairing: Pairing) => {
  const byHome = grouped(pairing.stored, KEYS.home);
  return (row: RowOf, stored: Stored): boolean =>
    row.traits.flat !== stored.traits.flat &&
    (byHome.get(KEYS.home(row.traits)) ?? []).some(
      (one) => one !== stored && pairing.stored.has(one) && !contradict(one.traits, row.traits),
    );
};

/** For a row whose person is not sure: everybody who might be it, whoever has the number first. */
const nearTo = (pairing: Pairing) => {
  const byHome = grouped(pairing.stored, KEYS.home);
  const byNumber = grouped(pairing.stored, KEYS.number);
  const byBare = grouped(pairing.stored, KEYS.bareNumber);
  const byFlat = grouped(pairing.stored, KEYS.flat);
  const byName = grouped(pairing.stored, KEYS.name);
  const free = (all: readonly Stored[] = []) => all.filter((one) => pairing.stored.has(one));
  return (row: RowOf): readonly Stored[] => {
    const { traits } = row;
    return [
      ...new Set([
        ...free(byNumber.get(traits.number)).slice(0, 1),
        ...free(byHome.get(KEYS.home(traits))),
        ...free(byBare.get(KEYS.bareNumber(traits))),
        ...free(byFlat.get(traits.flat)).filter((one) => alike(one.traits.name, traits.name)),
        ...onlyOne(free(byName.get(traits.name)).filter((one) => isBornThen(one, row))),
      ]),
    ];
  };
};

/** True where somebody on whom nothing hangs is taken for the row unasked: a name mended, or a number and a fact. */
const isMinor = (row: RowOf, stored: Stored, candidates: readonly Stored[]): boolean => {
  if (row.traits.number === stored.traits.number && isOneOff(row, stored))
    return kindOf(row, stored, candidates) === 'name';
  return candidates.length === 1 && KEYS.home(row.traits) === KEYS.home(stored.traits);
};

const ask = (pairing: Pairing, asking: Asking): Pick<Recognised, 'doubts' | 'held'> => {
  const doubts: Doubt[] = [];
  const held = new Map<RosterRow, readonly ResidentDoc[]>();
  const near = nearTo(pairing);
  for (const row of [...pairing.rows]) {
    const { found, asked, open } = askOf(row, near(row), asking);
    doubts.push(...asked);
    if (found) pairing.pair(row, found);
    else if (open.length > 0) held.set(row.one, open);
  }
  return { doubts, held };
};

type AskedOf = { readonly found?: Stored; readonly asked: readonly Doubt[]; readonly open: readonly ResidentDoc[] };

/** Who the row is, as far as it needs no answer or has one; else of whom it has to be answered. */
const askOf = (row: RowOf, candidates: readonly Stored[], { answers, hangs }: Asking): AskedOf => {
  const asked: Doubt[] = [];
  const open: ResidentDoc[] = [];
  for (const stored of candidates) {
    if (!hangs(stored.one)) {
      if (isMinor(row, stored, candidates)) return { found: stored, asked, open };
      continue;
    }
    const kind = kindOf(row, stored, candidates);
    asked.push({ kind, row: row.one, stored: stored.one });
    const answer = answers.get(questionKey(kind, row.one.line, stored.one._id));
    if (answer === true) return { found: stored, asked, open };
    if (answer === undefined) open.push(stored.one);
  }
  return { asked, open };
};

const onlyOne = <T>(all: readonly T[]): readonly T[] => (all.length === 1 ? all : []);
const isBornThen = (stored: Stored, row: RowOf): boolean =>
  stored.traits.birthYear !== null && stored.traits.birthYear === row.traits.birthYear;
const isOneOff = (row: RowOf, stored: Stored): boolean =>
  row.traits.flat === stored.traits.flat &&
  alike(row.traits.name, stored.traits.name) &&
  !contradict(row.traits, stored.traits);
const kindOf = (row: RowOf, stored: Stored, candidates: readonly Stored[]): Doubt['kind'] => {
  if (candidates.length > 1) return 'both';
  const [a, b] = [row.traits, stored.traits];
  return a.flat === b.flat && a.name !== b.name ? 'name' : 'person';
};

/** Those who left and are in the file again, under their number and their name. */
const comeBack = (pairing: Pairing, people: readonly Stored[], held: ReadonlySet<RosterRow>): void => {
  const left = people.filter(({ one }) => one.leftAt !== null);
  for (const key of [KEYS.numbered, KEYS.bareNumbered]) {
    const found = grouped(left, key);
    const used = new Set(pairing.pairs.values());
    for (const row of [...pairing.rows]) {
      const [stored, ...more] = (found.get(key(row.traits)) ?? []).filter(({ one }) => !used.has(one));
      if (!stored || more.length > 0 || held.has(row.one) || contradict(row.traits, stored.traits)) continue;
      used.add(stored.one);
      pairing.pair(row, stored);
    }
  }
};

/** Rows of nobody who is here that say word for word what another row says, under another number. */
const saidTwice = (pairing: Pairing, all: readonly RowOf[], held: ReadonlySet<RosterRow>): readonly RosterRow[] => {
  const key = ({ name, flat, birthYear, gender, relation }: RowOf['traits']) =>
    [name, flat, String(birthYear), gender, relation].join('|');
  const paired = new Set(all.filter(({ one }) => pairing.pairs.has(one)).map(({ traits }) => key(traits)));
  return [...pairing.rows]
    .filter(({ one, traits }) => {
      const isSecond = paired.has(key(traits));
      paired.add(key(traits));
      return isSecond && !held.has(one);
    })
    .map(({ one }) => one);
};
