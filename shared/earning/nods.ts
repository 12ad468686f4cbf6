/** What somebody nodded off in a month: needs that earned. `isByCall`: they asked on behalf of whoever had said it, and wrote the yes down. */
export type Nods = {
  /** Null = nobody of the roster: whoever had asked left, and what was done was credited. */
  readonly id: string | null;
  readonly name: string;
  readonly isByCall: boolean;
  readonly times: number;
  readonly points: number;
};

/** What one person stands for by nodding in a month; `called` of the points by a yes they wrote down for another. */
export type Nodder = {
  readonly id: string;
  readonly name: string;
  readonly times: number;
  readonly points: number;
  readonly called: number;
};
/** Those who are not told one by one. */
export type OtherNods = { readonly people: number; readonly times: number; readonly points: number };

/** As many are told by name, those with the most points; the others are a sum. */
const NODDERS_TOLD = 20;

/** Who nodded for how much, the most first; of equal ones by id, so that whoever asks again reads the same. Together they are all points of needs. */
export const noddersOf = (
  nods: readonly Nods[],
): { readonly nodders: readonly Nodder[]; readonly others: OtherNods } => {
  const all = new Map<string, Nodder>();
  const nobody = { people: 0, times: 0, points: 0 };
  for (const { id, name, isByCall, times, points } of nods) {
    if (id === null) {
      nobody.times += times;
      nobody.points += points;
      continue;
    }
    const before = all.get(id) ?? { id, name, times: 0, points: 0, called: 0 };
    const called = before.called + (isByCall ? points : 0);
    all.set(id, { id, name, times: before.times + times, points: before.points + points, called });
  }
  const sorted = [...all.values()].sort((a, b) => b.points - a.points || (a.id < b.id ? -1 : 1));
  const rest = sorted.slice(NODDERS_TOLD);
  return {
    nodders: sorted.slice(0, NODDERS_TOLD),
    others: rest.reduce(
      (sum, { times, points }) => ({ people: sum.people + 1, times: sum.times + times, points: sum.points + points }),
      nobody,
    ),
  };
};
