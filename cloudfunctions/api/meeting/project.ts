import type { z } from 'zod';
import type { MediaReader } from '../../../shared/capture/check.ts';
import type { matterShown, sumShown } from '../../../shared/meeting/shapes.ts';
import type { Review } from '../../../shared/review/review.ts';
import { headOf, mergedWith } from '../../../shared/review/sorting.ts';
import { DISPOSITIONS, undecidedOf, type Outcomes, type Tally } from '../../../shared/review/tally.ts';
import type { Documents } from '../../database/collections.ts';
import type { ResidentCtx } from '../../platform/context.ts';
import { mediaShownTo } from '../capture/index.ts';
import { becameBefore, showDecision, watchesCaptain } from '../review/index.ts';

type Opinion = Documents['opinions'];
type MatterShown = z.output<typeof matterShown>;

/** What came in and what became of it, of one review or of all of a month together. */
export const showSum = (tallies: readonly Tally[]): z.output<typeof sumShown> => {
  const outcomes = Object.fromEntries(
    DISPOSITIONS.map((one) => [one, tallies.reduce((sum, { outcomes: of }) => sum + of[one], 0)]),
  ) as { -readonly [D in keyof Outcomes]: number };
  return {
    opinions: tallies.reduce((sum, { opinions }) => sum + opinions, 0),
    outcomes,
    undecided: tallies.reduce((sum, tally) => sum + undecidedOf(tally), 0),
  };
};

/** Matters as one reader gets them: one read of what goes with them and one request for addresses, for all of them. */
export const showMatters = async (
  opinions: readonly Opinion[],
  reviewOf: (opinion: Opinion) => Pick<Review, 'merges' | 'buildingName'>,
  ctx: ResidentCtx,
  isChair: boolean,
): Promise<MatterShown[]> => {
  const as: Exclude<MediaReader, 'author'> = isChair ? 'keeper' : 'neighbour';
  const open = opinions.filter((opinion) => maySee(opinion, ctx, isChair));
  const shown = await mediaShownTo(
    open.flatMap(({ media }) => media),
    { readerId: ctx.resident._id, as },
  );
  const before = await becameBefore(open);
  return opinions.map((opinion) => {
    const review = reviewOf(opinion);
    const isOpen = open.includes(opinion);
    return {
      ...{ opinionId: opinion._id, buildingName: review.buildingName },
      kind: kindShown(opinion, ctx, isChair),
      text: isOpen ? opinion.text : '',
      media: isOpen ? shown.filter(({ mediaId }) => opinion.media.some((one) => one.mediaId === mediaId)) : [],
      author: isOpen && opinion.isNamed ? opinion.authorName : null,
      isKeptPrivate: opinion.wall === 'hidden',
      ...{ isAboutCaptain: opinion.isAboutCaptain, isCarriedOver: opinion.continues !== null },
      merged: mergedWith(review, opinion._id).length,
      outcome: headOf(review, opinion._id) === opinion._id ? opinion.outcome : 'merged',
      decision: showDecision(opinion, isChair),
      before: isOpen ? before(opinion) : null,
    };
  });
};

/** Of what was hidden as private not even its kind is told to whoever may not read it. */
export const kindShown = (opinion: Opinion, ctx: ResidentCtx, isChair: boolean): Opinion['kind'] =>
  opinion.wall === 'hidden' && !maySee(opinion, ctx, isChair) ? 'other' : opinion.kind;

/** What is about a captain is for whoever watches over them; words nobody has looked at are for the chair. */
export const maySee = (opinion: Opinion, ctx: ResidentCtx, isChair: boolean): boolean => {
  if (opinion.authorId === ctx.resident._id) return true;
  if (opinion.wall === 'captain') return watchesCaptain(ctx, opinion);
  return opinion.wall === 'shown' || (isChair && opinion.wall !== 'gone');
};
