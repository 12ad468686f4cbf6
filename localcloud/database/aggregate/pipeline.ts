import { streamDocuments } from '../query/find.ts';
import type { Query } from '../query/find.ts';
import type { Found } from '../query/found.ts';
import { EVERYTHING } from '../query/condition.ts';
import { checkExpression } from '../query/expression.ts';
import { parseCondition } from '../query/parse-condition.ts';
import { parseSort } from '../query/sort.ts';
import type { Document, Value } from '../values/value.ts';
import { WireFault, requestFailed, unknownToUs } from '../wire/fault.ts';
import type { PipelineInput, StageRequest } from './input.ts';
import { geoNear } from './geo-near.ts';
import { lookupStage } from './lookup.ts';
import { STAGES, objectOperand } from './stages.ts';
import type { Rows, Stage } from './rows.ts';

const NOT_OFFERED = new Set([
  '$facet',
  '$graphLookup',
  '$collStats',
  '$indexStats',
  '$out',
  '$redact',
  '$merge',
  '$set',
]);
const WITH_EXPRESSIONS = new Set([
  '$addFields',
  '$bucket',
  '$bucketAuto',
  '$group',
  '$project',
  '$replaceRoot',
  '$sortByCount',
]);

/** Runs a pipeline. What a leading $match, $sort, $skip and $limit ask is left to the indexes. */
export const runPipeline = (input: PipelineInput, stages: readonly StageRequest[]): Document[] => {
  const [first, ...others] = stages;
  const isNear = first?.name === '$geoNear';
  const { query, rest } = isNear ? { query: undefined, rest: others } : leadingQuery(stages);
  const steps = rest.map((stage) => ({ operand: stage.operand, run: stageNamed(input, stage) }));
  try {
    const source = query
      ? documentsOf(streamDocuments(input.view, input.collection, query, input.cost))
      : geoNear(input, objectOperand('$geoNear', first?.operand ?? null));
    return [...steps.reduce<Rows>((rows, { run, operand }) => run(rows, operand), source)];
  } catch (error) {
    if (error instanceof WireFault) throw error;
    throw requestFailed(error instanceof Error ? error.message : String(error));
  }
};

function* documentsOf(found: Iterable<Found>): Generator<Document> {
  for (const { document } of found) yield document;
}

const stageNamed = (input: PipelineInput, { name, operand }: StageRequest): Stage => {
  if (name === '$lookup') return lookupStage(input, objectOperand('$lookup', operand), runPipeline);
  const stage = Object.hasOwn(STAGES, name) ? STAGES[name] : undefined;
  if (stage) {
    if (WITH_EXPRESSIONS.has(name)) checkExpression(operand);
    return stage;
  }
  if (name === '$geoNear') throw requestFailed('$geoNear is only valid as the first stage in a pipeline');
  if (NOT_OFFERED.has(name)) throw unknownToUs(`the stage ${name}, which the SDK does not offer`);
  throw requestFailed(`Unrecognized pipeline stage name: '${name}'`);
};

const leadingQuery = (stages: readonly StageRequest[]): { query: Query; rest: readonly StageRequest[] } => {
  const rest = [...stages];
  const next = (name: string): Value | undefined => (rest[0]?.name === name ? rest.shift()?.operand : undefined);
  const match = next('$match');
  const sort = next('$sort');
  const limit = rest[0]?.name === '$limit' ? rest[0].operand : undefined;
  return {
    query: {
      condition: match === undefined ? EVERYTHING : parseCondition(objectOperand('$match', match)),
      sort: sort === undefined ? [] : parseSort(objectOperand('$sort', sort)),
      skip: 0,
      limit: typeof limit === 'number' && limit > 0 ? limit : Number.MAX_SAFE_INTEGER,
    },
    rest,
  };
};
