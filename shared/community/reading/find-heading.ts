import { readHeading } from '../roster-columns.ts';

/** Above the heading there may be a title and a few notes, no more. */
export const HEADING_WITHIN_ROWS = 30;

/**
 * The row with the most headings that are known, among the first thirty; of two alike the upper one.
 *
 * @returns its place and how many it has; undefined if none has any, so that this is no roster.
 */
export const findHeading = (
  rows: readonly (readonly string[])[],
): { readonly at: number; readonly known: number } | undefined => {
  let best: { readonly at: number; readonly known: number } | undefined;
  rows.slice(0, HEADING_WITHIN_ROWS).forEach((cells, at) => {
    const known = readHeading(cells).positions.size;
    if (known > (best?.known ?? 0)) best = { at, known };
  });
  return best;
};
