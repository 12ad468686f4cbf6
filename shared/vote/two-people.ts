import type { ResidentId } from '../kernel/ids.ts';

/** Two people enter a thing, a third one where they cannot agree; who entered it longest ago gives way to a fourth. */
const ENTRIES_MAX = 3;

/**
 * Somebody enters what they read, or enters it again; nobody is told what another one entered.
 *
 * @param before - one entry of each person, the latest last. @param byOf - who made an entry. @param isSame - whether two entries say the same.
 * @returns the entries then, one of each person and at most three, and the one of somebody else that says the same; null while there is none.
 */
export const enterIndependently = <E>(
  before: readonly E[],
  entry: E,
  byOf: (entry: E) => ResidentId,
  isSame: (one: E, other: E) => boolean,
): { readonly entries: readonly E[]; readonly agreesWith: E | null } => {
  const others = before.filter((one) => byOf(one) !== byOf(entry));
  return {
    entries: [...others, entry].slice(-ENTRIES_MAX),
    agreesWith: others.find((one) => isSame(one, entry)) ?? null,
  };
};
