import { fieldOf, isDocument } from './value.ts';
import type { Value } from './value.ts';

const paths = new Map<string, readonly string[]>();
const CACHE_MAX = 10_000;

/** The segments of a dotted path, remembered because the same few paths come with every request. */
export const segmentsOf = (path: string): readonly string[] => {
  const known = paths.get(path);
  if (known) return known;
  if (paths.size >= CACHE_MAX) paths.clear();
  const segments = path.split('.');
  paths.set(path, segments);
  return segments;
};

export const isIndexSegment = (segment: string): boolean => /^(0|[1-9]\d*)$/.test(segment);

/**
 * Visits what a dotted path reaches: through arrays on the way by position and through each element that is an
 * object. The last array is visited whole. `undefined` is a missing field. Stops when `visit` says true.
 */
export const visitPath = (
  value: Value | undefined,
  segments: readonly string[],
  visit: (found: Value | undefined) => boolean,
  at = 0,
): boolean => {
  const segment = segments[at];
  if (segment === undefined) return visit(value);
  if (Array.isArray(value)) {
    if (isIndexSegment(segment)) {
      const item = value[Number(segment)];
      if (item !== undefined && visitPath(item, segments, visit, at + 1)) return true;
    }
    return value.some((item) => isDocument(item) && visitPath(item, segments, visit, at));
  }
  if (!isDocument(value)) return visit(undefined);
  return visitPath(fieldOf(value, segment), segments, visit, at + 1);
};
