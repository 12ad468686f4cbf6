import type { SortField } from '../query/sort.ts';
import type { Index } from '../storage/catalog.ts';
import type { Condition, Test } from '../query/condition.ts';
import { conjunctionOf } from './conjunction.ts';
import type { Conjunction } from './conjunction.ts';
import { conjoined } from './constraint.ts';
import { planIndexScan } from './index-scan.ts';
import type { Group, IndexScan } from './index-scan.ts';
import { united } from './interval.ts';

const BRANCHES_MAX = 32;

/**
 * Reads an index for a condition with alternatives, each joined with what holds beside them. This is how a page
 * after a cursor, `(a < x) or (a = x and b < y)`, begins at the cursor instead of at the first page.
 */
export const planAlternatives = (
  index: Index,
  conjunction: Conjunction,
  sort: readonly SortField[],
): IndexScan | undefined => {
  const [branches, ...others] = conjunction.alternatives;
  if (!branches || others.length > 0 || branches.length > BRANCHES_MAX) return undefined;
  // Only what holds for every branch fixes a field: orders of different depth could not be merged.
  const fixed = fixedPaths(conjunction);
  const scans = branches.map((branch) => planIndexScan(index, joined(conjunction, branch), sort, fixed));
  const known = scans.filter((scan) => scan !== undefined);
  const [first] = known;
  if (
    !first ||
    known.length !== scans.length ||
    known.some(({ equalities, hasRange }) => equalities === 0 && !hasRange)
  ) {
    return undefined;
  }
  const groups = mergedGroups(known.flatMap((scan) => scan.groups));
  const servesSort = known.every(
    (scan) => scan.servesSort && scan.direction === first.direction && scan.orderedFrom === first.orderedFrom,
  );
  const equalities = Math.min(...known.map((scan) => scan.equalities));
  return {
    index,
    groups: servesSort ? groups : [{ prefix: Buffer.alloc(0), intervals: united(groups.flatMap((g) => g.intervals)) }],
    direction: servesSort ? first.direction : 1,
    equalities,
    hasRange: known.every((scan) => scan.hasRange || scan.equalities > equalities),
    servesSort,
    orderedFrom: first.orderedFrom,
    isExact: known.every(({ isExact }) => isExact),
  };
};

const fixedPaths = ({ tests }: Conjunction): ReadonlySet<string> =>
  new Set(
    [...tests].flatMap(([path, asked]) => {
      const constraint = conjoined(asked);
      return constraint?.isPoints && constraint.intervals.length === 1 ? [path] : [];
    }),
  );

const joined = (outer: Conjunction, branch: Condition): Conjunction => {
  const inner = conjunctionOf([branch]);
  const tests = new Map<string, readonly Test[]>(outer.tests);
  for (const [path, more] of inner.tests) tests.set(path, [...(tests.get(path) ?? []), ...more]);
  return {
    tests,
    alternatives: [],
    isWhole: outer.isWhole && inner.isWhole && inner.alternatives.length === 0,
  };
};

const mergedGroups = (groups: readonly Group[]): Group[] => {
  const byPrefix = new Map<string, Group>();
  for (const { prefix, intervals } of groups) {
    const name = prefix.toString('latin1');
    byPrefix.set(name, { prefix, intervals: united([...(byPrefix.get(name)?.intervals ?? []), ...intervals]) });
  }
  return [...byPrefix.values()];
};
