/** Below so many voters, what a place chose is told of nobody's place: everybody would know who it was. */
export const VOTERS_MIN = 5;

/** A part of a whole whose sums are published: a building of a community, an entrance of a building. */
export type Part = { readonly id: string; readonly voters: number };

/**
 * Which parts are told together and not one by one, so that neither a part nor what is left of the whole after subtracting the others is of fewer than
 * {@link VOTERS_MIN} voters. Parts without a voter tell nothing and are never hidden. The smallest go first; of two of one size the one whose id comes first.
 *
 * @param parts - all of the whole, each once. @returns their ids; all of them where the whole is that small.
 */
export const hiddenParts = (parts: readonly Part[]): ReadonlySet<string> => {
  const bySize = parts
    .filter(({ voters }) => voters > 0)
    .sort((one, other) => one.voters - other.voters || (one.id < other.id ? -1 : 1));
  const small = bySize.filter(({ voters }) => voters < VOTERS_MIN);
  const hidden = [...small];
  // What is hidden is known as a sum, by subtraction: it has to be of enough voters, and of more than one part.
  for (const part of bySize.slice(small.length)) {
    const sum = hidden.reduce((total, { voters }) => total + voters, 0);
    if (hidden.length === 0 || (hidden.length > 1 && sum >= VOTERS_MIN)) break;
    hidden.push(part);
  }
  return new Set(hidden.map(({ id }) => id));
};
