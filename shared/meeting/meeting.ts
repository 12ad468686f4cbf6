import type { InstantMs } from '../kernel/brand.ts';
import { fail, ok, type Result } from '../kernel/errors.ts';
import type { BuildingId, CommunityId, MeetingId, OpinionId } from '../kernel/ids.ts';
import { intoState, type StateFields } from '../kernel/state.ts';
import { beijingDay, type LocalDate, type LocalMonth } from '../kernel/time.ts';
import { hasQuorum, quorumOf, type Quorum } from './quorum.ts';
import type { Topic } from './topics.ts';

/** What stays true of a meeting, however it stands. */
export type MeetingFacts = {
  readonly _id: MeetingId;
  readonly communityId: CommunityId;
  /** In Beijing; with the community it makes the id, so that there is one. */
  readonly month: LocalMonth;
  readonly meetsOn: LocalDate;
  /** Buildings whose reviews are before it, counted when it begins; 0 before. */
  readonly buildings: number;
  /** Those that somebody speaks for. */
  readonly present: readonly BuildingId[];
  /** What is being spoken of; null = nothing. */
  readonly speaking: OpinionId | null;
  readonly topics: readonly Topic[];
  /** The number of the next decision: one that is taken back leaves its number behind. */
  readonly nextNo: number;
  readonly createdAt: InstantMs;
  readonly updatedAt: InstantMs;
};

type Begun = { readonly begunAt: InstantMs };
type Ended = Begun & { readonly endedAt: InstantMs };
/** `amendUntil`: the first instant that is too late to add something. */
type Approved = Ended & { readonly amendUntil: InstantMs };

/** How a meeting stands; from its end on, in which phase its minutes are. */
export type MeetingState =
  | { readonly status: 'planned' }
  | (Begun & { readonly status: 'running' })
  /** Everything is decided; the chair reads the draft. */
  | (Ended & { readonly status: 'drafted' })
  /** Whoever was there may add to it. */
  | (Approved & { readonly status: 'amending' })
  | (Approved & { readonly status: 'final' });

export type Meeting = MeetingFacts & MeetingState;
export type MeetingStatus = Meeting['status'];
export type MeetingIn<S extends MeetingStatus> = MeetingFacts & Extract<MeetingState, { readonly status: S }>;
/** In the order in which they follow. */
export const MEETING_STATUSES = [
  'planned',
  'running',
  'drafted',
  'amending',
  'final',
] as const satisfies readonly MeetingStatus[];

const STATE_FIELDS: StateFields<MeetingState> = { status: true, begunAt: true, endedAt: true, amendUntil: true };

/** A meeting in one state: the facts of `meeting`, with `state` in place of how it stood, changed at `now`. */
export const meetingInto = <S extends MeetingState>(meeting: Meeting, state: S, now: InstantMs): MeetingFacts & S =>
  intoState<MeetingFacts, S>(STATE_FIELDS, { ...meeting, updatedAt: now }, state);

/** The meeting of a community and a month before anybody began it: it stands nowhere yet. */
export const plannedMeeting = (
  { _id, communityId, month, meetsOn }: Pick<MeetingFacts, '_id' | 'communityId' | 'month' | 'meetsOn'>,
  now: InstantMs,
): MeetingIn<'planned'> => ({
  ...{ _id, communityId, month, meetsOn, buildings: 0, present: [], speaking: null, topics: [], nextNo: 1 },
  ...{ createdAt: now, updatedAt: now, status: 'planned' },
});

/**
 * The chair begins it, from the day of the meeting on.
 *
 * @returns in this order: `MEETING_BEGUN`, `MEETING_TOO_EARLY`.
 */
export const beginMeeting = (
  meeting: Meeting,
  { buildings, topics }: Pick<MeetingFacts, 'buildings' | 'topics'>,
  now: InstantMs,
): Result<MeetingIn<'running'>, 'MEETING_BEGUN' | 'MEETING_TOO_EARLY'> => {
  if (meeting.status !== 'planned') return fail('MEETING_BEGUN');
  if (beijingDay(now) < meeting.meetsOn) return fail('MEETING_TOO_EARLY');
  return ok(meetingInto({ ...meeting, buildings, topics }, { status: 'running', begunAt: now }, now));
};

/** How many buildings have to be there, and how many are. */
export const quorumOfMeeting = ({ buildings, present, meetsOn }: Meeting): Quorum =>
  quorumOf(buildings, present.length, meetsOn);

/**
 * Somebody speaks for buildings from now on; one that is there already is there once.
 *
 * @returns `MEETING_NOT_RUNNING`.
 */
export const comeTo = (
  meeting: Meeting,
  buildings: readonly BuildingId[],
  now: InstantMs,
): Result<MeetingIn<'running'>, 'MEETING_NOT_RUNNING'> =>
  meeting.status === 'running'
    ? ok({ ...meeting, present: [...new Set([...meeting.present, ...buildings])], updatedAt: now })
    : fail('MEETING_NOT_RUNNING');

/**
 * The meeting as one that decides now.
 *
 * @returns in this order: `MEETING_NOT_RUNNING`, `NO_QUORUM`.
 */
export const deciding = (meeting: Meeting): Result<MeetingIn<'running'>, 'MEETING_NOT_RUNNING' | 'NO_QUORUM'> => {
  if (meeting.status !== 'running') return fail('MEETING_NOT_RUNNING');
  return hasQuorum(quorumOfMeeting(meeting)) ? ok(meeting) : fail('NO_QUORUM');
};

/**
 * The chair ends it: its minutes are a draft.
 *
 * @param undecided - what is undecided in all reviews of the month together.
 * @returns in this order: `MEETING_NOT_RUNNING`, `MATTERS_OPEN` (something is undecided: nothing that was said is lost, D6).
 */
export const endMeeting = (
  meeting: Meeting,
  undecided: number,
  now: InstantMs,
): Result<MeetingIn<'drafted'>, 'MEETING_NOT_RUNNING' | 'MATTERS_OPEN'> => {
  if (meeting.status !== 'running') return fail('MEETING_NOT_RUNNING');
  if (undecided !== 0) return fail('MATTERS_OPEN');
  const { begunAt } = meeting;
  return ok(meetingInto({ ...meeting, speaking: null }, { status: 'drafted', begunAt, endedAt: now }, now));
};

/** When the calendar does something next; null where it waits for people. */
export const meetingWakesAt = (meeting: Meeting): InstantMs | null =>
  meeting.status === 'amending' ? meeting.amendUntil : null;
