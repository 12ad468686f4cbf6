import type { Condition } from '../query/condition.ts';
import type { Value } from '../values/value.ts';

/** How candidates for a query are found. */
export type Access = { readonly kind: 'ids'; readonly ids: readonly string[] } | { readonly kind: 'all' };

/** Chooses the way to the candidates of a query: never misses a match, may bring documents that do not match. */
export const chooseAccess = (condition: Condition): Access => {
  const ids = idsOf(condition);
  return ids ? { kind: 'ids', ids } : { kind: 'all' };
};

const idsOf = (condition: Condition): readonly string[] | undefined => {
  if (condition.kind === 'and') {
    for (const part of condition.parts) {
      const ids = idsOf(part);
      if (ids) return ids;
    }
  }
  if (condition.kind !== 'field' || condition.path !== '_id') return undefined;
  if (condition.test.op === 'eq') return textsOf([condition.test.value]);
  return condition.test.op === 'in' ? textsOf(condition.test.values) : undefined;
};

// Every stored _id is a string, so other values cannot match; a pattern can, and needs another way.
const textsOf = (values: readonly Value[]): readonly string[] | undefined => {
  if (values.some((value) => value instanceof RegExp)) return undefined;
  return [...new Set(values.filter((value) => typeof value === 'string'))];
};
