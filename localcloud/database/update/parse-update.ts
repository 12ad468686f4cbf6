import { segmentsOf } from '../values/path.ts';
import { isDocument } from '../values/value.ts';
import type { Document } from '../values/value.ts';
import { invalidParam, requestFailed, unknownToUs } from '../wire/fault.ts';
import { arrayOperators } from './array-operators.ts';
import { fieldOperators } from './field-operators.ts';
import type { Change, Operator } from './operator.ts';

/** Changes a document in place; refuses before or while doing so, so give it a copy. */
export type Update = (document: Document) => void;

const OPERATORS: Readonly<Record<string, Operator>> = { ...fieldOperators, ...arrayOperators };
const NOT_OFFERED = new Set(['$currentDate', '$setOnInsert']);

/** Reads an update of the wire: update operators over dotted paths. */
export const parseUpdate = (data: Document): Update => {
  const entries = Object.entries(data);
  if (entries.length === 0) {
    throw unknownToUs('an update that changes nothing (the SDK drops empty objects: use _.set({}))');
  }
  const changes: Change[] = [];
  const paths: string[] = [];
  for (const [name, operands] of entries) {
    const operator = Object.hasOwn(OPERATORS, name) ? OPERATORS[name] : undefined;
    if (!operator) throw refusal(name);
    if (!isDocument(operands) || Object.keys(operands).length === 0) {
      throw requestFailed(`'${name}' is empty. You must specify a field like so: {${name}: {<field>: ...}}`);
    }
    for (const [path, operand] of Object.entries(operands)) {
      paths.push(path, ...(name === '$rename' && typeof operand === 'string' ? [operand] : []));
      changes.push(operator(segmentsOf(path), operand));
    }
  }
  checkPaths(paths);
  return (document) => {
    for (const change of changes) change(document);
  };
};

const refusal = (name: string): Error => {
  if (!name.startsWith('$')) return invalidParam(`an update consists of operators, '${name}' is none`);
  if (NOT_OFFERED.has(name)) return unknownToUs(`the update operator ${name}, which the SDK does not offer`);
  return requestFailed(`Unknown modifier: ${name}`);
};

const checkPaths = (paths: readonly string[]): void => {
  for (const path of paths) checkPath(path);
  const sorted = paths.map((path) => `${path}.`).sort();
  for (const [at, path] of sorted.entries()) {
    if (sorted[at + 1]?.startsWith(path)) {
      const name = path.slice(0, -1);
      throw requestFailed(`Updating the path '${name}' would create a conflict at '${name}'`);
    }
  }
};

const checkPath = (path: string): void => {
  if (path === '_id' || path.startsWith('_id.')) {
    throw requestFailed(`Performing an update on the path '${path}' would modify the immutable field '_id'`);
  }
  for (const segment of path.split('.')) {
    if (segment === '') throw requestFailed(`The update path '${path}' contains an empty field name.`);
    if (segment === '__proto__') throw invalidParam("the field name '__proto__' is refused");
    if (segment.startsWith('$')) {
      throw unknownToUs(`the positional or dollar path '${path}'`);
    }
  }
};
