import type { Document } from '../values/value.ts';
import { writeEjson } from '../wire/ejson.ts';

/**
 * Where mingo 7.2 does not match as MongoDB does, it cannot be the measure; `matcher.test.ts` states each of these:
 * $size and $elemMatch on a path that leads through an array, $elemMatch with fields over an array of plain values,
 * $mod of fractions, booleans and dates, and null asked of a path that leads through an array.
 */
export const isInMingosDomain = (document: Document, query: Document): boolean => {
  const [stored, asked] = [writeEjson(document), writeEjson(query)];
  if (/"\w\.\w":\{"\$(size|elemMatch)"/.test(asked)) return false;
  if (/"\$elemMatch":\{"x"/.test(asked)) return false;
  if (asked.includes('$mod') && /numberDouble|true|false|\$date/.test(stored)) return false;
  return !(asked.includes('null') && stored.includes('['));
};
