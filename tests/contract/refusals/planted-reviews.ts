import { reviewIdOf, voiceIdOf } from '../../../cloudfunctions/api/review/ids.ts';
import type { Documents } from '../../../cloudfunctions/database/collections.ts';
import { opinionDocument } from '../../../cloudfunctions/api/review/record.ts';
import { digest } from '../../../cloudfunctions/platform/digest.ts';
import type { BuildingDoc, ResidentDoc } from '../../../shared/community/documents.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import { addMonths } from '../../../shared/kernel/calendar.ts';
import type { HouseholdId, OpinionId } from '../../../shared/kernel/ids.ts';
import type { LocalMonth } from '../../../shared/kernel/time.ts';
import { reviewDays, type ReviewDays } from '../../../shared/review/calendar.ts';
import { HIDING_LIMITS } from '../../../shared/review/hiding.ts';
import type { Opinion } from '../../../shared/review/opinion.ts';
import { asOf, plannedReview } from '../../../shared/review/planned.ts';
import { REVIEW_LIMITS, reviewWakesAt, type Review } from '../../../shared/review/review.ts';
import { SAID_MAX } from '../../../shared/review/voice.ts';
import { insertDocuments, putDocument } from '../../world/insert.ts';
import type { Resident, World } from '../../world/world.ts';

type Home = { readonly resident: ResidentDoc; readonly building: BuildingDoc; readonly month: LocalMonth };

export const homeOf = async (world: World, by: Resident): Promise<Home> => {
  const resident = await world.db.one('residents', by.residentId);
  const building = resident && (await world.db.one('buildings', resident.buildingId));
  if (!building) throw new Error(`${by.residentId} lives nowhere`);
  return { resident, building, month: (await by.must('review.now', {})).countsFor as LocalMonth };
};

/** Writes a review with `count` opinions, ten of each household, unless they are there already. The household of `resident` says none of them. @returns the ids of the opinions. */
export const plant = async (
  world: World,
  { resident, building, month }: Home,
  count: number,
  days: ReviewDays = reviewDays(month),
): Promise<readonly OpinionId[]> => {
  const now = world.cloud.clock.now() as InstantMs;
  const _id = reviewIdOf(building._id, month);
  const ids = Array.from(
    { length: count },
    (_, index) => `opinion_${digest('planted', building._id, month, String(index))}` as OpinionId,
  );
  if (ids[0] && (await world.db.one('opinions', ids[0]))) return ids;
  const planned: Review = asOf(plannedReview(_id, building, month, days, now), now);
  const householdOf = (at: number) => `household_planted_${String(Math.floor(at / SAID_MAX))}` as HouseholdId;
  const households = Math.ceil(count / SAID_MAX);
  const tally = { ...planned.tally, spoke: households, opinions: count };
  const { communityId, _id: residentId } = resident;
  const place = { communityId, buildingId: building._id, reviewId: _id };
  const opinions = ids.map((id, at): Opinion => ({
    ...place,
    ...{ _id: id, month, householdId: householdOf(at), authorId: residentId, authorName: resident.name },
    ...{ source: 'phone', byId: residentId, isNamed: true, isAboutCaptain: false, kind: 'lift', text: '电梯老是停' },
    ...{ media: [], isWaiting: false, lateFor: null, saidAt: now, updatedAt: now, outcome: null },
    ...{ continues: null, timesPutOff: 0 },
  }));
  const voices = Array.from({ length: households }, (_, at) => {
    const householdId = householdOf(at * SAID_MAX);
    const said = Math.min(SAID_MAX, count - at * SAID_MAX);
    return {
      ...place,
      ...{ _id: voiceIdOf(_id, householdId), householdId, said, byId: residentId, at: now, schema: 1, createdAt: now },
    };
  });
  const { url } = world.cloud;
  const review = { ...planned, tally, schema: 1, wakeAt: reviewWakesAt(planned) };
  await putDocument(url, 'reviews', review);
  await insertDocuments(url, 'opinions', opinions.map(opinionDocument));
  await insertDocuments(url, 'voices', voices);
  return ids;
};

/** Fills the review of somebody's building with as many opinions as it takes. */
export const plantFullReview = async (world: World, by: Resident): Promise<void> => {
  await plant(world, await homeOf(world, by), REVIEW_LIMITS.opinionsMax);
};

/** Two opinions of the review before the one that takes opinions: it was handed over long ago. */
export const plantPastOpinions = async (
  world: World,
  by: Resident,
  monthsAgo = 6,
): Promise<readonly [opinionId: OpinionId, intoId: OpinionId]> => {
  const home = await homeOf(world, by);
  const [opinionId, intoId] = await plant(world, { ...home, month: addMonths(home.month, -monthsAgo) }, 2);
  if (opinionId === undefined || intoId === undefined) throw new Error('nothing was planted');
  return [opinionId, intoId];
};

/** An opinion of a review of long ago that the meeting answered at once. Two authors of one building need months of their own. */
export const plantDecidedOpinion = async (world: World, by: Resident, monthsAgo = 7): Promise<OpinionId> => {
  const [opinionId] = await plantPastOpinions(world, by, monthsAgo);
  const opinion = await world.db.one('opinions', opinionId);
  const review = opinion && (await world.db.one('reviews', opinion.reviewId));
  if (!review) throw new Error(`no ${opinionId}`);
  const { url } = world.cloud;
  const decision = {
    ...{ no: 1, words: '办好了', isPublic: true, channel: null, needId: null, dueAt: null, toMonth: null },
    byId: opinion.authorId,
  };
  const answered: Documents['opinions'] = { ...opinion, outcome: 'answered', decidedAt: opinion.saidAt, decision };
  await putDocument(url, 'opinions', answered);
  const outcomes = { ...review.tally.outcomes, answered: 1 };
  const counted: Documents['reviews'] = { ...review, tally: { ...review.tally, outcomes } };
  await putDocument(url, 'reviews', counted);
  return opinionId;
};

/** Hides an opinion, and lets the days pass in which its author decides. */
export const hideLongAgo = async (world: World, opinionId: string): Promise<void> => {
  await (await world.join('staff')).must('review.hide', { opinionId, reason: '说的是别人家的事' });
  const opinion = await world.db.one('opinions', opinionId);
  if (!opinion?.hidden) throw new Error(`${opinionId} is not hidden`);
  const at = (opinion.hidden.at - HIDING_LIMITS.daysForAuthor * 24 * HOUR_MS) as InstantMs;
  const before: Documents['opinions'] = { ...opinion, hidden: { ...opinion.hidden, at } };
  await putDocument(world.cloud.url, 'opinions', before);
};

const HOUR_MS = 3_600_000;
let openReviews = 0;

/** Two opinions of a review of somebody's building that is open now, of a month of its own each time. */
export const plantOpenOpinions = async (
  world: World,
  by: Resident,
): Promise<readonly [opinionId: OpinionId, intoId: OpinionId]> => {
  openReviews += 1;
  const at = world.cloud.clock.now();
  const home = { ...(await homeOf(world, by)), month: `${String(2100 + openReviews)}-01` as LocalMonth };
  const [opinionId, intoId] = await plant(world, home, 2, {
    ...reviewDays(home.month),
    opensAt: (at - HOUR_MS) as InstantMs,
    closesAt: (at + 24 * HOUR_MS) as InstantMs,
  });
  if (opinionId === undefined || intoId === undefined) throw new Error('nothing was planted');
  return [opinionId, intoId];
};
