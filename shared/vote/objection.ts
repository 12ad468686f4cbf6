import type { Attached } from '../capture/attached.ts';
import type { InstantMs } from '../kernel/brand.ts';
import { fail, ok, type Result } from '../kernel/errors.ts';
import type { BuildingId, CommunityId, GridId, ObjectionId, ResidentId, VoteId, VoterId } from '../kernel/ids.ts';
import { startOfDayAfter } from './days.ts';
import type { Signed } from './signed.ts';
import type { Vote } from './vote.ts';

/** What is said of a roll: the speaker's own unit is `missing` from it, or a line of it is `wrong` there. */
export const OBJECTION_ABOUT = ['missing', 'wrong'] as const;
export type ObjectionAbout = (typeof OBJECTION_ABOUT)[number];

/** How an objection stands: two people have not decided the same of it yet, or the roll was changed, or it stays as it is. */
export const OBJECTION_STATUSES = ['open', 'upheld', 'refused'] as const;
export type ObjectionStatus = (typeof OBJECTION_STATUSES)[number];

/** What one of the staff decided, and why. */
export type Reading = { readonly by: Signed; readonly isUpheld: boolean; readonly reason: string };

/** That somebody says a roll is wrong. */
export type Objection = {
  readonly _id: ObjectionId;
  readonly communityId: CommunityId;
  /** Of the vote; null = of a grid or the whole community. */
  readonly buildingId: BuildingId | null;
  /** Of the vote, where it is held in one; null elsewhere. */
  readonly gridId: GridId | null;
  readonly voteId: VoteId;
  /** When the vote opens: from then on nothing of its roll changes. */
  readonly until: InstantMs;
  readonly about: ObjectionAbout;
  /** The line that is wrong, or that is missing: it follows from vote and unit. */
  readonly voterId: VoterId;
  readonly unitId: string;
  readonly door: string;
  readonly byId: ResidentId;
  /** Empty where it is said aloud alone. */
  readonly text: string;
  readonly media: readonly Attached[];
  /** One of each of the staff, the latest last; at most {@link READINGS_MAX}. */
  readonly readings: readonly Reading[];
  readonly status: ObjectionStatus;
  readonly createdAt: InstantMs;
};

/** Two decide, a third one where they do not agree; who decided longest ago gives way to a fourth. */
const READINGS_MAX = 3;

/** The first instant at which it is too late to say that a roll is wrong: whole days after it was announced, and never after opening. */
const objectionsUntil = (vote: Vote): InstantMs | null =>
  'checked' in vote
    ? (Math.min(vote.opensAt, startOfDayAfter(vote.checked.at, vote.rule.objectionDays + 1)) as InstantMs)
    : null;

/** Until when somebody can say now that a roll is wrong; null where nobody can. */
export const objectUntil = (vote: Vote, now: InstantMs): InstantMs | null => {
  const until = objectionsUntil(vote);
  return isRollOpen(vote, now) && until !== null && now < until ? until : null;
};

/** True from announcing to opening, by the clock: after it nothing of a roll changes. */
export const isRollOpen = (vote: Vote, now: InstantMs): boolean => vote.status === 'announced' && now < vote.opensAt;

/**
 * Whether somebody may say now that a roll is wrong.
 *
 * @param isOnRoll - whether the line it is about is there. @returns in this order: `OBJECTIONS_OVER` unless it is announced and the days have not passed; `ON_ROLL` where what is missing is there; `NOT_ON_ROLL` where what is wrong
 *   there is not.
 */
export const mayObject = (
  vote: Vote,
  about: ObjectionAbout,
  isOnRoll: boolean,
  now: InstantMs,
): Result<null, 'OBJECTIONS_OVER' | 'ON_ROLL' | 'NOT_ON_ROLL'> => {
  if (objectUntil(vote, now) === null) return fail('OBJECTIONS_OVER');
  if (about === 'missing' && isOnRoll) return fail('ON_ROLL');
  return about === 'wrong' && !isOnRoll ? fail('NOT_ON_ROLL') : ok(null);
};

/**
 * One of the staff decides, or decides again; once two of them have decided the same it is decided.
 *
 * @returns in this order: `OBJECTION_DECIDED`; `OBJECTIONS_OVER` where the vote has opened, by the clock; `SECOND_PERSON_NEEDED` where they said it themselves.
 */
export const readObjection = (
  objection: Objection,
  vote: Vote,
  reading: Reading,
): Result<Objection, 'OBJECTION_DECIDED' | 'OBJECTIONS_OVER' | 'SECOND_PERSON_NEEDED'> => {
  if (objection.status !== 'open') return fail('OBJECTION_DECIDED');
  if (!isRollOpen(vote, reading.by.at)) return fail('OBJECTIONS_OVER');
  if (objection.byId === reading.by.id) return fail('SECOND_PERSON_NEEDED');
  const others = objection.readings.filter(({ by }) => by.id !== reading.by.id);
  const readings = [...others, reading].slice(-READINGS_MAX);
  const isDecided = others.some(({ isUpheld }) => isUpheld === reading.isUpheld);
  const decided = reading.isUpheld ? 'upheld' : 'refused';
  return ok({ ...objection, readings, status: isDecided ? decided : 'open' });
};
