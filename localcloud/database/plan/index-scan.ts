import type { SortField } from '../query/sort.ts';
import type { Index } from '../storage/catalog.ts';
import { invertKey } from '../values/key.ts';
import { isIndexSegment } from '../values/path.ts';
import type { Conjunction } from './conjunction.ts';
import { conjoined, narrowest } from './constraint.ts';
import type { Bound, Constraint } from './constraint.ts';
import { beginningWith, inverted, united, within } from './interval.ts';
import type { Interval } from './interval.ts';
import { sortService } from './sort-service.ts';

/** Intervals that share their first bytes; beyond them entries are in the order the query wants. */
export type Group = { readonly prefix: Buffer; readonly intervals: readonly Interval[] };

/** Entries of one index to read. With more than one group their orders are merged. */
export type IndexScan = {
  readonly index: Index;
  readonly groups: readonly Group[];
  readonly direction: 1 | -1;
  readonly equalities: number;
  readonly hasRange: boolean;
  readonly servesSort: boolean;
  /** Number of leading fields held to single values in each group. */
  readonly orderedFrom: number;
  readonly isExact: boolean;
};

const COMBINATIONS_MAX = 256;
const GROUPS_MAX = 64;

/**
 * The reading of one index a conjunction allows; `undefined` if the index helps with nothing. `fixed` bounds the
 * paths whose single value may be left out of the sort; by default every path the conjunction holds to one value.
 */
export const planIndexScan = (
  index: Index,
  conjunction: Conjunction,
  sort: readonly SortField[],
  fixed?: ReadonlySet<string>,
): IndexScan | undefined => {
  if (index.fields.some(({ segments }) => segments.some(isIndexSegment))) return undefined;
  const bounds = leadingBounds(index, conjunction);
  const service = isOrderly(index, sort) ? sortService(index.fields, bounds, sort, fixed) : undefined;
  if (bounds.length === 0 && (service === undefined || sort.length === 0)) return undefined;
  const cut = service?.start ?? 0;
  const groups = groupsOf(bounds, cut);
  const servesSort = service !== undefined && groups.length <= GROUPS_MAX;
  return {
    index,
    groups: servesSort ? groups : [{ prefix: Buffer.alloc(0), intervals: united(groups.flatMap((g) => g.intervals)) }],
    direction: servesSort ? service.direction : 1,
    equalities: bounds.filter(({ isPoints }) => isPoints).length,
    hasRange: bounds.some(({ isPoints }) => !isPoints),
    servesSort,
    orderedFrom: cut,
    isExact: isExact(index, conjunction, bounds),
  };
};

/**
 * Entries of an index with arrays still follow the order of fields in which no document has one. By a field with arrays
 * a document is sorted by one of its elements, whichever entry it was found by.
 */
const isOrderly = ({ multikey, fields, arrayFields }: Index, sort: readonly SortField[]): boolean => {
  if (!multikey) return true;
  const withArrays = new Set([...arrayFields].map((place) => fields[place]?.path));
  return sort.length > 0 && !sort.some(({ path }) => withArrays.has(path));
};

const leadingBounds = (index: Index, { tests }: Conjunction): Bound[] => {
  const bounds: Bound[] = [];
  const roots = new Set<string>();
  let combinations = 1;
  for (const { path, segments, direction } of index.fields) {
    const root = segments[0] ?? '';
    const asked = tests.get(path) ?? [];
    // Entries of one array pair values of the same element, while two tests may be answered by two elements.
    if (index.multikey && roots.has(root)) break;
    const constraint = index.multikey ? narrowest(asked) : conjoined(asked);
    if (!constraint) break;
    roots.add(root);
    combinations *= Math.max(constraint.intervals.length, 1);
    if (combinations > COMBINATIONS_MAX && bounds.length > 0) break;
    bounds.push({ ...constraint, intervals: direction === 1 ? constraint.intervals : descending(constraint), path });
    if (!constraint.isPoints) break;
  }
  return bounds;
};

// A point must stay the whole encoding, not merely a bound: other fields' bytes are joined to it.
const descending = ({ intervals, isPoints }: Constraint): Interval[] =>
  united(intervals.map((one) => (isPoints ? beginningWith(invertKey(one.from)) : inverted(one))));

const isExact = (index: Index, conjunction: Conjunction, bounds: readonly Bound[]): boolean =>
  !index.multikey &&
  conjunction.isWhole &&
  conjunction.alternatives.length === 0 &&
  bounds.every((bound) => bound.isExact) &&
  [...conjunction.tests.keys()].every((path) => bounds.some((bound) => bound.path === path));

// The first `cut` bounds are single values each of whose combinations begins a group; the others lie within.
const groupsOf = (bounds: readonly Bound[], cut: number): Group[] => {
  const prefixes = bounds.slice(0, cut).reduce<Buffer[]>(combine, [Buffer.alloc(0)]);
  const rest = bounds.slice(cut);
  const range = rest.at(-1);
  return prefixes.map((prefix) => {
    if (!range) return { prefix, intervals: [beginningWith(prefix)] };
    const starts = rest.slice(0, -1).reduce<Buffer[]>(combine, [prefix]);
    return { prefix, intervals: united(starts.flatMap((start) => range.intervals.map((one) => within(start, one)))) };
  });
};

const combine = (prefixes: readonly Buffer[], bound: Bound): Buffer[] =>
  prefixes.flatMap((prefix) => bound.intervals.map(({ from }) => Buffer.concat([prefix, from])));
