import type { RosterRow } from '../check-row.ts';
import type { ResidentDoc } from '../documents.ts';
import { bareNumber, type Traits } from './person-key.ts';

/** A row or a stored person with what they are compared by. */
export type Candidate<T> = { readonly one: T; readonly traits: Traits };
export type RowOf = Candidate<RosterRow>;
export type Stored = Candidate<ResidentDoc>;

/** Rows and people of whom it is not yet known who is who, and the pairs that are. */
export class Pairing {
  readonly pairs = new Map<RosterRow, ResidentDoc>();
  readonly rows: Set<RowOf>;
  readonly stored: Set<Stored>;

  constructor(rows: readonly RowOf[], stored: readonly Stored[]) {
    this.rows = new Set(rows);
    this.stored = new Set(stored);
  }

  pair(row: RowOf, stored: Stored): void {
    this.pairs.set(row.one, stored.one);
    this.rows.delete(row);
    this.stored.delete(stored);
  }

  /** Pairs those of whom exactly one row and one person have the same key. Without a key (null) somebody is passed over. */
  byKey(key: (traits: Traits) => string | null, isSure: (row: RowOf, stored: Stored) => boolean = () => true): void {
    const found = grouped(this.stored, key);
    for (const [value, [row, ...moreRows]] of grouped(this.rows, key)) {
      const [stored, ...more] = found.get(value) ?? [];
      if (row && stored && moreRows.length + more.length === 0 && isSure(row, stored)) this.pair(row, stored);
    }
  }
}

/** Candidates by key. */
export const grouped = <T extends { readonly traits: Traits }>(
  all: Iterable<T>,
  key: (traits: Traits) => string | null,
): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const value = key(one.traits);
    if (value === null) continue;
    const group = groups.get(value);
    if (group) group.push(one);
    else groups.set(value, [one]);
  }
  return groups;
};

/** What people are looked up by; null where it says too little. */
export const KEYS = {
  all: ({ number, name, flat }: Traits) => `${number}|${name}|${flat}`,
  bareAll: ({ number, name, flat }: Traits) => `${bareNumber(number)}|${name}|${flat}`,
  home: ({ name, flat }: Traits) => `${name}|${flat}`,
  homeAndYear: ({ name, flat, birthYear }: Traits) =>
    birthYear === null ? null : `${name}|${flat}|${String(birthYear)}`,
  homeAndRelation: ({ name, flat, relation }: Traits) => (relation === '' ? null : `${name}|${flat}|${relation}`),
  numbered: ({ number, name }: Traits) => `${number}|${name}`,
  bareNumbered: ({ number, name }: Traits) => `${bareNumber(number)}|${name}`,
  number: ({ number }: Traits) => number,
  bareNumber: ({ number }: Traits) => bareNumber(number),
  flat: ({ flat }: Traits) => flat,
  name: ({ name }: Traits) => name,
} as const;
