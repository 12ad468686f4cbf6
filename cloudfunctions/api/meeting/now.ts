import { fail, ok } from '../../../shared/kernel/errors.ts';
import { MEETING_CHAIRS } from '../../../shared/meeting/chairs.ts';
import { quorumOfMeeting, type Meeting } from '../../../shared/meeting/meeting.ts';
import { undecidedOf } from '../../../shared/review/tally.ts';
import type { MeetingId } from '../../../shared/kernel/ids.ts';
import type { Documents } from '../../database/collections.ts';
import type { ResidentCtx } from '../../platform/context.ts';
import { part, readTogether } from '../../platform/read-together.ts';
import { getDocument } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';
import { codeOfMeeting } from './code.ts';
import { appealsPart } from './appeals.ts';
import { attendanceIdOf, recountIdOf } from './ids.ts';
import { officersOf, officersPart } from '../../platform/officers.ts';
import { latestMeeting } from './latest.ts';
import { showMatters, showSum } from './project.ts';
import { reviewsPart } from './reviews.ts';
import { leadersOf, showTopics } from './topics.ts';

export const now: ApiHandlers['meeting.now'] = async ({ meetingId }, ctx) => {
  const { communityId, _id } = ctx.resident;
  const meeting = await meetingAsked(meetingId, ctx);
  if (meeting?.communityId !== communityId) return fail('MEETING_NOT_FOUND');
  const isChair = ctx.holds(MEETING_CHAIRS, { communityId });
  const isOn = isChair && meeting.status === 'running';
  const found = await readTogether(communityId, {
    appeals: isChair ? appealsPart(communityId) : undefined,
    ...(isOn ? { captains: officersPart(communityId, ['captain']) } : {}),
    reviews: reviewsPart(meeting),
    speaking: meeting.speaking === null ? undefined : part('opinions', { _id: meeting.speaking }, { limit: 1 }),
    recounts: part('recounts', { _id: recountIdOf(communityId) }, { limit: 1 }),
    own: part('attendances', { _id: attendanceIdOf(meeting._id, _id) }, { limit: 1 }),
    ...leadersOf(meeting),
  });
  const captains = officersOf(found.captains ?? [], 'captain', ctx.today);
  const [speaking] = await showSpeaking(found.speaking, found.reviews, ctx, isChair);
  return ok({
    ...factsOf(meeting),
    isChair,
    isPresent: isThere(found.own[0]),
    code: isOn ? codeOfMeeting(meeting) : null,
    quorum: quorumOfMeeting(meeting.status === 'planned' ? { ...meeting, buildings: found.reviews.length } : meeting),
    sum: showSum(found.reviews.map(({ tally }) => tally)),
    buildings: [...found.reviews]
      .sort((one, other) => byName(one.buildingName, other.buildingName))
      .map(({ buildingId, buildingName, tally }) => ({
        ...{ buildingId, name: buildingName, isPresent: meeting.present.includes(buildingId) },
        ...{ opinions: tally.opinions, undecided: undecidedOf(tally), captain: captains.get(buildingId) ?? null },
      })),
    speaking: speaking ?? null,
    topics: showTopics(meeting, found, isChair),
    recounted: showRecount(found.recounts[0], meeting.month),
    appeals: isChair ? found.appeals.length : 0,
  });
};

const meetingAsked = (id: MeetingId | undefined, { resident, now: at }: ResidentCtx): Promise<Meeting | undefined> =>
  id === undefined ? latestMeeting(resident.communityId, at) : getDocument('meetings', id);

/** Null where the month has not been counted in the last round, or none was. */
const showRecount = (recount: Documents['recounts'] | undefined, month: Meeting['month']) => {
  if (recount?.done.includes(month) !== true) return null;
  const wrong = recount.wrong.filter((one) => one.month === month).map(({ buildingName }) => buildingName);
  return { at: recount.at, wrong: [...new Set(wrong)] };
};

const isThere = (own: Documents['attendances'] | undefined): boolean => own !== undefined && own.buildings.length > 0;

const factsOf = (meeting: Meeting) => ({
  ...{ meetingId: meeting._id, month: meeting.month, meetsOn: meeting.meetsOn, status: meeting.status },
  amendUntil: 'amendUntil' in meeting ? meeting.amendUntil : null,
});

/** 2号楼 stands before 10号楼. */
const byName = (one: string, other: string): number =>
  Number.parseInt(one) - Number.parseInt(other) || (one < other ? -1 : 1);

/** The whole room looks on: what was hidden as private is before nobody there, also not on the chair's screen. */
const showSpeaking = async (
  opinions: readonly Documents['opinions'][],
  reviews: readonly Documents['reviews'][],
  ctx: ResidentCtx,
  isChair: boolean,
) => {
  const byId = new Map(reviews.map((review) => [review._id, review]));
  const reviewOf = ({ reviewId }: Documents['opinions']) => byId.get(reviewId) ?? { merges: {}, buildingName: '' };
  const shown = await showMatters(opinions, reviewOf, ctx, isChair);
  return shown.map((matter) =>
    matter.isKeptPrivate
      ? { ...matter, kind: 'other' as const, text: '', media: [], author: null, before: null }
      : matter,
  );
};
