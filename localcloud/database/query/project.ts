import { fieldOf, isDocument } from '../values/value.ts';
import type { Document, Value } from '../values/value.ts';
import { requestFailed, unknownToUs } from '../wire/fault.ts';
import { parseCondition } from './parse-condition.ts';
import { compileMatcher } from './matcher.ts';

export type Projector = (document: Document) => Document;
type Tree = { [name: string]: Tree | true };

/** Fields to return: all of 1 or all of 0 (`_id` apart), with `$slice` and `$elemMatch` on arrays. */
export const compileProjection = (projection: Document): Projector => {
  const entries = Object.entries(projection);
  if (entries.length === 0) return (document) => document;
  const plain = entries.filter(([, value]) => !isDocument(value));
  const modes = new Set(plain.filter(([path]) => path !== '_id').map(([, value]) => isIncluded(value)));
  if (modes.size > 1) throw requestFailed('Projection cannot have a mix of inclusion and exclusion.');
  const arrays = entries.flatMap(([path, value]) => (isDocument(value) ? [arrayProjection(path, value)] : []));
  const keepsId = !plain.some(([path, value]) => path === '_id' && !isIncluded(value));
  const [mode] = modes;
  const choosesElements = entries.some(([, value]) => isDocument(value) && Object.hasOwn(value, '$elemMatch'));
  const includes = mode ?? (choosesElements || plain.some(([path, value]) => path === '_id' && isIncluded(value)));
  const tree = treeOf(plain.flatMap(([path]) => (path === '_id' ? [] : [path])));
  return (document) => {
    const kept = includes ? pick(document, tree) : omit(document, tree);
    const result: Document = keepsId && includes ? { _id: document['_id'] ?? null, ...kept } : { ...kept };
    if (!keepsId) Reflect.deleteProperty(result, '_id');
    for (const apply of arrays) apply(document, result);
    return result;
  };
};

const isIncluded = (value: Value): boolean => value === true || (typeof value === 'number' && value !== 0);

const treeOf = (paths: readonly string[]): Tree => {
  const root: Tree = {};
  for (const path of paths) {
    if (path.split('.').some((segment) => segment.startsWith('$'))) throw unknownToUs(`the projection '${path}'`);
    const segments = path.split('.');
    const last = segments.pop() ?? '';
    let node = root;
    for (const segment of segments) {
      const next = node[segment] ?? {};
      if (next === true) throw requestFailed(`Path collision at ${path}`);
      node[segment] = next;
      node = next;
    }
    if (node[last] !== undefined) throw requestFailed(`Path collision at ${path}`);
    node[last] = true;
  }
  return root;
};

const pick = (document: Document, tree: Tree): Document => {
  const kept: Document = {};
  for (const [name, value] of Object.entries(document)) {
    const branch = Object.hasOwn(tree, name) ? tree[name] : undefined;
    if (branch === undefined) continue;
    const inner = branch === true ? value : pickInside(value, branch);
    if (inner !== undefined) kept[name] = inner;
  }
  return kept;
};

const pickInside = (value: Value, tree: Tree): Value | undefined => {
  if (Array.isArray(value)) return value.flatMap((item) => toList(pickInside(item, tree)));
  return isDocument(value) ? pick(value, tree) : undefined;
};

const toList = (value: Value | undefined): Value[] => (value === undefined ? [] : [value]);

const omit = (document: Document, tree: Tree): Document => {
  const kept: Document = {};
  for (const [name, value] of Object.entries(document)) {
    const branch = Object.hasOwn(tree, name) ? tree[name] : undefined;
    if (branch !== true) kept[name] = branch === undefined ? value : omitInside(value, branch);
  }
  return kept;
};

const omitInside = (value: Value, tree: Tree): Value => {
  if (Array.isArray(value)) return value.map((item) => omitInside(item, tree));
  return isDocument(value) ? omit(value, tree) : value;
};

const arrayProjection = (path: string, spec: Document): ((source: Document, target: Document) => void) => {
  const [operator, operand] = Object.entries(spec)[0] ?? ['', null];
  if (path.includes('.')) throw unknownToUs(`${operator} in the projection of the nested path '${path}'`);
  const choose = operator === '$slice' ? sliceOf(operand) : operator === '$elemMatch' ? firstMatch(operand) : undefined;
  if (!choose || Object.keys(spec).length !== 1) throw requestFailed(`Unsupported projection option: ${path}`);
  return (source, target) => {
    const value = fieldOf(source, path);
    const chosen = Array.isArray(value) ? choose(value) : operator === '$slice' ? value : undefined;
    if (chosen === undefined) Reflect.deleteProperty(target, path);
    else target[path] = chosen;
  };
};

const sliceOf = (operand: Value): ((values: Value[]) => Value[]) => {
  if (typeof operand === 'number') return (values) => (operand < 0 ? values.slice(operand) : values.slice(0, operand));
  const [skip, limit] = Array.isArray(operand) ? operand : [];
  if (typeof skip !== 'number' || typeof limit !== 'number' || limit <= 0) {
    throw requestFailed('$slice needs a number or [skip, limit] with a positive limit');
  }
  return (values) => {
    const start = skip < 0 ? Math.max(values.length + skip, 0) : skip;
    return values.slice(start, start + limit);
  };
};

const firstMatch = (operand: Value): ((values: Value[]) => Value[] | undefined) => {
  if (!isDocument(operand)) throw requestFailed('elemMatch: Invalid argument, object required');
  const matches = compileMatcher(parseCondition({ items: { $elemMatch: operand } }));
  return (values) => {
    const found = values.find((item) => matches({ items: [item] }));
    return found === undefined ? undefined : [found];
  };
};
