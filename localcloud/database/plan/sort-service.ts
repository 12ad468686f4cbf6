import type { SortField } from '../query/sort.ts';
import type { IndexField } from '../storage/index-keys.ts';
import type { Bound } from './constraint.ts';

/** Where in the index the wanted order begins, and which way to read it. */
export type SortService = { readonly start: number; readonly direction: 1 | -1 };

/**
 * How an index without arrays gives the wanted order: after fields held to single values, its next fields are
 * those of the sort, all in its direction or all against it. `undefined` if it does not.
 */
export const sortService = (
  fields: readonly IndexField[],
  bounds: readonly Bound[],
  sort: readonly SortField[],
  fixable?: ReadonlySet<string>,
): SortService | undefined => {
  const single = bounds.filter(({ isPoints, intervals }) => isPoints && intervals.length === 1);
  const fixed = new Set(single.map(({ path }) => path).filter((path) => fixable?.has(path) ?? true));
  const wanted = sort.filter(({ path }) => !fixed.has(path));
  const [first] = wanted;
  if (!first) return { start: 0, direction: 1 };
  const start = fields.findIndex(({ path }) => path === first.path);
  if (start === -1 || start > leadingPoints(bounds)) return undefined;
  const direction = directionOf(fields.slice(start), wanted, fixed);
  return direction && { start, direction };
};

/** 1 if the fields follow the wanted order, -1 if all run against it; fixed fields between them do not matter. */
const directionOf = (
  fields: readonly IndexField[],
  wanted: readonly SortField[],
  fixed: ReadonlySet<string>,
): 1 | -1 | undefined => {
  const relevant = fields.filter(({ path }) => !fixed.has(path));
  const relations = wanted.map(({ path, direction }, at) =>
    relevant[at]?.path === path ? relevant[at].direction * direction : 0,
  );
  if (relations.every((relation) => relation === 1)) return 1;
  return relations.every((relation) => relation === -1) ? -1 : undefined;
};

const leadingPoints = (bounds: readonly Bound[]): number => {
  const end = bounds.findIndex(({ isPoints }) => !isPoints);
  return end === -1 ? bounds.length : end;
};
