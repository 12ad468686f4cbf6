import type { NeedEventKind } from './events.ts';
import type { NeedStatus } from './need.ts';

/** The acts that close a need, or get it out of a state in which nobody moves. */
export const CLOSING_ACTIONS = [
  'seeReport',
  'recordCall',
  'takeOff',
  'closeFor',
  'takeDown',
  'restore',
  'hidePhotos',
] as const;
export type ClosingAction = (typeof CLOSING_ACTIONS)[number];

/** How somebody in charge asked: over the telephone, or at the door. */
export const ASKED_HOW = ['call', 'visit'] as const;
/** What they heard. */
export const CALL_OUTCOMES = ['agreed', 'notMended', 'notReached'] as const;
export type CallOutcome = (typeof CALL_OUTCOMES)[number];

/** Why the requester takes a helper off: they waited in vain, or do not need them any more. */
export const TAKE_OFF_CAUSES = ['notCome', 'notNeeded'] as const;

/** What comes after the end leaves it as it is. */
const STAYS_CLOSED = { confirmed: ['confirmed'], unanswered: ['unanswered'] } as const;
const STAYS_DONE = { done: ['done'] } as const;
const STAYS = {
  open: ['open'],
  claimed: ['claimed'],
  assigned: ['assigned'],
  done: ['done'],
  confirmed: ['confirmed'],
  unanswered: ['unanswered'],
  closed: ['closed'],
  merged: ['merged'],
  withdrawn: ['withdrawn'],
} as const;

const STAYS_UNFINISHED = { open: ['open'], claimed: ['claimed'], assigned: ['assigned'], done: ['done'] } as const;
/** What helpers learn, and that they are seen, leaves a need as it is. */
export const HELPING_STEPS = {
  'need.helpersSeen': STAYS_UNFINISHED,
  'need.doorRead': STAYS_UNFINISHED,
  'need.phoneRead': STAYS_UNFINISHED,
} as const satisfies Partial<Record<NeedEventKind, Partial<Record<NeedStatus, readonly NeedStatus[]>>>>;

/** The facts they leave behind beside those of `NEED_TRANSITIONS`, and from which state of the need to which. */
export const CLOSING_STEPS = {
  'need.reportSeen': STAYS_DONE,
  'need.callAsked': STAYS_DONE,
  'need.notReached': STAYS_DONE,
  'need.unanswered': { done: ['unanswered'] },
  'need.closedFor': { open: ['closed'], claimed: ['closed'], assigned: ['closed'] },
  'need.takenOff': { open: ['open'], claimed: ['open'], assigned: ['assigned'] },
  'need.takenDown': STAYS,
  'need.restored': STAYS,
  'need.photosHidden': { ...STAYS, pending: ['pending'], refused: ['refused'] },
  'need.followUpDue': STAYS_CLOSED,
  'need.followedUp': STAYS_CLOSED,
  'need.notSolved': STAYS_CLOSED,
  'need.followUpMissed': STAYS_CLOSED,
  'need.followUpNotFound': STAYS_CLOSED,
  'need.followUpLapsed': STAYS_CLOSED,
  'need.rated': STAYS_CLOSED,
  'need.thanked': STAYS_CLOSED,
} as const satisfies Partial<Record<NeedEventKind, Partial<Record<NeedStatus, readonly NeedStatus[]>>>>;
