import type { InstantMs } from '../kernel/brand.ts';
import type { LocalDate } from '../kernel/time.ts';
import type { Party, PartyId } from './party.ts';

/** Bounds of an assignment. Lengths count UTF-16 units. */
export const ASSIGNMENT_LIMITS = {
  promiseLengthMax: 100,
  reasonLengthMax: 100,
  helpersMax: 5,
  /** The latest transfers that are kept with it; the events keep all. */
  transfersKept: 10,
  /** All extensions together end at most so many days after the first deadline. */
  extensionDaysMax: 30,
  /** Receivers that one list shows. */
  receiversMax: 100,
} as const;

/** The working days that somebody who gives a matter can choose among. */
export const DAYS_TO_CHOOSE = [1, 3, 5, 15] as const;

/** What the lead says will be done, by the end of which day. `isPublic` is false while a human has not looked at the words. */
export type Promise = {
  readonly day: LocalDate;
  readonly text: string;
  readonly isPublic: boolean;
  readonly at: InstantMs;
};
/** Somebody's word on what was asked. */
export type Decision = { readonly isYes: boolean; readonly by: Party; readonly at: InstantMs };
/** More time, asked for by the lead with a reason that the requester reads. */
export type Extension = {
  readonly day: LocalDate;
  readonly reason: string;
  readonly askedAt: InstantMs;
  readonly decision: Decision | null;
};
/** The lead's or the requester's objection to who was given the matter. */
export type Objection = {
  readonly by: Party;
  readonly reason: string;
  readonly at: InstantMs;
  readonly decision: Decision | null;
};
/** The matter went from one to another. It never moved the deadline. */
export type Transfer = {
  readonly from: Party;
  readonly to: Party;
  readonly by: Party;
  readonly reason: string;
  readonly at: InstantMs;
};

/** The steps of the ladder that were announced, the latest last; see `ladder.ts`. */
export const LADDER_STEPS = ['dueSoon', 'overdue', 'overdueThreeDays', 'overdueSevenDays'] as const;
export type LadderStep = (typeof LADDER_STEPS)[number];

/**
 * Who answers for a matter, and by when (M-16, M-27). A value that the document of a feature carries; it knows nothing of what the
 * matter is.
 */
export type Assignment = {
  /** Exactly one; null only after the account of the lead has ended, until somebody gives the matter anew. */
  readonly lead: Party | null;
  /** Who had it first; stays for good (首接负责). */
  readonly firstReceiver: Party;
  /** Beside the lead, at most 5. */
  readonly helpers: readonly Party[];
  readonly givenBy: Party;
  /** When the present lead got it. */
  readonly givenAt: InstantMs;
  /** Half-open: `now >= dueAt` is too late. Moved by a granted extension alone. */
  readonly dueAt: InstantMs;
  readonly firstDueAt: InstantMs;
  /** When somebody first spoke to whoever asked: the base of the response rate. */
  readonly contactedAt: InstantMs | null;
  /** Whether that was before the first deadline, and when it came out; null = not yet. It comes out once, whatever is extended or handed on. */
  readonly answer: { readonly isInTime: boolean; readonly at: InstantMs } | null;
  readonly promise: Promise | null;
  readonly extension: Extension | null;
  readonly objection: Objection | null;
  readonly transfers: readonly Transfer[];
  /** How far the ladder has been announced for the present `dueAt`; null = nothing yet. */
  readonly ladder: LadderStep | null;
};

/** Who has a matter in hand now: the lead first, then the helpers. */
export const doersOf = (assignment: Assignment | null): readonly Party[] =>
  assignment === null ? [] : [...(assignment.lead === null ? [] : [assignment.lead]), ...assignment.helpers];

/** True for the one who leads. */
export const isLead = (assignment: Assignment | null, id: PartyId): boolean => assignment?.lead?.id === id;

/** True for the lead and the helpers. */
export const isDoer = (assignment: Assignment | null, id: PartyId): boolean =>
  doersOf(assignment).some((doer) => doer.id === id);

/** Everybody whom an assignment names, in whatever part. */
export const partiesOf = (assignment: Assignment | null): readonly Party[] => {
  if (assignment === null) return [];
  const { firstReceiver, givenBy, extension, objection, transfers } = assignment;
  return [
    ...doersOf(assignment),
    firstReceiver,
    givenBy,
    ...(extension?.decision ? [extension.decision.by] : []),
    ...(objection ? [objection.by, ...(objection.decision ? [objection.decision.by] : [])] : []),
    ...transfers.flatMap(({ from, to, by }) => [from, to, by]),
  ];
};
