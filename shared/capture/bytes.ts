/** True if these values stand in the file from `at` on; a text stands for its characters. */
export const standsAt = (bytes: Uint8Array, what: string | readonly number[], at = 0): boolean => {
  const values = typeof what === 'string' ? Array.from(what, (character) => character.charCodeAt(0)) : what;
  return values.every((value, index) => bytes[at + index] === value);
};

/** An unsigned number of so many bytes, the largest part first unless told otherwise; undefined where the file ends before. */
export const numberAt = (bytes: Uint8Array, at: number, length: number, isLittle = false): number | undefined => {
  if (at < 0 || at + length > bytes.length) return undefined;
  const part = Array.from(bytes.subarray(at, at + length));
  return (isLittle ? part.reverse() : part).reduce((value, byte) => value * 256 + byte, 0);
};

/** Every place where a text stands in the file. */
export const placesOf = (bytes: Uint8Array, what: string): readonly number[] => {
  const first = what.charCodeAt(0);
  const places: number[] = [];
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1))
    if (standsAt(bytes, what, at)) places.push(at);
  return places;
};
