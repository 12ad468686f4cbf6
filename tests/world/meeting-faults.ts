import type { Documents } from '../../cloudfunctions/database/collections.ts';
import { decisionOf } from '../../shared/review/opinion.ts';
import { undecidedOf } from '../../shared/review/tally.ts';
import { unless } from './faults.ts';

/**
 * No number of a month is given twice, an order and its opinion name each other, what was put off is in its month once and nothing else is, who is there
 * is counted once, and nothing is undecided once a meeting has ended (D6).
 */
export const meetingFaults = (
  meetings: readonly Documents['meetings'][],
  attendances: readonly Documents['attendances'][],
  opinions: readonly Documents['opinions'][],
  reviews: readonly Documents['reviews'][],
  needs: readonly Documents['needs'][],
): string[] => [
  ...meetings.flatMap((meeting) => oneMeeting(meeting, attendances, opinions, reviews)),
  ...opinions.flatMap((opinion) => oneOpinion(opinion, opinions, needs)),
  ...needs.flatMap(({ _id, fromOpinion, status }) => {
    if (fromOpinion?.order == null) return [];
    const opinion = opinions.find((one) => one._id === fromOpinion.opinionId);
    const isNamed = opinion !== undefined && decisionOf(opinion)?.needId === _id;
    return unless(isNamed || status === 'closed', `${_id} is an order of no opinion`);
  }),
];

const oneMeeting = (
  meeting: Documents['meetings'],
  attendances: readonly Documents['attendances'][],
  opinions: readonly Documents['opinions'][],
  reviews: readonly Documents['reviews'][],
): string[] => {
  const { _id, month, communityId, status, present, nextNo } = meeting;
  const isOfMonth = (one: { readonly month: string; readonly communityId: string }) =>
    one.month === month && one.communityId === communityId;
  const numbers = opinions.filter(isOfMonth).flatMap((opinion) => decisionOf(opinion)?.no ?? []);
  const open = reviews.filter(isOfMonth).reduce((sum, { tally }) => sum + undecidedOf(tally), 0);
  const isOver = status !== 'planned' && status !== 'running';
  const there = attendances.filter(({ meetingId }) => meetingId === _id).flatMap(({ buildings }) => buildings);
  return [
    ...unless(new Set(numbers).size === numbers.length, `${_id}: a number is given twice`),
    ...unless(
      numbers.every((no) => no < nextNo),
      `${_id}: a number is not given yet`,
    ),
    ...unless(new Set(present).size === present.length, `${_id}: a building is there twice`),
    ...unless(
      there.every((building) => present.includes(building)),
      `${_id}: somebody is there for a building that is not`,
    ),
    ...unless(!isOver || open === 0 || isPlanted(month), `${_id} ended with ${String(open)} undecided`),
  ];
};

/** Meetings of other centuries are put there as they are wanted, without what led to them. */
const isPlanted = (month: string): boolean => month >= '2200';

const oneOpinion = (
  opinion: Documents['opinions'],
  opinions: readonly Documents['opinions'][],
  needs: readonly Documents['needs'][],
): string[] => {
  const { _id, continues } = opinion;
  const decision = decisionOf(opinion);
  const goesOn = opinions.filter((one) => one.continues === _id);
  const months = [decision?.toMonth, opinion.appeal?.heard?.toMonth].flatMap((month) => month ?? []);
  const need = needs.find((one) => one._id === decision?.needId);
  return [
    ...unless(
      goesOn.map(({ month }) => month).join() === months.join(),
      `${_id} goes on in ${goesOn.map(({ month }) => month).join()} and was to go on in ${months.join()}`,
    ),
    ...unless(continues === null || opinions.some((one) => one._id === continues), `${_id} goes on from nothing`),
    ...unless(
      decision?.needId == null || need?.fromOpinion?.opinionId === _id,
      `${_id} names an order that does not name it`,
    ),
  ];
};
