import type { Condition, Test } from '../query/condition.ts';

/** A condition taken apart: tests that must all hold, path by path, and alternatives of which one must. */
export type Conjunction = {
  readonly tests: ReadonlyMap<string, readonly Test[]>;
  readonly alternatives: readonly (readonly Condition[])[];
  /** Nothing of the condition is left out of `tests` and `alternatives`. */
  readonly isWhole: boolean;
};

export const conjunctionOf = (conditions: readonly Condition[]): Conjunction => {
  const tests = new Map<string, Test[]>();
  const alternatives: (readonly Condition[])[] = [];
  let isWhole = true;
  const collect = (condition: Condition): void => {
    switch (condition.kind) {
      case 'and':
        condition.parts.forEach(collect);
        return;
      case 'or':
        alternatives.push(condition.parts);
        return;
      case 'nor':
      case 'expression':
        isWhole = false;
        return;
      case 'field':
        tests.set(condition.path, [...(tests.get(condition.path) ?? []), condition.test]);
        if (condition.test.op === 'elementMatches') collectInside(condition.path, condition.test.condition, tests);
    }
  };
  conditions.forEach(collect);
  return { tests, alternatives, isWhole };
};

// What one element must satisfy is satisfied by some element; exactness is not claimed, `elementMatches` stays.
const collectInside = (path: string, condition: Condition, tests: Map<string, Test[]>): void => {
  if (condition.kind === 'and') for (const part of condition.parts) collectInside(path, part, tests);
  if (condition.kind !== 'field') return;
  const inner = `${path}.${condition.path}`;
  tests.set(inner, [...(tests.get(inner) ?? []), condition.test]);
};
