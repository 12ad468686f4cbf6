import { TYPE_RANK, patternText, rankOf } from './order.ts';
import { isDocument } from './value.ts';
import type { Document, Value } from './value.ts';

/** `undefined` stands for the empty array, which an index keeps as a value of its own below null. */
export type KeyPart = Value | undefined;

/**
 * Encodes a value so that comparing bytes gives the order of `compareValues`.
 *
 * No encoding is a prefix of another, so encodings may be joined into compound keys, and inverting every byte
 * of one reverses its order.
 */
export const encodeKey = (value: KeyPart): Buffer => {
  const bytes: number[] = [];
  writeKey(bytes, value);
  return Buffer.from(bytes);
};

/** Every byte inverted: the encoding of a descending field. Also turns an inverted key back. */
export const invertKey = (key: Buffer): Buffer => {
  const inverted = Buffer.allocUnsafe(key.length);
  for (let i = 0; i < key.length; i += 1) inverted[i] = ~(key[i] ?? 0) & 0xff;
  return inverted;
};

/** The first byte string after every string that begins with `key`; `undefined` if there is none. */
export const keyAfter = (key: Buffer): Buffer | undefined => {
  let length = key.length;
  while (length > 0 && key[length - 1] === 0xff) length -= 1;
  if (length === 0) return undefined;
  const next = Buffer.from(key.subarray(0, length));
  next[length - 1] = (next[length - 1] ?? 0) + 1;
  return next;
};

const writeKey = (bytes: number[], value: KeyPart): void => {
  if (value === undefined) {
    bytes.push(TYPE_RANK.emptyArray);
    return;
  }
  bytes.push(rankOf(value));
  writePayload(bytes, value);
};

const writePayload = (bytes: number[], value: Value): void => {
  if (value === null) return;
  if (typeof value === 'number') writeNumber(bytes, value);
  else if (typeof value === 'string') writeText(bytes, value);
  else if (typeof value === 'boolean') bytes.push(value ? 1 : 0);
  else if (value instanceof Date) writeNumber(bytes, value.getTime());
  else if (value instanceof RegExp) for (const text of patternText(value)) writeText(bytes, text);
  else if (Array.isArray(value)) writeArray(bytes, value);
  else if (isDocument(value)) writeDocument(bytes, value);
};

const float = new DataView(new ArrayBuffer(8));

const writeNumber = (bytes: number[], value: number): void => {
  if (Number.isNaN(value)) {
    bytes.push(0, 0, 0, 0, 0, 0, 0, 0);
    return;
  }
  float.setFloat64(0, value === 0 ? 0 : value);
  // Positive numbers get the sign bit so that they follow negative ones, whose bits are inverted to run upwards.
  const isNegative = float.getUint8(0) >= 0x80;
  for (let i = 0; i < 8; i += 1) {
    const byte = float.getUint8(i);
    if (isNegative) bytes.push(~byte & 0xff);
    else bytes.push(i === 0 ? byte | 0x80 : byte);
  }
};

// A zero byte inside is followed by ff, the end is 00 01: ends never look like contents, whatever comes after.
const writeText = (bytes: number[], text: string): void => {
  for (const byte of Buffer.from(text, 'utf8')) {
    bytes.push(byte);
    if (byte === 0) bytes.push(0xff);
  }
  bytes.push(0, 1);
};

const writeArray = (bytes: number[], values: readonly Value[]): void => {
  for (const value of values) writeKey(bytes, value);
  bytes.push(0);
};

const writeDocument = (bytes: number[], document: Document): void => {
  for (const [name, value] of Object.entries(document)) {
    bytes.push(rankOf(value));
    writeText(bytes, name);
    writePayload(bytes, value);
  }
  bytes.push(0);
};
