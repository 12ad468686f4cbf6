import { createHmac } from 'node:crypto';
import { secret } from './secret.ts';

/**
 * Digest of a value, keyed with the secret of the deployment: 32 bytes. Whoever reads the database alone cannot find the value by
 * trying: a choice of ten, a code of eight digits or a phone number would otherwise be found in a blink.
 *
 * @param what the digest is for, such as a method; the same value has another digest for something else.
 */
export const keyed = (what: string, value: unknown): Buffer =>
  createHmac('sha256', secret())
    .update(JSON.stringify([what, value ?? null]))
    .digest();
