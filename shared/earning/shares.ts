import type { EarningCode } from './bounds.ts';

/** Where points come from. `byHand`: a deed that somebody gave points for. `need`, `meeting`: nobody of the staff stands for them. */
export const GIVING_SOURCES = ['need', 'deed', 'byHand', 'hours', 'meeting'] as const;
export type GivingSource = (typeof GIVING_SOURCES)[number];

/** What one person stands for by one source in a month. */
export type Given = {
  readonly id: string;
  readonly name: string;
  readonly source: 'deed' | 'byHand' | 'hours';
  readonly times: number;
  readonly points: number;
};

/** What one person stands for in a month, by source and together. */
export type Share = Pick<Given, 'id' | 'name' | 'times' | 'points'> & Record<Given['source'], number>;

/** The share of each person, the largest first; of equal ones by id, so that whoever asks again reads the same. */
export const sharesOf = (given: readonly Given[]): readonly Share[] => {
  const shares = new Map<string, Share>();
  for (const { id, name, source, times, points } of given) {
    const before = shares.get(id) ?? { id, name, times: 0, points: 0, deed: 0, byHand: 0, hours: 0 };
    const sums = { times: before.times + times, points: before.points + points };
    shares.set(id, { ...before, ...sums, [source]: before[source] + points });
  }
  return [...shares.values()].sort((a, b) => b.points - a.points || (a.id < b.id ? -1 : 1));
};

/** What the ledger says of a code in a month. */
export type Entries = { readonly code: EarningCode; readonly entries: number; readonly points: number };

const SOURCES = {
  ...{ 'need-reward': 'need', 'deed-reward': 'deed', 'hours-reward': 'hours', 'meeting-reward': 'meeting' },
} as const satisfies Record<EarningCode, GivingSource>;

/** What came from each source, in their order, of those from which something came; what was given by hand is no part of the deeds. */
export const sourcesOf = (
  earned: readonly Entries[],
  given: readonly Given[],
): readonly { readonly source: GivingSource; readonly entries: number; readonly points: number }[] => {
  const hands = given.filter(({ source }) => source === 'byHand');
  const byHand = {
    entries: hands.reduce((sum, { times }) => sum + times, 0),
    points: hands.reduce((sum, { points }) => sum + points, 0),
  };
  return GIVING_SOURCES.flatMap((source) => {
    const of = earned.find(({ code }) => SOURCES[code] === source) ?? { entries: 0, points: 0 };
    const less = source === 'deed' ? byHand : { entries: 0, points: 0 };
    const sums = source === 'byHand' ? byHand : { entries: of.entries - less.entries, points: of.points - less.points };
    return sums.entries > 0 ? [{ source, ...sums }] : [];
  });
};
