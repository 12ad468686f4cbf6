import { sha256 } from '../kernel/sha256.ts';
import type { TransferId } from '../kernel/ids.ts';
import type { AccountId } from '../points/account.ts';
import type { Transfer } from '../points/transfer.ts';

/** One transfer as it takes part in the draw of a round: by the hash of its entry, which says nothing of anybody. */
export type Candidate = { readonly transferId: TransferId; readonly owner: AccountId; readonly hash: string };
/** One that is drawn so far, with what it is sorted by. */
export type Ranked = Candidate & { readonly rank: string };

const OF_MERCHANTS: readonly Transfer['code'][] = ['merchant-due', 'merchant-settled'];

/** True for a transfer that a round may look at: one by which somebody's points went over. What a merchant is owed follows from the voucher, which is looked at itself. What was only set aside comes again when it is fetched. */
export const takesPart = ({ phase, code }: Pick<Transfer, 'phase' | 'code'>): boolean =>
  (phase === 'moved' || phase === 'posted') && code !== 'account-closed' && !OF_MERCHANTS.includes(code);

/** What a candidate is sorted by: SHA-256 of the seed and the hash of its entry, a line each. */
export const rankOf = (seed: string, hash: string): string => sha256(`${seed}\n${hash}`);

/**
 * The sample of so many: those of the lowest ranks. It can be drawn piece by piece and in any order: the sample of the samples of the pieces is
 * the sample of the whole. Whoever has the seed and the hashes draws the same.
 */
export const sampleOf = (
  seed: string,
  size: number,
  drawn: readonly Ranked[],
  more: readonly Candidate[],
): readonly Ranked[] => {
  const known = new Set(drawn.map(({ transferId }) => transferId));
  const ranked = more
    .filter(({ transferId }) => !known.has(transferId))
    .map(({ transferId, owner, hash }) => ({ transferId, owner, hash, rank: rankOf(seed, hash) }));
  return [...drawn, ...ranked].sort((a, b) => (a.rank < b.rank ? -1 : 1)).slice(0, size);
};
