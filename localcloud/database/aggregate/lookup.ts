import { evalExpr } from 'mingo/core';
import { findDocuments } from '../query/find.ts';
import { EVALUATION, checkExpression } from '../query/expression.ts';
import type { Collection } from '../storage/catalog.ts';
import { segmentsOf, visitPath } from '../values/path.ts';
import { isDocument } from '../values/value.ts';
import type { Document, Value } from '../values/value.ts';
import { requestFailed } from '../wire/fault.ts';
import type { PipelineInput, RunPipeline, StageRequest } from './input.ts';
import type { Stage } from './rows.ts';

/** `$lookup` in both forms. A collection that does not exist joins as an empty one. */
export const lookupStage = (input: PipelineInput, spec: Document, run: RunPipeline): Stage => {
  const { from, as, localField, foreignField, pipeline } = spec;
  if (typeof from !== 'string' || typeof as !== 'string') throw requestFailed("$lookup needs 'from' and 'as'");
  const foreign = input.collections.get(from);
  const join = Array.isArray(pipeline)
    ? joinByPipeline(input, foreign, spec, pipeline, run)
    : joinByField(input, foreign, localField, foreignField);
  return function* (rows) {
    for (const row of rows) yield { ...row, [as]: join(row) };
  };
};

type Join = (row: Document) => Document[];

const joinByField = (
  input: PipelineInput,
  foreign: Collection | undefined,
  localField: Value | undefined,
  foreignField: Value | undefined,
): Join => {
  if (typeof localField !== 'string' || typeof foreignField !== 'string') {
    throw requestFailed("$lookup needs 'localField' and 'foreignField', or a pipeline");
  }
  return (row) => {
    if (!foreign) return [];
    const wanted: Value[] = [];
    visitPath(row, segmentsOf(localField), (value) => {
      wanted.push(...(Array.isArray(value) ? value : [value ?? null]));
      return false;
    });
    return findDocuments(
      input.view,
      foreign,
      {
        condition: { kind: 'field', path: foreignField, test: { op: 'oneOf', values: wanted } },
        sort: [],
        skip: 0,
        limit: Number.MAX_SAFE_INTEGER,
      },
      input.cost,
    ).map(({ document }) => document);
  };
};

const joinByPipeline = (
  input: PipelineInput,
  foreign: Collection | undefined,
  spec: Document,
  pipeline: readonly Value[],
  run: RunPipeline,
): Join => {
  const variables = Object.entries(isDocument(spec['let']) ? spec['let'] : {});
  for (const [, expression] of variables) checkExpression(expression);
  const stages = pipeline.map(stageOf);
  return (row) => {
    if (!foreign) return [];
    const values = new Map(variables.map(([name, expression]) => [name, evaluate(row, expression)]));
    const bound = stages.map(({ name, operand }) => ({ name, operand: bind(operand, values) }));
    return run({ ...input, collection: foreign }, bound);
  };
};

const evaluate = (row: Document, expression: Value): Value => (evalExpr(row, expression, EVALUATION) ?? null) as Value;

const stageOf = (stage: Value): StageRequest => {
  const [entry] = isDocument(stage) ? Object.entries(stage) : [];
  if (!entry) throw requestFailed('a pipeline stage is an object with one field');
  return { name: entry[0], operand: entry[1] };
};

// Variables are put in as literals, which lets each row's pipeline be planned like any other.
const bind = (value: Value, variables: ReadonlyMap<string, Value>): Value => {
  if (Array.isArray(value)) return value.map((item) => bind(item, variables));
  if (isDocument(value)) {
    if (Object.hasOwn(value, '$literal')) return value;
    return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, bind(field, variables)]));
  }
  if (typeof value !== 'string' || !value.startsWith('$$')) return value;
  const [name = '', ...path] = value.slice(2).split('.');
  const bound = variables.get(name);
  if (bound === undefined) return value;
  const reached = path.reduce<Value | undefined>(
    (inner, field) => (isDocument(inner) ? inner[field] : undefined),
    bound,
  );
  return { $literal: reached ?? null };
};
