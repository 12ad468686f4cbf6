import type { Condition } from '../query/condition.ts';
import type { SortField } from '../query/sort.ts';
import type { Collection } from '../storage/catalog.ts';
import { planAlternatives } from './alternatives.ts';
import { conjunctionOf } from './conjunction.ts';
import type { Conjunction } from './conjunction.ts';
import { planIdScan } from './id-scan.ts';
import type { IdScan } from './id-scan.ts';
import { planIndexScan } from './index-scan.ts';
import type { IndexScan } from './index-scan.ts';

/** How candidates for a query are found. */
export type Access =
  | { readonly kind: 'id'; readonly scan: IdScan }
  | { readonly kind: 'index'; readonly scan: IndexScan }
  | { readonly kind: 'union'; readonly scans: readonly IndexScan[] }
  | { readonly kind: 'all' };

/**
 * Chooses the way to the candidates of a query: never misses a match, may bring documents that do not match.
 * Known ids come first; then the index with the most leading equalities, then with a range, then in the wanted order.
 */
export const chooseAccess = (collection: Collection, condition: Condition, sort: readonly SortField[]): Access => {
  const conjunction = conjunctionOf([condition]);
  const byId = planIdScan(conjunction, sort);
  if (byId?.ids) return { kind: 'id', scan: byId };
  const best = bestScan(collection, conjunction, sort);
  if (best && isBounded(best) && (!byId || isBetter(best, byId))) return { kind: 'index', scan: best };
  return byId ? { kind: 'id', scan: byId } : unboundedAccess(collection, conjunction, best);
};

const isBounded = (scan: IndexScan): boolean => scan.equalities > 0 || scan.hasRange;

// An index read from end to end for its order is worth less than indexes that find each alternative.
const unboundedAccess = (collection: Collection, conjunction: Conjunction, best: IndexScan | undefined): Access => {
  if (best && isBounded(best)) return { kind: 'index', scan: best };
  const scans = unionOf(collection, conjunction);
  if (scans) return { kind: 'union', scans };
  return best ? { kind: 'index', scan: best } : { kind: 'all' };
};

type Worth = Pick<IndexScan, 'equalities' | 'hasRange' | 'servesSort'>;

const isBetter = (a: Worth, b: Worth): boolean => {
  if (a.equalities !== b.equalities) return a.equalities > b.equalities;
  if (a.hasRange !== b.hasRange) return a.hasRange;
  return a.servesSort && !b.servesSort;
};

const bestScan = (
  collection: Collection,
  conjunction: Conjunction,
  sort: readonly SortField[],
): IndexScan | undefined => {
  let best: IndexScan | undefined;
  for (const index of collection.indexes) {
    for (const scan of [planIndexScan(index, conjunction, sort), planAlternatives(index, conjunction, sort)]) {
      if (scan && (!best || isBetter(scan, best))) best = scan;
    }
  }
  return best;
};

// Alternatives served by different indexes: each finds its own candidates, none helps with the order.
const unionOf = (collection: Collection, conjunction: Conjunction): IndexScan[] | undefined => {
  for (const branches of conjunction.alternatives) {
    const scans = branches.map((branch) => bestScan(collection, conjunctionOf([branch]), []));
    const known = scans.filter((scan) => scan !== undefined);
    if (known.length === scans.length) return known;
  }
  return undefined;
};

/** The name the meter reports; `undefined` when the whole collection is read. */
export const indexNameOf = (access: Access): string | undefined => {
  switch (access.kind) {
    case 'id':
      return '_id_';
    case 'index':
      return access.scan.index.name;
    case 'union':
      return [...new Set(access.scans.map(({ index }) => index.name))].join('+');
    case 'all':
      return undefined;
  }
};

/** Candidates come in the wanted order. */
export const servesSort = (access: Access, sort: readonly SortField[]): boolean => {
  if (sort.length === 0) return true;
  return (access.kind === 'index' || access.kind === 'id') && access.scan.servesSort;
};

/** Candidates are all matches. */
export const isExact = (access: Access): access is Extract<Access, { kind: 'index' }> =>
  access.kind === 'index' && access.scan.isExact;
