import { fieldOf, isDocument } from '../values/value.ts';
import type { Document, Value } from '../values/value.ts';
import { requestFailed } from '../wire/fault.ts';
import type { Stage } from './rows.ts';

type Unwinding = {
  readonly segments: readonly string[];
  readonly indexField: string | undefined;
  readonly keepsEmpty: boolean;
};

/** `$unwind`: one document for each element; those with nothing to unwind only if they are asked for. */
export const unwindStage: Stage = function* (rows, operand) {
  const unwinding = parseUnwind(operand);
  for (const row of rows) yield* unwound(row, unwinding);
};

const parseUnwind = (operand: Value): Unwinding => {
  const spec: Document = isDocument(operand) ? operand : { path: operand };
  const { path, includeArrayIndex, preserveNullAndEmptyArrays } = spec;
  if (typeof path !== 'string' || !path.startsWith('$')) throw requestFailed("path option to $unwind must be '$field'");
  return {
    segments: path.slice(1).split('.'),
    indexField: typeof includeArrayIndex === 'string' ? includeArrayIndex : undefined,
    keepsEmpty: preserveNullAndEmptyArrays === true,
  };
};

function* unwound(row: Document, { segments, indexField, keepsEmpty }: Unwinding): Generator<Document> {
  const value = reached(row, segments);
  const indexed = (document: Document, at: number | null): Document =>
    indexField === undefined ? document : withField(document, indexField.split('.'), at);
  if (Array.isArray(value) && value.length > 0) {
    for (const [at, item] of value.entries()) yield indexed(withField(row, segments, item), at);
    return;
  }
  const isEmpty = value === undefined || value === null || Array.isArray(value);
  if (!isEmpty) yield indexed(row, null);
  else if (keepsEmpty) yield indexed(Array.isArray(value) ? withField(row, segments, undefined) : row, null);
}

const reached = (row: Document, segments: readonly string[]): Value | undefined => {
  let value: Value | undefined = row;
  for (const segment of segments) value = isDocument(value) ? fieldOf(value, segment) : undefined;
  return value;
};

const withField = (document: Document, [name = '', ...rest]: readonly string[], value: Value | undefined): Document => {
  const inner = fieldOf(document, name);
  if (rest.length > 0) return { ...document, [name]: withField(isDocument(inner) ? inner : {}, rest, value) };
  if (value !== undefined) return { ...document, [name]: value };
  return Object.fromEntries(Object.entries(document).filter(([other]) => other !== name));
};
