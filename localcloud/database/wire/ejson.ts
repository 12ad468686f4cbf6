import { patternText } from '../values/order.ts';
import { WirePattern, isDocument } from '../values/value.ts';
import type { Document, Value } from '../values/value.ts';
import { invalidParam, unknownToUs } from './fault.ts';

export const NESTING_MAX = 100;

/** How one text is read: `now` (epoch ms) is what serverDate stands for; undefined where it is refused. */
export type Reading = { readonly now: number | undefined };

/** Reads one EJSON text of the wire. Types of BSON that the SDK cannot send as plain values are refused. */
export const readEjson = (text: unknown, reading: Reading): Value => {
  if (typeof text !== 'string') throw invalidParam(`expected a string of extended JSON, got ${typeof text}`);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw invalidParam('malformed extended JSON');
  }
  return readValue(json, reading, 0);
};

export const readEjsonDocument = (text: unknown, reading: Reading): Document => {
  const value = readEjson(text, reading);
  if (!isDocument(value)) throw invalidParam('expected an object in extended JSON');
  return value;
};

const readValue = (json: unknown, reading: Reading, depth: number): Value => {
  if (json === null || typeof json === 'string' || typeof json === 'boolean' || typeof json === 'number') return json;
  if (depth > NESTING_MAX) throw invalidParam(`values may be nested ${NESTING_MAX} levels deep`);
  if (Array.isArray(json)) return json.map((item) => readValue(item, reading, depth + 1));
  const source = json as Readonly<Record<string, unknown>>;
  const document: Document = {};
  for (const name of Object.keys(source)) {
    if (name.startsWith('$')) {
      const typed = readTyped(name, source, reading);
      if (typed !== undefined) return typed;
    }
    if (name === '__proto__') throw invalidParam("the field name '__proto__' is refused");
    document[name] = readValue(source[name], reading, depth + 1);
  }
  return document;
};

const FOREIGN_TYPES = new Set([
  '$oid',
  '$numberDecimal',
  '$binary',
  '$uuid',
  '$symbol',
  '$code',
  '$scope',
  '$timestamp',
  '$minKey',
  '$maxKey',
  '$dbPointer',
  '$undefined',
]);

const readTyped = (name: string, source: Readonly<Record<string, unknown>>, reading: Reading): Value | undefined => {
  const content = source[name];
  if (name === '$numberInt' || name === '$numberLong' || name === '$numberDouble') return readNumber(content);
  if (name === '$date') return readDate(content);
  if (name === '$regularExpression') return readPattern(content);
  if (name === '$tcb_server_date') return readServerDate(content, reading);
  if (FOREIGN_TYPES.has(name)) throw unknownToUs(`a value of type ${name} (use strings, numbers and dates)`);
  return undefined;
};

const readNumber = (content: unknown): number => {
  if (typeof content !== 'string' || content === '') throw invalidParam('malformed number in extended JSON');
  const number = content === '-Infinity' ? -Infinity : Number(content);
  if (Number.isNaN(number) && content !== 'NaN') throw invalidParam(`malformed number '${content}' in extended JSON`);
  return number;
};

const readDate = (content: unknown): Date => {
  const inner = typeof content === 'object' && content !== null ? (content as Record<string, unknown>) : undefined;
  const date = inner ? new Date(readNumber(inner['$numberLong'])) : new Date(content as string | number);
  if (Number.isNaN(date.getTime())) throw invalidParam('malformed date in extended JSON');
  return date;
};

/** Builds a regular expression with the options the cloud's engine and this one have in common. */
export const patternOf = (pattern: unknown, options: unknown): WirePattern => {
  if (typeof pattern !== 'string') throw invalidParam('a regular expression needs a pattern');
  const flags = typeof options === 'string' ? options : '';
  if (/[^imsu]/.test(flags)) throw unknownToUs(`the regular expression options '${flags}' (i, m and s are known)`);
  try {
    return new WirePattern(pattern, flags);
  } catch {
    throw unknownToUs(`the regular expression /${pattern}/${flags}, which this engine cannot compile`);
  }
};

const readPattern = (content: unknown): WirePattern => {
  if (typeof content !== 'object' || content === null) throw invalidParam('malformed regular expression');
  const { pattern, options } = content as { pattern?: unknown; options?: unknown };
  return patternOf(pattern, options);
};

const readServerDate = (content: unknown, reading: Reading): Date => {
  if (reading.now === undefined) {
    throw unknownToUs('serverDate inside a transaction (take one new Date() per request instead)');
  }
  const offset = (content as { offset?: unknown } | null)?.offset;
  const ms = offset === undefined ? 0 : readValue(offset, reading, 0);
  if (typeof ms !== 'number' || !Number.isFinite(ms)) throw invalidParam('serverDate needs a number as its offset');
  return new Date(reading.now + ms);
};

/** Canonical extended JSON, as `EJSON.stringify(value, { relaxed: false })` of bson 4.7.2 writes it. */
export const writeEjson = (value: Value): string => {
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') return writeNumber(value);
  if (value === null || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return `[${value.map(writeEjson).join(',')}]`;
  if (value instanceof Date) return `{"$date":{"$numberLong":"${value.getTime()}"}}`;
  if (value instanceof RegExp) return writePattern(value);
  let text = '';
  for (const name of Object.keys(value)) {
    const field = value[name];
    if (field === undefined) continue;
    text += `${text === '' ? '' : ','}${JSON.stringify(name)}:${writeEjson(field)}`;
  }
  return `{${text}}`;
};

const writeNumber = (value: number): string => {
  if (Number.isInteger(value)) {
    if (value >= -0x80000000 && value <= 0x7fffffff) return `{"$numberInt":"${value}"}`;
    if (value >= -0x8000000000000000 && value <= 0x8000000000000000) return `{"$numberLong":"${value}"}`;
  }
  return `{"$numberDouble":"${value}"}`;
};

const writePattern = (value: RegExp): string => {
  const [pattern, options] = patternText(value);
  return `{"$regularExpression":{"pattern":${JSON.stringify(pattern)},"options":${JSON.stringify(options)}}}`;
};
