import type { InstantMs } from '../../../../shared/kernel/brand.ts';
import type { Output } from '../../platform/rpc.ts';

/** A vote as a row of a list. */
export type VoteSeen = Output<'vote.list'>['items'][number];

/** How a vote stands for whoever reads, in the order of the list: what waits for them comes first. */
export const STANDS = ['waits', 'voted', 'running', 'ahead', 'counting', 'over', 'withdrawn'] as const;
export type Stand = (typeof STANDS)[number];

/** By the clock: the timer closes a vote up to a minute after its last instant. */
export const standOf = (
  { status, closesAt, hasVoted, mine }: Pick<VoteSeen, 'status' | 'closesAt' | 'hasVoted' | 'mine'>,
  now: InstantMs,
): Stand => {
  if (status === 'withdrawn') return 'withdrawn';
  if (status === 'preliminary' || status === 'confirmed') return 'over';
  if (status === 'closed' || (status === 'open' && now >= closesAt)) return 'counting';
  if (status !== 'open') return 'ahead';
  if (hasVoted) return 'voted';
  return isMine(mine) ? 'waits' : 'running';
};

/** The reader can cast now, or cast again. */
export const isMine = (mine: VoteSeen['mine']): boolean => mine === 'can' || mine === 'askAge';
