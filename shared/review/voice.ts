import type { InstantMs } from '../kernel/brand.ts';
import { fail, ok, type Result } from '../kernel/errors.ts';
import type { BuildingId, CommunityId, HouseholdId, ResidentId, ReviewId, VoiceId } from '../kernel/ids.ts';
import { REVIEW_LIMITS } from './review.ts';
import type { Tally } from './tally.ts';

/** What one household said in one review, its members together: it lights one window. */
export type Voice = {
  readonly _id: VoiceId;
  readonly communityId: CommunityId;
  readonly buildingId: BuildingId;
  readonly reviewId: ReviewId;
  readonly householdId: HouseholdId;
  /** Things it has said, those it took back among them; 0 = it has nothing to say (没意见). */
  readonly said: number;
  /** Who spoke for it last. */
  readonly byId: ResidentId;
  readonly at: InstantMs;
};

/** At most so many opinions of one household in one month: more is for needs, which are not talked over. */
export const SAID_MAX = 10;

/** What a household has said now, and the sums of the review with it. */
export type Spoken = { readonly voice: Voice; readonly tally: Tally };
type Speaker = Pick<Voice, '_id' | 'communityId' | 'buildingId' | 'reviewId' | 'householdId' | 'byId'>;

/**
 * A household says one thing more.
 *
 * @param before - what it said so far; null = nothing.
 * @returns in this order: `SAID_ENOUGH` (it has said {@link SAID_MAX} things this month), `REVIEW_FULL`.
 */
export const speak = (
  before: Voice | null,
  speaker: Speaker,
  tally: Tally,
  { isPraise, now }: { readonly isPraise: boolean; readonly now: InstantMs },
): Result<Spoken, 'SAID_ENOUGH' | 'REVIEW_FULL'> => {
  const said = before?.said ?? 0;
  if (said >= SAID_MAX) return fail('SAID_ENOUGH');
  if (tally.opinions + tally.praises >= REVIEW_LIMITS.opinionsMax) return fail('REVIEW_FULL');
  return ok({
    voice: { ...speaker, said: said + 1, at: now },
    tally: {
      ...tally,
      spoke: tally.spoke + Number(before === null),
      nil: tally.nil - Number(before !== null && said === 0),
      praises: tally.praises + Number(isPraise),
      opinions: tally.opinions + Number(!isPraise),
    },
  });
};

/**
 * A household says that it has nothing to say: an answer like any other, and it lights its window too.
 *
 * @returns `HAS_SPOKEN` where it has answered before: an opinion is taken back by itself, and twice nothing is still once.
 */
export const sayNothing = (
  before: Voice | null,
  speaker: Speaker,
  tally: Tally,
  now: InstantMs,
): Result<Spoken, 'HAS_SPOKEN'> => {
  if (before !== null) return fail('HAS_SPOKEN');
  return ok({
    voice: { ...speaker, said: 0, at: now },
    tally: { ...tally, spoke: tally.spoke + 1, nil: tally.nil + 1 },
  });
};
