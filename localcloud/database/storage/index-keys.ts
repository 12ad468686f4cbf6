import { encodeKey, invertKey } from '../values/key.ts';
import type { KeyPart } from '../values/key.ts';
import { isIndexSegment, segmentsOf } from '../values/path.ts';
import { fieldOf, isDocument } from '../values/value.ts';
import type { Document, Value } from '../values/value.ts';
import { requestFailed } from '../wire/fault.ts';

export type IndexField = {
  readonly path: string;
  readonly segments: readonly string[];
  readonly direction: 1 | -1;
};

/** Bytes one index entry may have: the bound documented for the cloud's index keys. */
const INDEX_KEY_MAX_BYTES = 1024;

export const parseIndexKeys = (text: string): IndexField[] => {
  const keys = JSON.parse(text) as readonly { name: string; direction: '1' | '-1' }[];
  return keys.map(({ name, direction }) => ({
    path: name,
    segments: segmentsOf(name),
    direction: direction === '1' ? 1 : -1,
  }));
};

export type DocumentKeys = {
  readonly keys: readonly Buffer[];
  readonly hasArray: boolean;
  /** The places of the fields that meet an array. */
  readonly arrayFields: ReadonlySet<number>;
};

/** A field on its way down into a document: what has been reached and what is left of its path. */
type Descent = { readonly value: Value | undefined; readonly rest: readonly string[]; readonly isElement: boolean };

/**
 * The entries a document has in an index: one, or one for each element where a path meets an array.
 * Refuses two arrays side by side, and entries of more than 1024 bytes.
 */
export const documentKeys = (document: Document, fields: readonly IndexField[], indexName: string): DocumentKeys => {
  const combinations: KeyPart[][] = [];
  const start = fields.map(({ segments }): Descent => ({ value: document, rest: segments, isElement: false }));
  const arrayFields = new Set<number>();
  expand(start, combinations, arrayFields);
  const hasArray = arrayFields.size > 0;
  const keys = combinations.map((parts) => joinKey(parts, fields));
  for (const key of keys) {
    if (key.length > INDEX_KEY_MAX_BYTES) {
      throw requestFailed(`Btree::insert: key too large to index, failing ${indexName} ${key.length}`);
    }
  }
  return { keys: hasArray ? distinct(keys) : keys, hasArray, arrayFields };
};

const joinKey = (parts: readonly KeyPart[], fields: readonly IndexField[]): Buffer =>
  Buffer.concat(
    parts.map((part, at) => {
      const key = encodeKey(part);
      return fields[at]?.direction === -1 ? invertKey(key) : key;
    }),
  );

const distinct = (keys: readonly Buffer[]): Buffer[] => [
  ...new Map(keys.map((key) => [key.toString('latin1'), key])).values(),
];

const expand = (fields: readonly Descent[], found: KeyPart[][], arrayFields: Set<number>): void => {
  const reached = fields.map(descend);
  const arrays = reached.filter(({ value, isElement }) => Array.isArray(value) && !isElement);
  const array = arrays[0]?.value;
  if (!Array.isArray(array)) {
    found.push(reached.map(({ value }) => value ?? null));
    return;
  }
  if (arrays.some(({ value }) => value !== array)) throw requestFailed('cannot index parallel arrays');
  const isInArray = ({ value, isElement }: Descent): boolean => value === array && !isElement;
  reached.forEach((field, place) => {
    if (isInArray(field)) arrayFields.add(place);
  });
  if (array.length === 0) {
    found.push(reached.map((field) => (isInArray(field) ? emptyPart(field) : (field.value ?? null))));
    return;
  }
  for (const item of array) {
    expand(
      reached.map((field) => (isInArray(field) ? intoElement(item, field.rest) : field)),
      found,
      arrayFields,
    );
  }
};

const emptyPart = ({ rest }: Descent): KeyPart => (rest.length === 0 ? undefined : null);

// An array inside an array is a value of its own; a path does not look into it.
const intoElement = (item: Value, rest: readonly string[]): Descent => {
  if (rest.length === 0) return { value: item, rest, isElement: true };
  return { value: isDocument(item) ? item : undefined, rest: isDocument(item) ? rest : [], isElement: false };
};

const descend = (field: Descent): Descent => {
  let { value } = field;
  let at = 0;
  while (at < field.rest.length) {
    const segment = field.rest[at] ?? '';
    if (isDocument(value)) value = fieldOf(value, segment);
    else if (Array.isArray(value) && isIndexSegment(segment)) value = value[Number(segment)];
    else break;
    at += 1;
  }
  if (at < field.rest.length && !Array.isArray(value)) return { value: undefined, rest: [], isElement: false };
  return { value, rest: field.rest.slice(at), isElement: field.isElement };
};
