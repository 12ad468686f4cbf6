import { cornersOf, edgesOf, type Place, type Shape } from './shape.ts';

/** The radius that MongoDB counts with, in metres: the Earth at its equator. */
export const EARTH_RADIUS_M = 6_378_100;

type Vector = readonly [number, number, number];
const RADIANS = Math.PI / 180;
/** Angles closer than this are the same: less than a tenth of a millimetre on the ground. */
const NOTHING = 1e-11;

const vectorOf = ([longitude, latitude]: Place): Vector => {
  const [l, b] = [longitude * RADIANS, latitude * RADIANS];
  return [Math.cos(b) * Math.cos(l), Math.cos(b) * Math.sin(l), Math.sin(b)];
};
const cross = ([a, b, c]: Vector, [x, y, z]: Vector): Vector => [b * z - c * y, c * x - a * z, a * y - b * x];
const dot = ([a, b, c]: Vector, [x, y, z]: Vector): number => a * x + b * y + c * z;
const angle = (a: Vector, b: Vector): number => Math.atan2(Math.hypot(...cross(a, b)), dot(a, b));

/** The angle between two places as seen from the middle of the Earth, in radians. */
export const angleBetween = (a: Place, b: Place): number => angle(vectorOf(a), vectorOf(b));

/** How far a place is from a line between two others along great circles, in radians. */
const angleToEdge = (place: Place, [from, to]: readonly [Place, Place]): number => {
  const [p, a, b] = [vectorOf(place), vectorOf(from), vectorOf(to)];
  const normal = cross(a, b);
  const length = Math.hypot(...normal);
  if (length < NOTHING) return angle(p, a);
  // The foot of the perpendicular lies between the ends if it is on the inner side of both.
  const isBeside = dot(cross(normal, a), p) >= 0 && dot(cross(b, normal), p) >= 0;
  return isBeside ? Math.abs(Math.asin(dot(normal, p) / length)) : Math.min(angle(p, a), angle(p, b));
};

/** Whether a ring goes around a place: how often the direction to its corners turns. Rings are smaller than half of the Earth. */
const goesAround = (ring: readonly Place[], place: Place): boolean => {
  const p = vectorOf(place);
  const corners = ring.map(vectorOf);
  // A ring turns around the opposite side of the Earth as well.
  if (!corners.some((corner) => dot(p, corner) > 0)) return false;
  let turned = 0;
  for (let at = 1; at < ring.length; at += 1) {
    const [a, b] = [cross(p, corners[at - 1] as Vector), cross(p, corners[at] as Vector)];
    turned += Math.atan2(dot(cross(a, b), p), dot(a, b));
  }
  return Math.abs(turned) > Math.PI;
};

const isOnLine = (shape: Shape, place: Place): boolean =>
  edgesOf(shape).some((edge) => angleToEdge(place, edge) < NOTHING);

/** Whether a shape holds a place: one of its own, on one of its lines, or in one of its areas, their edges included. */
export const holds = (shape: Shape, place: Place): boolean =>
  shape.places.some((own) => angleBetween(own, place) < NOTHING) ||
  isOnLine(shape, place) ||
  shape.areas.some(
    ([around = [], ...holes]) => goesAround(around, place) && !holes.some((hole) => goesAround(hole, place)),
  );

/** Whether two lines between places cross in a place that is an end of neither. */
const doCross = ([a, b]: readonly [Place, Place], [c, d]: readonly [Place, Place]): boolean => {
  const [p, q, r, s] = [vectorOf(a), vectorOf(b), vectorOf(c), vectorOf(d)];
  const [first, second] = [cross(p, q), cross(r, s)];
  const sides = [dot(first, r) * dot(first, s), dot(second, p) * dot(second, q)];
  if (sides.some((side) => side >= -NOTHING * NOTHING)) return false;
  // Great circles meet twice; the lines themselves are on the same side of the Earth.
  return dot(p, r) > 0 || dot(p, s) > 0 || dot(q, r) > 0 || dot(q, s) > 0;
};
const linesCross = (one: Shape, other: Shape): boolean =>
  edgesOf(one).some((edge) => edgesOf(other).some((across) => doCross(edge, across)));

/** Whether two shapes have a place in common. */
export const meet = (one: Shape, other: Shape): boolean =>
  cornersOf(one).some((place) => holds(other, place)) ||
  cornersOf(other).some((place) => holds(one, place)) ||
  linesCross(one, other);

/** Whether all of a shape lies in another's areas. */
export const isWithin = (inner: Shape, outer: Shape): boolean => {
  const area: Shape = { places: [], lines: [], areas: outer.areas };
  return cornersOf(inner).every((place) => holds(area, place)) && !linesCross(inner, area);
};

/** The least angle from a place to a shape, in radians; 0 inside of it. */
export const angleTo = (shape: Shape, place: Place): number => {
  if (holds(shape, place)) return 0;
  const toPlaces = shape.places.map((own) => angleBetween(own, place));
  return Math.min(...toPlaces, ...edgesOf(shape).map((edge) => angleToEdge(place, edge)));
};
