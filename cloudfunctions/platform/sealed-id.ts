import { createCipheriv, createDecipheriv } from 'node:crypto';
import { keyed } from './keyed.ts';

const CIPHER = 'aes-256-ctr';
const SEAL_BYTES = 16;

/**
 * An id that the phone carries without knowing what it names: the number of a row on the roster, for one. The same id always looks the same in
 * one place, and another in the next. The seal is made of what is sealed, so that none can be made up or changed.
 *
 * @param place what it is good in, such as a community.
 */
export const sealId = (place: string, id: string): string => {
  const seal = sealOf(place, id);
  const cipher = createCipheriv(CIPHER, keyed('sealedKey', place), seal);
  return Buffer.concat([seal, cipher.update(id, 'utf8'), cipher.final()]).toString('base64url');
};

/** The id in a sealed one; undefined for one that was not sealed here for this place. */
export const openId = (place: string, sealed: string): string | undefined => {
  const bytes = Buffer.from(sealed, 'base64url');
  if (bytes.length <= SEAL_BYTES) return undefined;
  const seal = bytes.subarray(0, SEAL_BYTES);
  const decipher = createDecipheriv(CIPHER, keyed('sealedKey', place), seal);
  const id = Buffer.concat([decipher.update(bytes.subarray(SEAL_BYTES)), decipher.final()]).toString('utf8');
  return seal.equals(sealOf(place, id)) ? id : undefined;
};

const sealOf = (place: string, id: string): Buffer => keyed('sealedId', [place, id]).subarray(0, SEAL_BYTES);
