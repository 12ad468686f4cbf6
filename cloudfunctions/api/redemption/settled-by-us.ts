import { fail, type ErrorCode, type Result } from '../../../shared/kernel/errors.ts';

const NEVER = ['OUT_OF_STOCK', 'RESERVE_SETTLED', 'POINTS_SHORT', 'BATCH_BLOCKED'] as const;
type Never = (typeof NEVER)[number];

/**
 * Takes away what cannot be: a redemption and what it set aside are written in one transaction, so letting go of it finds both as it left them.
 *
 * @throws where they are not: then the books are wrong, and nobody is told that it was their doing.
 */
export const settledByUs = <T, E extends ErrorCode>(answer: Result<T, E>): Result<T, Exclude<E, Never>> => {
  if (answer.ok) return answer;
  const { code } = answer;
  if ((NEVER as readonly string[]).includes(code))
    throw new Error(`a redemption and what it set aside disagree: ${code}`);
  return fail(code as Exclude<E, Never>);
};
