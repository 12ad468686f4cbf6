import type { Document, Value } from '../values/value.ts';

export type Change = (document: Document) => void;

/** Checks the operand once, then gives what it does to each document. */
export type Operator = (segments: readonly string[], operand: Value) => Change;

export const typeName = (value: Value): string => {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (value instanceof Date) return 'date';
  if (value instanceof RegExp) return 'regex';
  return typeof value;
};
