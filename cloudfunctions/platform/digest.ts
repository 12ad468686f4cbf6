import { createHash } from 'node:crypto';

/** The tail of a deterministic id: 20 characters of `[0-9a-z]` (about 103 bits) that depend on the parts and their order alone. */
export const digest = (...parts: readonly string[]): string => {
  const bytes = createHash('sha256').update(JSON.stringify(parts)).digest();
  return BigInt(`0x${bytes.toString('hex')}`)
    .toString(36)
    .padStart(50, '0')
    .slice(-20);
};
