import type { VoteStatus, Vote } from '../../../shared/vote/vote.ts';
import { voteWakesAt } from '../../../shared/vote/waking.ts';
import { orderKey } from '../../platform/paging.ts';
import type { Transaction } from '../../platform/transaction.ts';
import type { VoteDocument } from './collections.ts';

/** What residents do not read yet: nobody has checked it, or its roll is not whole. */
const HIDDEN: readonly VoteStatus[] = ['draft', 'freezing'];
const isHidden = (vote: Vote): boolean =>
  HIDDEN.includes(vote.status) || (vote.status === 'withdrawn' && !vote.wasAnnounced);

/** A vote as it is stored. */
export const voteDocument = (vote: Vote): VoteDocument => ({
  ...vote,
  schema: 1,
  wakeAt: voteWakesAt(vote),
  place: vote.grid?.buildingIds ?? vote.buildingId ?? vote.communityId,
  wall: isHidden(vote) ? 'draft' : 'shown',
  order: orderKey(vote.createdAt, vote._id),
});

/** The only way a vote is written. */
export const saveVote = (transaction: Transaction, vote: Vote): Promise<void> =>
  transaction.replace('votes', voteDocument(vote));
