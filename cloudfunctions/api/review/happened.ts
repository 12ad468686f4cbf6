import type { ReviewEventKind } from '../../../shared/review/events.ts';
import type { Review } from '../../../shared/review/review.ts';
import { undecidedOf } from '../../../shared/review/tally.ts';
import type { Happened } from '../../platform/command.ts';
import type { ResidentAct } from '../../platform/context.ts';

/** What every act on a review answers. */
export const reviewActed = ({ _id, tally }: Review) => ({
  reviewId: _id,
  spoke: tally.spoke,
  undecided: undecidedOf(tally),
});

/** The event of a review or of one opinion in it. */
export const reviewHappened = (
  { resident }: ResidentAct,
  { communityId, buildingId }: Review,
  kind: ReviewEventKind,
  change: Pick<Happened, 'subject' | 'from' | 'to'> &
    Partial<Pick<Happened, 'told' | 'onBehalfOf' | 'reason' | 'isReasonPublic'>>,
): Happened => ({
  ...{ kind, communityId, buildingId, reason: null },
  ...{ actorId: resident._id, actorName: resident.name },
  ...change,
});
