import type { Value } from '../values/value.ts';

/** What is asked of the values a path reaches. */
export type Test =
  | { readonly op: 'eq' | 'gt' | 'gte' | 'lt' | 'lte'; readonly value: Value }
  | { readonly op: 'in'; readonly values: readonly Value[] }
  | { readonly op: 'regex'; readonly pattern: RegExp }
  | { readonly op: 'mod'; readonly divisor: number; readonly remainder: number }
  | { readonly op: 'exists' }
  | { readonly op: 'size'; readonly size: number }
  | { readonly op: 'elementMatches'; readonly condition: Condition }
  | { readonly op: 'elementPasses'; readonly tests: readonly Test[] }
  | { readonly op: 'never' }
  | { readonly op: 'not'; readonly tests: readonly Test[] };

/** A query as a tree: what the matcher compiles and the planner reads. */
export type Condition =
  | { readonly kind: 'field'; readonly path: string; readonly test: Test }
  | { readonly kind: 'and' | 'or' | 'nor'; readonly parts: readonly Condition[] }
  | { readonly kind: 'expression'; readonly expression: Value };

/** Matches every document. */
export const EVERYTHING: Condition = { kind: 'and', parts: [] };
