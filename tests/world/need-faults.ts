import type { EventDocument } from '../../cloudfunctions/platform/collections.ts';
import type { Documents } from '../../cloudfunctions/database/collections.ts';
import { ASSENT_STEPS } from '../../shared/need/assent-acts.ts';
import { ASSIGNMENT_STEPS } from '../../shared/need/assignment-acts.ts';
import { CLOSING_STEPS, HELPING_STEPS } from '../../shared/need/closing-acts.ts';
import { COMPANY_STEPS } from '../../shared/need/company-acts.ts';
import { EVENT_OF_ACTION, EVENT_OF_WORDS } from '../../shared/need/events.ts';
import {
  claimantsOf,
  claimsOf,
  isUnfinished,
  NEED_TRANSITIONS,
  type NeedAction,
  type NeedStatus,
} from '../../shared/need/need.ts';
import { MOVING_STEPS } from '../../shared/need/moving.ts';
import { NOTE_STEPS } from '../../shared/need/notes/acts.ts';
import { PARTING_TRANSITIONS } from '../../shared/need/parting.ts';
import { sameSet, unless } from './faults.ts';

/** A need that somebody is to work on. */
const isAtWork = (status: NeedStatus): boolean => ['open', 'claimed', 'assigned'].includes(status);

/** D1, one lead exactly where it is assigned, and the fields that lists are read by. */
export const claimFaults = (need: Documents['needs']): string[] => {
  const holders = claimsOf(need).map(({ residentId }) => residentId);
  const households = need.followers.map(({ householdId }) => householdId);
  return [
    ...unless(
      holders.length <= need.slots,
      `${need._id}: ${String(holders.length)} claims on ${String(need.slots)} slots`,
    ),
    ...unless(new Set(holders).size === holders.length, `${need._id}: one person claims twice`),
    ...unless(!holders.includes(need.requesterId), `${need._id}: the requester claims`),
    ...unless(need.status !== 'open' || holders.length < need.slots, `${need._id}: open and full`),
    ...unless(need.status !== 'claimed' || holders.length === need.slots, `${need._id}: claimed and not full`),
    ...unless(
      new Set([need.householdId, ...households]).size === households.length + 1,
      `${need._id}: one household follows twice, or its own`,
    ),
    ...unless(sameSet(need.claimantIds, claimantsOf(need)), `${need._id}: claimantIds differ from claims`),
    ...unless(
      (need.status === 'assigned') === (isAtWork(need.status) && need.assignment?.lead != null),
      `${need._id}: ${need.status} with the lead ${String(need.assignment?.lead?.name)}`,
    ),
    ...unless(
      sameSet(need.askedIds, need.status === 'asked' ? need.asking.from.map(({ residentId }) => residentId) : []),
      `${need._id}: askedIds differ from who is asked`,
    ),
    ...unless(need.isUnfinished === isUnfinished(need.status), `${need._id}: isUnfinished is wrong`),
  ];
};

const ACTION_OF_EVENT = new Map(
  Object.entries(EVENT_OF_ACTION).map(([action, kind]) => [kind as string, action as NeedAction]),
);

/** How a need begins. */
const FIRST: readonly string[] = [
  'need.posted',
  'need.postedFor',
  'need.nodAsked',
  'need.guardianAsked',
  'need.fromReview',
];

/** What leaves it in the state it is in. */
const WORDS: readonly string[] = Object.values(EVENT_OF_WORDS);

/** D6: the events of a need are one unbroken chain of allowed steps from posting to the state it is in. */
export const historyFaults = (need: Documents['needs'], all: readonly EventDocument[]): string[] => {
  const events = all
    .filter(({ subject, kind }) => subject === need._id && kind.startsWith('need.'))
    .sort((a, b) => a.at - b.at);
  const count = (kind: string) => events.filter((event) => event.kind === kind).length;
  const told = count('need.claimed') - count('need.released') - count('need.takenOff');
  return [
    ...events.flatMap((event, index) => stepFaults(need._id, event, events[index - 1])),
    ...unless(
      events.at(-1)?.to === need.status,
      `${need._id} is ${need.status}, its events say ${String(events.at(-1)?.to)}`,
    ),
    ...unless(told === claimsOf(need).length, `${need._id}: events tell of ${String(told)} claims`),
  ];
};

type Table = Partial<Record<NeedStatus, Partial<Record<NeedAction, readonly NeedStatus[]>>>>;
/** Words are written and answered while a need is unfinished, and leave it as it is. */
const STAYS = Object.fromEntries(
  (Object.keys(NEED_TRANSITIONS) as NeedStatus[]).filter(isUnfinished).map((status) => [status, [status]]),
);
/** What happens beside the acts that move a need, by the kind of event. */
const FURTHER: Readonly<Partial<Record<string, Partial<Record<NeedStatus, readonly NeedStatus[]>>>>> = {
  ...ASSIGNMENT_STEPS,
  ...Object.fromEntries(
    ['need.wordsWritten', 'need.wordsConfirmed', 'need.wordsRejected'].map((kind) => [kind, STAYS]),
  ),
  ...ASSENT_STEPS,
  ...CLOSING_STEPS,
  ...COMPANY_STEPS,
  ...HELPING_STEPS,
  ...MOVING_STEPS,
  ...NOTE_STEPS,
};
const PARTING_METHODS = ['membership.leave', 'community.applyRoster'];

const stepFaults = (id: string, event: EventDocument, before: EventDocument | undefined): string[] => {
  const { kind, from, to, method } = event;
  const step = `${id}: ${kind} from ${String(from)} to ${to}`;
  if (!before) return unless(FIRST.includes(kind) && from === null, `${step} is the first`);
  if (WORDS.includes(kind)) return unless(from === to && from === before.to, `${step} moves it`);
  const action = ACTION_OF_EVENT.get(kind);
  const tables: readonly Table[] = [
    NEED_TRANSITIONS,
    ...(PARTING_METHODS.includes(method) ? [PARTING_TRANSITIONS] : []),
  ];
  const targets = [
    ...tables.flatMap((table) => (action && table[from as NeedStatus]?.[action]) ?? []),
    ...(FURTHER[kind]?.[from as NeedStatus] ?? []),
  ];
  return [
    ...unless(from === before.to, `${step} after ${before.to}`),
    ...unless(targets.includes(to as NeedStatus), `${step} is no step of the table`),
  ];
};
