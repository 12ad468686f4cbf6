import { distanceIn, pointIn } from '../geo/geo-test.ts';
import { distanceOf, needSphere, type Near } from '../geo/near.ts';
import { streamDocuments } from '../query/find.ts';
import { parseCondition } from '../query/parse-condition.ts';
import { fieldOf, isDocument } from '../values/value.ts';
import type { Document, Value } from '../values/value.ts';
import { requestFailed, unknownToUs } from '../wire/fault.ts';
import type { PipelineInput } from './input.ts';

/**
 * The stage `$geoNear`, always the first: documents by how near they are, the nearest first, each with its distance in metres in
 * `distanceField`. [DOC] https://docs.cloudbase.net/api-reference/server/node-sdk/database/aggregate
 *
 * Refuses, in this order: no distanceField, distances not on the sphere, no point, several indexes of places and no key, none at all.
 */
export function* geoNear({ view, collection, cost }: PipelineInput, operand: Document): Generator<Document> {
  const asked = (name: string): Value | undefined => fieldOf(operand, name);
  const into = asked('distanceField');
  if (typeof into !== 'string' || into === '')
    throw requestFailed('$geoNear requires a distanceField option as a String');
  if (asked('spherical') !== true) throw unknownToUs('$geoNear without spherical: true');
  const near: Near = { from: pointIn('$geoNear', asked('near')), path: keyOf(operand, collection.spheres) };
  needSphere(collection, near.path);
  const query = asked('query');
  const condition = parseCondition({
    ...(isDocument(query) ? query : {}),
    [near.path]: {
      $nearSphere: {
        $geometry: asked('near') ?? null,
        $minDistance: distanceIn('minDistance', asked('minDistance'), 0),
        ...maxOf(asked('maxDistance')),
      },
    },
  });
  const multiplier = asked('distanceMultiplier');
  const factor = typeof multiplier === 'number' ? multiplier : 1;
  const limit = asked('limit') ?? asked('num');
  const found = streamDocuments(
    view,
    collection,
    { condition, sort: [], skip: 0, limit: typeof limit === 'number' ? limit : Number.MAX_SAFE_INTEGER },
    cost,
  );
  const places = asked('includeLocs');
  for (const { document } of found) {
    const told = within(document, into, distanceOf(document, near) * factor);
    yield typeof places === 'string' ? within(told, places, fieldOf(document, near.path) ?? null) : told;
  }
}

const maxOf = (most: Value | undefined): Document => (most === undefined ? {} : { $maxDistance: most });

const keyOf = (operand: Document, spheres: PipelineInput['collection']['spheres']): string => {
  const key = fieldOf(operand, 'key');
  if (typeof key === 'string') return key;
  const [only, second] = spheres;
  if (second) throw requestFailed('There is more than one 2dsphere index; unsure which to use for $geoNear');
  if (!only) throw requestFailed('$geoNear requires a 2d or 2dsphere index, but none were found');
  return only.path;
};

/** A document with a value at a path, which may lead through objects. */
const within = (document: Document, path: string, value: Value): Document => {
  const [name = '', ...rest] = path.split('.');
  if (rest.length === 0) return { ...document, [name]: value };
  const inner = fieldOf(document, name);
  return { ...document, [name]: within(isDocument(inner) ? inner : {}, rest.join('.'), value) };
};
