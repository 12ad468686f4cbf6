import type { SortField } from '../query/sort.ts';
import type { IndexField } from '../storage/index-keys.ts';
import type { Bound } from './index-scan.ts';

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
  const points = leadingPoints(bounds);
  const [first] = wanted;
  if (!first) return { start: 0, direction: 1 };
  const start = fields.findIndex(({ path }) => path === first.path);
  if (start === -1 || start > points) return undefined;
  let at = start;
  let relation: number | undefined;
  for (const { path, direction } of wanted) {
    while (fields[at] && fields[at]?.path !== path && fixed.has(fields[at]?.path ?? '')) at += 1;
    const field = fields[at];
    if (field?.path !== path) return undefined;
    const here = field.direction * direction;
    if (relation !== undefined && relation !== here) return undefined;
    relation = here;
    at += 1;
  }
  return { start, direction: relation === -1 ? -1 : 1 };
};

const leadingPoints = (bounds: readonly Bound[]): number => {
  const end = bounds.findIndex(({ isPoints }) => !isPoints);
  return end === -1 ? bounds.length : end;
};
