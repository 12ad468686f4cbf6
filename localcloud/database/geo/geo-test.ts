import type { Document, Value } from '../values/value.ts';
import { fieldOf, isDocument } from '../values/value.ts';
import { requestFailed, unknownToUs } from '../wire/fault.ts';
import { shapeOf, type Place, type Shape } from './shape.ts';
import { angleBetween, angleTo, EARTH_RADIUS_M, isWithin, meet } from './sphere.ts';

/** What is asked of a place: how near it is, in metres, or where it lies. */
export type GeoTest =
  | { readonly op: 'near'; readonly from: Place; readonly least: number; readonly most: number }
  | { readonly op: 'within'; readonly shape: Shape }
  | { readonly op: 'withinCircle'; readonly centre: Place; readonly angle: number }
  | { readonly op: 'meets'; readonly shape: Shape };

const documentIn = (name: string, operand: Value): Document => {
  if (!isDocument(operand)) throw requestFailed(`${name} needs an object`);
  return operand;
};

const shapeIn = (name: string, operand: Document): Shape => {
  const shape = shapeOf(fieldOf(operand, '$geometry'));
  if (!shape) throw requestFailed(`${name}: unknown geo specifier or malformed GeoJSON`);
  return shape;
};

/** A distance in metres, or `usual` where it is left out. */
export const distanceIn = (name: string, value: Value | undefined, usual: number): number => {
  if (value === undefined || value === null) return usual;
  if (typeof value !== 'number' || !(value >= 0)) throw requestFailed(`${name} must be a non-negative number`);
  return value;
};

/** The one place of a point; refuses any other shape. */
export const pointIn = (name: string, value: Value | undefined): Place => {
  const shape = shapeOf(value);
  const [place] = shape?.places ?? [];
  if (!place || shape?.places.length !== 1) throw requestFailed(`${name} needs a GeoJSON point`);
  return place;
};

export const nearTest = (operand: Value): GeoTest => {
  const asked = documentIn('$nearSphere', operand);
  return {
    op: 'near',
    from: pointIn('$nearSphere', fieldOf(asked, '$geometry')),
    least: distanceIn('$minDistance', fieldOf(asked, '$minDistance'), 0),
    most: distanceIn('$maxDistance', fieldOf(asked, '$maxDistance'), Infinity),
  };
};

export const withinTest = (operand: Value): GeoTest => {
  const asked = documentIn('$geoWithin', operand);
  const circle = fieldOf(asked, '$centerSphere');
  if (circle !== undefined) return circleTest(circle);
  const shape = shapeIn('$geoWithin', asked);
  if (shape.areas.length === 0) throw requestFailed('$geoWithin needs a Polygon or a MultiPolygon');
  return { op: 'within', shape };
};

const circleTest = (circle: Value): GeoTest => {
  const [centre, angle] = Array.isArray(circle) ? circle : [];
  if (typeof angle !== 'number' || angle < 0)
    throw requestFailed('$centerSphere needs a centre and a radius in radians');
  const at = pointIn('$centerSphere', { type: 'Point', coordinates: centre ?? null });
  return { op: 'withinCircle', centre: at, angle };
};

export const meetsTest = (operand: Value): GeoTest => ({
  op: 'meets',
  shape: shapeIn('$geoIntersects', documentIn('$geoIntersects', operand)),
});

/** How far a stored value is from a place, in metres; undefined where it is no GeoJSON. */
export const metresTo = (value: Value | undefined, from: Place): number | undefined => {
  const shape = shapeOf(value);
  return shape && angleTo(shape, from) * EARTH_RADIUS_M;
};

/** Whether a stored value passes. What is no GeoJSON passes no test. */
export const passesGeo = (test: GeoTest, value: Value | undefined): boolean => {
  const shape = shapeOf(value);
  if (!shape) return false;
  switch (test.op) {
    case 'near': {
      const metres = angleTo(shape, test.from) * EARTH_RADIUS_M;
      return metres >= test.least && metres <= test.most;
    }
    case 'within':
      return isWithin(shape, test.shape);
    case 'withinCircle':
      if (shape.lines.length > 0 || shape.areas.length > 0) throw unknownToUs('$centerSphere over lines and areas');
      return shape.places.every((place) => angleBetween(place, test.centre) <= test.angle);
    case 'meets':
      return meet(shape, test.shape);
  }
};
