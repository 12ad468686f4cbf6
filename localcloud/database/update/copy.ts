import { isDocument } from '../values/value.ts';
import type { Value } from '../values/value.ts';

/** A deep copy of what an update could change; dates and patterns are never changed and are shared. */
export const copyValue = <Copied extends Value>(value: Copied): Copied => {
  if (Array.isArray(value)) return value.map(copyValue) as Copied;
  if (!isDocument(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, copyValue(field)])) as Copied;
};
