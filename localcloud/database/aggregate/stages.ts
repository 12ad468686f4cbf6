import type { Options } from 'mingo/types';
import { Lazy } from 'mingo/lazy';
import type { Iterator } from 'mingo/lazy';
import { $addFields, $count, $project, $replaceRoot } from 'mingo/operators/pipeline';
import { EVALUATION } from '../query/expression.ts';
import { compileMatcher } from '../query/matcher.ts';
import { parseCondition } from '../query/parse-condition.ts';
import { SortedWindow, compileSortKey, parseSort } from '../query/sort.ts';
import { isDocument } from '../values/value.ts';
import type { Document, Value } from '../values/value.ts';
import { requestFailed } from '../wire/fault.ts';
import type { Rows, Stage } from './rows.ts';
import { bucketAutoStage } from './bucket-auto.ts';
import { bucketStage, groupStage, sortByCountStage } from './group.ts';
import { unwindStage } from './unwind.ts';

type MingoStage = (rows: Iterator, operand: never, options: Options) => Iterator;

const byMingo =
  (stage: MingoStage): Stage =>
  (rows, operand) =>
    idFirst(stage(Lazy(rows), operand as never, EVALUATION) as Iterable<unknown> as Rows);

// mingo writes _id where its stage happens to meet it; the cloud writes it first.
function* idFirst(rows: Rows): Generator<Document> {
  for (const row of rows) yield '_id' in row ? { _id: row['_id'] ?? null, ...row } : row;
}

export const objectOperand = (name: string, operand: Value): Document => {
  if (!isDocument(operand)) throw requestFailed(`the ${name} stage specification must be an object`);
  return operand;
};

const wholeNumber = (name: string, operand: Value | undefined, least: number): number => {
  if (typeof operand !== 'number' || !Number.isInteger(operand) || operand < least) {
    throw requestFailed(`${name} needs a whole number of at least ${least}`);
  }
  return operand;
};

function* matchStage(rows: Rows, operand: Value): Generator<Document> {
  const matches = compileMatcher(parseCondition(objectOperand('$match', operand)));
  for (const row of rows) if (matches(row)) yield row;
}

function* sortStage(rows: Rows, operand: Value): Generator<Document> {
  const fields = parseSort(objectOperand('$sort', operand));
  if (fields.length === 0) throw requestFailed('$sort stage must have at least one sort key');
  const keyOf = compileSortKey(fields);
  const window = new SortedWindow<Document>(Number.MAX_SAFE_INTEGER);
  for (const row of rows) window.add(keyOf(row), row);
  yield* window.sorted();
}

function* limitStage(rows: Rows, operand: Value): Generator<Document> {
  let left = wholeNumber('$limit', operand, 1);
  for (const row of rows) {
    yield row;
    left -= 1;
    if (left === 0) return;
  }
}

function* skipStage(rows: Rows, operand: Value): Generator<Document> {
  let left = wholeNumber('$skip', operand, 0);
  for (const row of rows) {
    if (left > 0) left -= 1;
    else yield row;
  }
}

// Reservoir sampling: each document is kept with equal probability, none twice, in one pass.
function* sampleStage(rows: Rows, operand: Value): Generator<Document> {
  const size = wholeNumber('$sample size', objectOperand('$sample', operand)['size'], 1);
  const kept: Document[] = [];
  let seen = 0;
  for (const row of rows) {
    seen += 1;
    if (kept.length < size) kept.push(row);
    else {
      const at = Math.floor(Math.random() * seen);
      if (at < size) kept[at] = row;
    }
  }
  yield* kept;
}

/** The stages that need nothing but the rows before them; `$lookup` needs collections and stands apart. */
export const STAGES: Readonly<Record<string, Stage>> = {
  $addFields: byMingo($addFields),
  $bucket: bucketStage,
  $bucketAuto: bucketAutoStage,
  $count: byMingo($count),
  $group: groupStage,
  $limit: limitStage,
  $match: matchStage,
  $project: byMingo($project),
  $replaceRoot: byMingo($replaceRoot),
  $sample: sampleStage,
  $skip: skipStage,
  $sort: sortStage,
  $sortByCount: sortByCountStage,
  $unwind: unwindStage,
};
