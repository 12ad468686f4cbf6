import { isIndexSegment } from '../values/path.ts';
import { fieldOf, isDocument } from '../values/value.ts';
import type { Document, Value } from '../values/value.ts';
import { writeEjson } from '../wire/ejson.ts';
import { requestFailed } from '../wire/fault.ts';

/** A place in a document an update reads and writes; made by `openPlace`. */
export type Place = {
  readonly current: Value | undefined;
  set(value: Value): void;
  unset(): void;
};

// An index far past the end would make an array of that many nulls out of one small request.
const PADDING_MAX = 1_500_000;

const inDocument = (parent: Document, name: string): Place => ({
  current: fieldOf(parent, name),
  set: (value) => {
    parent[name] = value;
  },
  unset: () => {
    Reflect.deleteProperty(parent, name);
  },
});

const inArray = (parent: Value[], index: number): Place => ({
  current: parent[index],
  set: (value) => {
    if (index - parent.length > PADDING_MAX) throw requestFailed('array index is too large');
    while (parent.length < index) parent.push(null);
    parent[index] = value;
  },
  unset: () => {
    if (index < parent.length) parent[index] = null;
  },
});

const childPlace = (parent: Value, segment: string): Place | undefined => {
  if (Array.isArray(parent)) return isIndexSegment(segment) ? inArray(parent, Number(segment)) : undefined;
  return isDocument(parent) ? inDocument(parent, segment) : undefined;
};

const cannotCreate = (segment: string, holder: string, parent: Value): Error =>
  requestFailed(`Cannot create field '${segment}' in element {${holder}: ${writeEjson(parent)}}`);

/** Finds a place for writing; objects missing on the way come into being when it is set. */
export const openPlace = (document: Document, segments: readonly string[]): Place => {
  let parent: Value = document;
  for (const [at, segment] of segments.entries()) {
    const place = childPlace(parent, segment);
    if (!place) throw cannotCreate(segment, segments[at - 1] ?? '', parent);
    if (at === segments.length - 1) return place;
    if (place.current === undefined) return missingPlace(place, segments.slice(at + 1));
    parent = place.current;
  }
  throw requestFailed('An empty update path is not valid.');
};

const missingPlace = (anchor: Place, rest: readonly string[]): Place => ({
  current: undefined,
  set: (value) => {
    anchor.set(rest.reduceRight<Value>((inner, segment) => ({ [segment]: inner }), value));
  },
  unset: () => undefined,
});

/** Finds a place that is there, for operators that have nothing to do where it is missing. */
export const findPlace = (document: Document, segments: readonly string[]): Place | undefined => {
  let parent: Value = document;
  for (const [at, segment] of segments.entries()) {
    const place = childPlace(parent, segment);
    if (place?.current === undefined) return undefined;
    if (at === segments.length - 1) return place;
    parent = place.current;
  }
  return undefined;
};
