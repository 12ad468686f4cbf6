/** A household that goes from one flat to another; `from` and `to` are flats as keys, `to` is nobody else's target. */
export type FlatMove<T> = { readonly from: string; readonly to: string; readonly mover: T };

/**
 * The order in which households can move so that no flat ever holds two: whoever is in the way goes first.
 * Households that swap flats in a ring cannot be ordered; they come as one group and must move at one stroke.
 *
 * @returns groups in order: each of one mover, or of all the movers of one ring.
 */
export const moveOrder = <T>(moves: readonly FlatMove<T>[]): readonly (readonly T[])[] => {
  const leaving = new Map(moves.map((move) => [move.from, move]));
  const placed = new Set<FlatMove<T>>();
  const groups: (readonly T[])[] = [];
  for (const start of moves) {
    // At most one household stands in each one's way, so this walks a line, not a tree.
    const line: FlatMove<T>[] = [];
    const position = new Map<FlatMove<T>, number>();
    let next: FlatMove<T> | undefined = start;
    while (next && !placed.has(next) && !position.has(next)) {
      position.set(next, line.length);
      line.push(next);
      next = leaving.get(next.to);
    }
    const ringFrom = next && !placed.has(next) ? position.get(next) : undefined;
    const ring = ringFrom === undefined ? [] : line.slice(ringFrom);
    const rest = ringFrom === undefined ? line : line.slice(0, ringFrom);
    if (ring.length > 0) groups.push(ring.map((move) => move.mover));
    for (const move of rest.reverse()) groups.push([move.mover]);
    for (const move of line) placed.add(move);
  }
  return groups;
};
