import { fieldOf, isDocument } from '../values/value.ts';
import type { Value } from '../values/value.ts';

/** Longitude and latitude in degrees, -180 to 180 and -90 to 90. */
export type Place = readonly [number, number];
/** What a GeoJSON value covers: single places, lines, and areas as rings, the first around it and the others holes in it. */
export type Shape = {
  readonly places: readonly Place[];
  readonly lines: readonly (readonly Place[])[];
  readonly areas: readonly (readonly (readonly Place[])[])[];
};

const isPlace = (value: unknown): value is Place => {
  if (!Array.isArray(value) || value.length < 2) return false;
  const [longitude, latitude] = value as readonly unknown[];
  return (
    typeof longitude === 'number' &&
    typeof latitude === 'number' &&
    Math.abs(longitude) <= 180 &&
    Math.abs(latitude) <= 90
  );
};
const isLine = (value: unknown): value is readonly Place[] =>
  Array.isArray(value) && value.length >= 2 && value.every(isPlace);
/** Closed, with at least three corners. */
const isRing = (value: unknown): value is readonly Place[] => {
  if (!isLine(value) || value.length < 4) return false;
  const [first, last] = [value[0], value.at(-1)];
  return first?.[0] === last?.[0] && first?.[1] === last?.[1];
};
const isArea = (value: unknown): value is readonly (readonly Place[])[] =>
  Array.isArray(value) && value.length > 0 && value.every(isRing);
const isListOf = <T>(value: unknown, isOne: (one: unknown) => one is T): value is readonly T[] =>
  Array.isArray(value) && value.length > 0 && value.every(isOne);

const EMPTY: Shape = { places: [], lines: [], areas: [] };

/** How each type of GeoJSON reads its coordinates. */
const READERS: Readonly<Record<string, (coordinates: unknown) => Shape | undefined>> = {
  Point: (at) => (isPlace(at) ? { ...EMPTY, places: [at] } : undefined),
  MultiPoint: (at) => (isListOf(at, isPlace) ? { ...EMPTY, places: at } : undefined),
  LineString: (at) => (isLine(at) ? { ...EMPTY, lines: [at] } : undefined),
  MultiLineString: (at) => (isListOf(at, isLine) ? { ...EMPTY, lines: at } : undefined),
  Polygon: (at) => (isArea(at) ? { ...EMPTY, areas: [at] } : undefined),
  MultiPolygon: (at) => (isListOf(at, isArea) ? { ...EMPTY, areas: at } : undefined),
};

/** What a stored or asked GeoJSON value covers; undefined for anything else. */
export const shapeOf = (value: Value | undefined): Shape | undefined => {
  if (!isDocument(value)) return undefined;
  const type = fieldOf(value, 'type');
  const read = typeof type === 'string' && Object.hasOwn(READERS, type) ? READERS[type] : undefined;
  return read?.(fieldOf(value, 'coordinates'));
};

/** Every line of a shape, the edges of its areas among them. */
export const edgesOf = ({ lines, areas }: Shape): readonly (readonly [Place, Place])[] =>
  [...lines, ...areas.flat()].flatMap((line) => line.slice(1).map((to, at) => [line[at] as Place, to] as const));

/** Every place that a shape names. */
export const cornersOf = ({ places, lines, areas }: Shape): readonly Place[] => [
  ...places,
  ...lines.flat(),
  ...areas.flat(2),
];
