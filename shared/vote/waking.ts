import type { InstantMs } from '../kernel/brand.ts';
import { startOfDayAfter } from './days.ts';
import type { VoteResult } from './result.ts';
import { isElsewhere } from './totals.ts';
import { intoVoteState, type Vote, type VoteIn } from './vote.ts';

/** When something is to be done with a vote that nobody does; null = never again. */
export const voteWakesAt = (vote: Vote): InstantMs | null => {
  switch (vote.status) {
    case 'freezing':
      return vote.checked.at;
    case 'announced':
      return vote.opensAt;
    case 'open':
      return vote.closesAt;
    case 'closed':
      // What is held elsewhere is counted there: it waits for two people who type its totals.
      return isElsewhere(vote) ? null : vote.closedAt;
    case 'preliminary':
      return vote.queriesUntil;
    case 'draft':
    case 'confirmed':
    case 'withdrawn':
      return null;
  }
};

/** The roll is so much longer. @param after - the last unit written; null = it is whole, and the vote is announced. */
export const rollWritten = (
  vote: VoteIn<'freezing'>,
  more: number,
  after: string | null,
  now: InstantMs,
): VoteIn<'freezing'> | VoteIn<'announced'> => {
  const { checked, digest } = vote;
  const onRoll = vote.onRoll + more;
  return after === null
    ? intoVoteState(vote, { status: 'announced', checked, digest, onRoll }, now)
    : intoVoteState(vote, { status: 'freezing', checked, digest, onRoll, rollAfter: after }, now);
};

/** It opens. The caller opens its gates in the same transaction. */
export const openVote = (vote: VoteIn<'announced'>, now: InstantMs): VoteIn<'open'> => {
  const { checked, digest, onRoll } = vote;
  return intoVoteState(vote, { status: 'open', checked, digest, onRoll }, now);
};

/** It closes; the instant that counts is the one that was said. The caller closes its gates in the same transaction. */
export const closeVote = (vote: VoteIn<'open'>, now: InstantMs): VoteIn<'closed'> => {
  const { checked, digest, onRoll } = vote;
  return intoVoteState(vote, { status: 'closed', checked, digest, onRoll, closedAt: vote.closesAt }, now);
};

/** It is counted: the result can be asked about for whole days, and today is none of them. */
export const voteCounted = (vote: VoteIn<'closed'>, result: VoteResult, now: InstantMs): VoteIn<'preliminary'> => {
  const { checked, digest, onRoll, closedAt } = vote;
  const queriesUntil = startOfDayAfter(now, vote.rule.queryDays + 1);
  return intoVoteState(vote, { status: 'preliminary', checked, digest, onRoll, closedAt, result, queriesUntil }, now);
};

/** Its result is another one: it can be asked about for whole days from now on, and today is none of them. */
export const asksAgain = (vote: VoteIn<'preliminary'>, now: InstantMs): VoteIn<'preliminary'> => ({
  ...vote,
  queriesUntil: startOfDayAfter(now, vote.rule.queryDays + 1),
});

/** Nobody may ask about it any more. */
export const confirmVote = (vote: VoteIn<'preliminary'>, now: InstantMs): VoteIn<'confirmed'> => {
  const { checked, digest, onRoll, closedAt, result, queriesUntil } = vote;
  return intoVoteState(
    vote,
    { status: 'confirmed', checked, digest, onRoll, closedAt, result, queriesUntil, confirmedAt: now },
    now,
  );
};
