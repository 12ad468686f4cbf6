import { runPipeline } from '../aggregate/pipeline.ts';
import type { StageRequest } from '../aggregate/input.ts';
import { collectionNamed } from '../storage/stored-document.ts';
import { readEjson, writeEjson } from '../wire/ejson.ts';
import type { Reading } from '../wire/ejson.ts';
import { invalidParam, unknownToUs } from '../wire/fault.ts';
import { readingFor } from './context.ts';
import type { Action } from './context.ts';

/** Documents an aggregate returns when no stage limits it, as measured by users of the cloud. */
const AGGREGATE_LIMIT_DEFAULT = 20;
const AGGREGATE_LIMIT_MAX = 10_000;
const STAGES_MAX = 100;

/** `database.aggregateDocuments`. Never part of a transaction. */
export const aggregateDocuments: Action = (engine, request, meter) => {
  const collections = engine.collections();
  const collection = collectionNamed(collections, request['collectionName']);
  const stages = stagesOf(request['stages'], readingFor(engine, undefined));
  const isLimited = stages.some(({ name }) => name === '$limit');
  const bounded = isLimited ? stages : [...stages, { name: '$limit', operand: AGGREGATE_LIMIT_DEFAULT }];
  const view = { connection: engine.connection };
  const list = runPipeline({ view, collections, collection, cost: meter }, bounded);
  if (list.length > AGGREGATE_LIMIT_MAX)
    throw unknownToUs(`an aggregate of more than ${AGGREGATE_LIMIT_MAX} documents`);
  meter.returned = list.length;
  return Promise.resolve({ data: { list: list.map(writeEjson) } });
};

const stagesOf = (stages: unknown, reading: Reading): StageRequest[] => {
  if (!Array.isArray(stages) || stages.length > STAGES_MAX) {
    throw invalidParam(`stages must be an array of at most ${STAGES_MAX}`);
  }
  return stages.map((stage: unknown) => {
    const { stageKey, stageValue } = (stage ?? {}) as { stageKey?: unknown; stageValue?: unknown };
    if (typeof stageKey !== 'string') throw invalidParam('a stage has a stageKey');
    return { name: stageKey, operand: readEjson(stageValue, reading) };
  });
};
