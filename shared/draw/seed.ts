import { sha256 } from '../kernel/sha256.ts';

/** How many people draw digits, from a bag in everybody's view. */
export const WITNESSES = 3;
/** How many digits each of them draws. */
export const DIGITS_EACH = 4;

/** What one witness drew: {@link DIGITS_EACH} digits, zeros in front among them. */
export const areDigits = (digits: string): boolean => new RegExp(`^\\d{${String(DIGITS_EACH)}}$`).test(digits);

/** True once all of them have drawn. */
export const areAllDrawn = (drawn: readonly string[]): boolean => drawn.length === WITNESSES && drawn.every(areDigits);

/**
 * The seed of a draw: SHA-256 of the digest of its list and the digits, a line each, in the order in which they were drawn. The list is frozen before
 * anybody draws, so nobody can look for a list that suits the digits.
 *
 * @param drawn - of three witnesses. @throws {RangeError} where they are not.
 */
export const seedOf = (digest: string, drawn: readonly string[]): string => {
  if (!areAllDrawn(drawn)) throw new RangeError('three witnesses draw four digits each');
  return sha256(['linli-seed-1', digest, ...drawn].map((line) => `${line}\n`).join(''));
};
