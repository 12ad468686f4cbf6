import type { EventDocument, NeedDocument } from '../../cloudfunctions/platform/documents.ts';
import { EVENT_OF_ACTION } from '../../shared/need/events.ts';
import { claimsOf, isUnfinished, NEED_TRANSITIONS, type NeedAction, type NeedStatus } from '../../shared/need/need.ts';
import { sameSet, unless } from './faults.ts';

/** D1, and the fields that lists are read by. */
export const claimFaults = (need: NeedDocument): string[] => {
  const holders = claimsOf(need).map(({ residentId }) => residentId);
  return [
    ...unless(
      holders.length <= need.slots,
      `${need._id}: ${String(holders.length)} claims on ${String(need.slots)} slots`,
    ),
    ...unless(new Set(holders).size === holders.length, `${need._id}: one person claims twice`),
    ...unless(!holders.includes(need.requesterId), `${need._id}: the requester claims`),
    ...unless(need.status !== 'open' || holders.length < need.slots, `${need._id}: open and full`),
    ...unless(need.status !== 'claimed' || holders.length === need.slots, `${need._id}: claimed and not full`),
    ...unless(sameSet(need.claimantIds, holders), `${need._id}: claimantIds differ from claims`),
    ...unless(need.isUnfinished === isUnfinished(need.status), `${need._id}: isUnfinished is wrong`),
  ];
};

const ACTION_OF_EVENT = new Map(
  Object.entries(EVENT_OF_ACTION).map(([action, kind]) => [kind as string, action as NeedAction]),
);

/** D6: the events of a need are one unbroken chain of allowed steps from posting to the state it is in. */
export const historyFaults = (need: NeedDocument, all: readonly EventDocument[]): string[] => {
  const events = all.filter(({ subject }) => subject === need._id).sort((a, b) => a.at - b.at);
  const count = (kind: string) => events.filter((event) => event.kind === kind).length;
  const told = count('claimed') - count('released');
  return [
    ...events.flatMap((event, index) => stepFaults(need._id, event, events[index - 1])),
    ...unless(
      events.at(-1)?.to === need.status,
      `${need._id} is ${need.status}, its events say ${String(events.at(-1)?.to)}`,
    ),
    ...unless(told === claimsOf(need).length, `${need._id}: events tell of ${String(told)} claims`),
  ];
};

const stepFaults = (id: string, event: EventDocument, before: EventDocument | undefined): string[] => {
  const { kind, from, to } = event;
  const step = `${id}: ${kind} from ${String(from)} to ${to}`;
  if (!before) return unless(kind === 'posted' && from === null, `${step} is the first`);
  const action = ACTION_OF_EVENT.get(kind);
  const targets =
    action && (NEED_TRANSITIONS[from as NeedStatus] as Partial<Record<NeedAction, readonly string[]>>)[action];
  return [
    ...unless(from === before.to, `${step} after ${before.to}`),
    ...unless(targets?.includes(to) === true, `${step} is no step of the table`),
  ];
};
