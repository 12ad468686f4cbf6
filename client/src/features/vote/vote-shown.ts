import type { Output } from '../../platform/rpc.ts';

/** A vote on its own page. */
export type VoteShown = Output<'vote.detail'>;
