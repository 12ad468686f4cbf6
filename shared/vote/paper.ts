import type { Attached } from '../capture/attached.ts';
import type { InstantMs } from '../kernel/brand.ts';
import type { CommunityId, PaperId, ResidentId, SlipPictureId, VoteId, VoterId } from '../kernel/ids.ts';
import type { Voter } from './casting.ts';
import type { Choice } from './question.ts';
import { enterIndependently } from './two-people.ts';

/** How far the slip of a unit is: one person has entered it, two have read something else on it, or it is cast. */
export const PAPER_STATES = ['first', 'differs', 'cast'] as const;
export type PaperState = (typeof PAPER_STATES)[number];

/** What one person read on a slip. */
type Entry = { readonly byId: ResidentId; readonly choice: Choice; readonly at: InstantMs };

/** The slip of one unit, as long as it is not cast. */
export type Paper = {
  readonly _id: PaperId;
  readonly communityId: CommunityId;
  readonly voteId: VoteId;
  readonly voterId: VoterId;
  readonly unitId: string;
  readonly door: string;
  /** One of each person; at most three, the latest last. */
  readonly entries: readonly Entry[];
  readonly createdAt: InstantMs;
};

/** The picture of a slip that two people had read differently; the two counters see it, from the closing until the result is confirmed. */
export type SlipPicture = {
  readonly _id: SlipPictureId;
  readonly communityId: CommunityId;
  readonly voteId: VoteId;
  readonly unitId: string;
  /** One. */
  readonly media: readonly Attached[];
  /** Whose entry settled the difference. */
  readonly byId: ResidentId;
  readonly at: InstantMs;
};

const isSame = (one: Choice, other: Choice): boolean =>
  one.length === other.length && one.every((value, index) => value === other[index]);

/**
 * Somebody enters a slip, or enters it again.
 *
 * @param before - what stands so far; null = nothing.
 * @returns the slip, and `cast` once two people have read the same on it.
 */
export const enterSlip = (
  before: Paper | null,
  { _id: voterId, communityId, voteId, unitId, door }: Voter,
  entry: Entry & { readonly _id: PaperId },
): { readonly paper: Paper; readonly state: PaperState } => {
  const { _id, ...read } = entry;
  const createdAt = before?.createdAt ?? read.at;
  const { entries, agreesWith } = enterIndependently<Entry>(
    before?.entries ?? [],
    read,
    ({ byId }) => byId,
    (one, other) => isSame(one.choice, other.choice),
  );
  const paper = { _id, communityId, voteId, voterId, unitId, door, entries, createdAt };
  return { paper, state: agreesWith ? 'cast' : stateOf(paper) };
};

/** True if an entry after which a slip is so far ends a difference: its picture is kept then, and at no other time. */
export const settles = (before: Paper | null, after: PaperState): boolean =>
  before !== null && stateOf(before) === 'differs' && after === 'cast';

/** How far a slip is that is not cast. */
export const stateOf = ({ entries }: Paper): Exclude<PaperState, 'cast'> => (entries.length > 1 ? 'differs' : 'first');
