import { compileExpression } from '../query/expression.ts';
import { encodeKey } from '../values/key.ts';
import { rankOf } from '../values/order.ts';
import { isDocument } from '../values/value.ts';
import type { Document, Value } from '../values/value.ts';
import { requestFailed } from '../wire/fault.ts';
import { ACCUMULATORS, bucketOf, isAscending } from './accumulators.ts';
import type { Accumulator } from './accumulators.ts';
import type { Rows, Stage } from './rows.ts';

type Group = {
  readonly id: Value;
  readonly fields: readonly { readonly name: string; readonly accumulator: Accumulator }[];
};
export type Output = {
  readonly name: string;
  readonly make: () => Accumulator;
  readonly valueOf: (row: Document) => unknown;
};

/** `$group`: one pass, keeping of each group only what its accumulators keep. */
export const groupStage: Stage = (rows, operand) => {
  if (!isDocument(operand)) throw requestFailed("a group's fields must be specified in an object");
  const { _id: id, ...output } = operand;
  if (id === undefined) throw requestFailed('a group specification must include an _id');
  return grouped(rows, compileExpression(id), outputsOf(output));
};

export const outputsOf = (output: Document): Output[] =>
  Object.entries(output).map(([name, spec]) => {
    const [entry, ...others] = isDocument(spec) ? Object.entries(spec) : [];
    const make = entry && Object.hasOwn(ACCUMULATORS, entry[0]) ? ACCUMULATORS[entry[0]] : undefined;
    if (!entry || others.length > 0 || !make) {
      throw requestFailed(`The field '${name}' must be an accumulator object`);
    }
    return { name, make, valueOf: compileExpression(entry[1]) };
  });

/** The outputs over all of these rows. */
export const accumulate = (rows: Rows, outputs: readonly Output[]): Document => {
  const [all] = [...grouped(rows, () => null, outputs)];
  const { _id, ...fields } = all ?? { _id: null };
  return _id === null ? fields : {};
};

function* grouped(rows: Rows, idOf: (row: Document) => unknown, outputs: readonly Output[]): Generator<Document> {
  const groups = new Map<string, Group>();
  for (const row of rows) {
    const id = (idOf(row) ?? null) as Value;
    const key = encodeKey(id).toString('latin1');
    let group = groups.get(key);
    if (!group) {
      group = { id, fields: outputs.map(({ name, make }) => ({ name, accumulator: make() })) };
      groups.set(key, group);
    }
    for (const [at, { accumulator }] of group.fields.entries()) {
      accumulator.add(outputs[at]?.valueOf(row) as Value | undefined);
    }
  }
  for (const { id, fields } of groups.values()) {
    const results = fields.map(({ name, accumulator }) => [name, accumulator.result()] as const);
    yield { _id: id, ...Object.fromEntries(results) };
  }
}

/** The output of buckets that name none. */
export const COUNT: Document = { count: { $sum: 1 } };

/** `$bucket`: a value belongs to the last boundary that is not above it. */
export const bucketStage: Stage = (rows, operand) => {
  if (!isDocument(operand)) throw requestFailed('Argument to $bucket stage must be an object');
  const { groupBy, boundaries, default: rest, output } = operand;
  if (groupBy === undefined || !Array.isArray(boundaries) || boundaries.length < 2) {
    throw requestFailed("$bucket requires 'groupBy' and at least two 'boundaries'");
  }
  const [lowest = null] = boundaries;
  if (!isAscending(boundaries) || boundaries.some((boundary) => rankOf(boundary) !== rankOf(lowest))) {
    throw requestFailed("The 'boundaries' option to $bucket must be sorted and of one type");
  }
  const valueOf = compileExpression(groupBy);
  const idOf = (row: Document): Value => {
    const at = bucketOf(boundaries, (valueOf(row) ?? null) as Value);
    const id = at === -1 ? rest : boundaries[at];
    if (id === undefined) throw requestFailed('$bucket could not find a matching branch, and no default was specified');
    return id;
  };
  const buckets = grouped(rows, idOf, outputsOf(isDocument(output) ? output : COUNT));
  return [...buckets].sort((a, b) => Buffer.compare(encodeKey(a['_id']), encodeKey(b['_id'])));
};

/** `$sortByCount`: groups by an expression, the largest group first. */
export const sortByCountStage: Stage = (rows, operand) => {
  const groups = grouped(rows, compileExpression(operand), outputsOf(COUNT));
  return [...groups].sort((a, b) => Number(b['count']) - Number(a['count']));
};
