import type { GeoTest } from '../geo/geo-test.ts';
import type { Value } from '../values/value.ts';

export type Relation = 'gt' | 'gte' | 'lt' | 'lte';

/** What is asked of the values a path reaches. Patterns among `values` match the texts they fit. */
export type Test =
  | { readonly op: 'oneOf'; readonly values: readonly Value[] }
  | { readonly op: 'compare'; readonly relation: Relation; readonly bound: Value }
  | { readonly op: 'regex'; readonly pattern: RegExp }
  | { readonly op: 'mod'; readonly divisor: number; readonly remainder: number }
  | { readonly op: 'exists' }
  | { readonly op: 'geo'; readonly test: GeoTest }
  | { readonly op: 'size'; readonly size: number }
  | { readonly op: 'elementMatches'; readonly condition: Condition }
  | { readonly op: 'elementPasses'; readonly tests: readonly Test[] }
  | { readonly op: 'not'; readonly tests: readonly Test[] };

/** A query as a tree: what the matcher compiles and the planner reads. */
export type Condition =
  | { readonly kind: 'field'; readonly path: string; readonly test: Test }
  | { readonly kind: 'and' | 'or' | 'nor'; readonly parts: readonly Condition[] }
  | { readonly kind: 'expression'; readonly expression: Value };

/** Matches every document. */
export const EVERYTHING: Condition = { kind: 'and', parts: [] };
