import type { Condition } from '../query/condition.ts';
import type { Found } from '../query/found.ts';
import type { Collection } from '../storage/catalog.ts';
import { segmentsOf, visitPath } from '../values/path.ts';
import type { Document, Value } from '../values/value.ts';
import { requestFailed } from '../wire/fault.ts';
import { metresTo } from './geo-test.ts';
import type { Place } from './shape.ts';

/** That documents are asked for by how near they are: the field, and the place they are near to. */
export type Near = { readonly path: string; readonly from: Place };

/** What a query asks to be near to; only where all of it must hold. */
export const nearIn = (condition: Condition): Near | undefined => {
  if (condition.kind === 'and') {
    const [first, second] = condition.parts.flatMap((part) => nearIn(part) ?? []);
    if (second) throw requestFailed('Too many geoNear expressions');
    return first;
  }
  if (condition.kind === 'or' || condition.kind === 'nor') {
    if (condition.parts.some((part) => nearIn(part))) throw requestFailed('geo $near must be top-level expr');
    return undefined;
  }
  if (condition.kind !== 'field' || condition.test.op !== 'geo' || condition.test.test.op !== 'near') return undefined;
  return { path: condition.path, from: condition.test.test.from };
};

/** Refuses what the cloud cannot serve without an index of places over the field. */
export const needSphere = ({ name, spheres }: Collection, path: string): void => {
  if (!spheres.some((index) => index.path === path))
    throw requestFailed(`unable to find index for $geoNear query: declare a 2dsphere index over ${path} of ${name}`);
};

/** How far the field of a document is, in metres: the nearest of several. */
export const distanceOf = (document: Document, { path, from }: Near): number => {
  const distances: number[] = [];
  visitPath(document, segmentsOf(path), (value: Value | undefined) => {
    const metres = metresTo(value, from);
    if (metres !== undefined) distances.push(metres);
    return false;
  });
  return Math.min(...distances);
};

/** The nearest first; of equal ones those that came first. */
export const nearestFirst = (found: Iterable<Found>, near: Near): Found[] =>
  [...found]
    .map((one) => ({ one, metres: distanceOf(one.document, near) }))
    .sort((a, b) => a.metres - b.metres)
    .map(({ one }) => one);
