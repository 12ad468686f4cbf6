/**
 * The fields of an index, by their place in it, where some document has had an array, as one number for the catalogue:
 * 0 = none, 1 = somewhere, but a file of an earlier version did not say where; else 1 + the sum of 2^(place + 1).
 */
export const encodeArrayFields = (places: ReadonlySet<number>): number =>
  places.size === 0 ? 0 : [...places].reduce((sum, place) => sum + 2 ** (place + 1), 1);

/** @returns all places if it is not known which. */
export const decodeArrayFields = (stored: number, fieldCount: number): Set<number> => {
  const all = Array.from({ length: fieldCount }, (_, place) => place);
  if (stored === 1) return new Set(all);
  return new Set(all.filter((place) => Math.floor(stored / 2 ** (place + 1)) % 2 === 1));
};
