/** Bounds of the first page of a wall. `shareMax`: rows of one author while others have some; `windowMax`: rows among which it looks for others, one page more. */
export const FAIR_PAGE = { shareMax: 4, windowMax: 40 } as const;

/** True where one author has more than their share among the rows. */
export const isCrowded = <T>(rows: readonly T[], authorOf: (row: T) => string): boolean => {
  const byAuthor = new Map<string, number>();
  for (const row of rows) byAuthor.set(authorOf(row), (byAuthor.get(authorOf(row)) ?? 0) + 1);
  return Math.max(0, ...byAuthor.values()) > FAIR_PAGE.shareMax;
};

/**
 * Rows in an order in which the first `size` are not one author's alone: of each author the first `share` in their order, then all the rest in theirs. Nothing is left out
 * and nothing stands twice; where others have no more, the author who has fills the page.
 *
 * @param rows - in the order in which they came, the newest first.
 */
export const fairly = <T>(
  rows: readonly T[],
  authorOf: (row: T) => string,
  { size, share }: { readonly size: number; readonly share: number },
): readonly T[] => {
  const front: T[] = [];
  const rest: T[] = [];
  const byAuthor = new Map<string, number>();
  for (const row of rows) {
    const n = byAuthor.get(authorOf(row)) ?? 0;
    (front.length < size && n < share ? front : rest).push(row);
    byAuthor.set(authorOf(row), n + 1);
  }
  return [...front, ...rest];
};
