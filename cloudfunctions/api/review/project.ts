import type { z } from 'zod';
import type { MediaReader } from '../../../shared/capture/check.ts';
import type { OpinionId } from '../../../shared/kernel/ids.ts';
import { MODERATORS } from '../../../shared/need/overseers.ts';
import { needIdOfOpinion } from '../../../shared/need/from-opinion.ts';
import type { opinionShown, reviewShown } from '../../../shared/review/shapes.ts';
import { staffDecidesFrom } from '../../../shared/review/hiding.ts';
import { CAPTAIN_WATCHERS, REVIEW_KEEPERS } from '../../../shared/review/keepers.ts';
import type { Review } from '../../../shared/review/review.ts';
import { answerOpinionWords, publishOpinion, writeOpinionWords } from '../../../shared/review/words.ts';
import { headOf, mergedWith } from '../../../shared/review/sorting.ts';
import { silentOf, undecidedOf } from '../../../shared/review/tally.ts';
import type { ResidentCtx } from '../../platform/context.ts';
import { command } from '../../platform/sdk.ts';
import { findDocuments } from '../../platform/store.ts';
import { mediaShownTo } from '../capture/index.ts';
import { becameBefore } from './became-before.ts';
import type { OpinionDocument } from './collections.ts';
import { showAppeal } from './show-appeal.ts';
import { showDecision } from './show-decision.ts';

type ReviewShown = z.output<typeof reviewShown>;
type OpinionShown = z.output<typeof opinionShown>;

/** A review as everybody of the building may know it. */
export const showReview = (review: Review): ReviewShown => {
  const { _id, buildingName, month, status, opensAt, closesAt, meetsOn, tally } = review;
  const { asked, spoke, nil, praises, opinions, outcomes } = tally;
  return {
    reviewId: _id,
    ...{ buildingName, month, status, opensAt, closesAt, meetsOn },
    summary: review.status === 'handedOver' && review.summary !== '' ? review.summary : null,
    ...{ asked, spoke, nil, praises, opinions, outcomes: { ...outcomes } },
    silent: silentOf(tally),
    undecided: undecidedOf(tally),
  };
};

/** Opinions as one reader gets them, with what goes with them: one read and one request for addresses for all of them. */
export const showOpinions = async (
  opinions: readonly OpinionDocument[],
  review: Pick<Review, 'merges'>,
  ctx: ResidentCtx,
): Promise<OpinionShown[]> => {
  const place = opinions[0];
  const isKeeper = place !== undefined && ctx.holds(REVIEW_KEEPERS, place);
  // 不留名: the captain alone knows, and nobody who stands in for the office from above.
  const isCaptain = place !== undefined && ctx.holds(['captain'], place);
  const as: Exclude<MediaReader, 'author'> = isKeeper ? 'keeper' : 'neighbour';
  const shown = await mediaShownTo(
    opinions.flatMap(({ media }) => media),
    { readerId: ctx.resident._id, as },
  );
  const heads = await headsOf(opinions, review);
  const before = await becameBefore([...opinions, ...heads.values()]);
  return opinions.map((opinion) => {
    const { _id, month, kind, text, isNamed, isAboutCaptain, source, lateFor, saidAt, isWaiting } = opinion;
    const isMine = opinion.authorId === ctx.resident._id;
    const head = headOf(review, _id);
    const matter = heads.get(head) ?? opinion;
    return {
      opinionId: _id,
      ...{ month, kind, text, isNamed, isAboutCaptain, source, isMine, isWaiting, lateFor, saidAt },
      media: shown.filter(({ mediaId }) => opinion.media.some((one) => one.mediaId === mediaId)),
      author: isNamed || isMine || isCaptain ? opinion.authorName : null,
      ...mayDo(opinion, ctx, isKeeper),
      ...(isMine || isKeeper ? ofThoseConcerned(opinion) : { wording: null, hidden: null }),
      needId: isMine && opinion.outcome === 'madePrivate' ? needIdOfOpinion(_id) : null,
      became: matter.outcome,
      decision: showDecision(matter, isMine || isKeeper),
      ...showAppeal(matter, { isMine, isKeeper, now: ctx.now }),
      before: before(opinion) ?? before(matter),
      ...goesWith(opinion, review),
    };
  });
};

/** What others go on with, by its id: read where it is not among them. */
const headsOf = async (
  opinions: readonly OpinionDocument[],
  review: Pick<Review, 'merges'>,
): Promise<ReadonlyMap<OpinionId, OpinionDocument>> => {
  const known = new Map(opinions.map((opinion) => [opinion._id, opinion]));
  const missing = [...new Set(opinions.map(({ _id }) => headOf(review, _id)))].filter((id) => !known.has(id));
  const found =
    missing.length === 0
      ? []
      : await findDocuments('opinions', { _id: command.in(missing) }, { limit: missing.length });
  return new Map([...known, ...found.map((opinion) => [opinion._id, opinion] as const)]);
};

/** With which one it goes on, and how many with it. */
const goesWith = ({ _id, outcome }: OpinionDocument, review: Pick<Review, 'merges'>) => {
  const head = headOf(review, _id);
  const merged = mergedWith(review, _id).length;
  return head === _id
    ? { outcome, mergedInto: null, merged }
    : ({ outcome: 'merged', mergedInto: head, merged } as const);
};

/** What the reader may do with it beside sorting. What is about the captain is not sorted. */
const mayDo = (opinion: OpinionDocument, ctx: ResidentCtx, isKeeper: boolean) => {
  const { resident, now } = ctx;
  const sorts = isKeeper && !opinion.isAboutCaptain;
  const from = staffDecidesFrom(opinion);
  return {
    mayPublish: sorts && publishOpinion(opinion, now).ok,
    mayWriteWords: sorts && writeOpinionWords(opinion, resident._id, '', now).ok,
    mayAnswerWords: answerOpinionWords(opinion, resident._id, true, now).ok,
    mayMakePrivate: sorts && opinion.outcome === null && from !== null && now >= from && ctx.holds(MODERATORS, opinion),
  };
};

/** Why neighbours do not read it, and words that wait: for its author and whoever sorts. */
const ofThoseConcerned = ({ hidden, wording }: OpinionDocument): Pick<OpinionShown, 'hidden' | 'wording'> => {
  const staffFrom = staffDecidesFrom({ hidden });
  return {
    hidden: hidden && staffFrom !== null ? { reason: hidden.reason, staffFrom } : null,
    wording: wording ? { text: wording.text, state: wording.state } : null,
  };
};

/** True for whoever watches over the captain of a building and does not hold that office over it. */
export const watchesCaptain = (ctx: ResidentCtx, place: Parameters<ResidentCtx['holds']>[1]): boolean =>
  ctx.holds(CAPTAIN_WATCHERS, place) && !ctx.holds(['captain'], place);
