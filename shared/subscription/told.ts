import type { ResidentId } from '../kernel/ids.ts';
import type { NeedEventKind } from '../need/events.ts';
import { claimsOf, type Need } from '../need/need.ts';
import type { Template } from './templates.ts';

/** One person who wants to know of one thing that happened. */
export type Told = { readonly template: Template; readonly to: ResidentId };

/** What happened, as the event says it. */
type Happened = { readonly kind: string; readonly actorId: ResidentId | null };

/** The events that anybody is told of, and the template each speaks by. */
export const TOLD_EVENTS = {
  'need.claimed': 'needClaimed',
  'need.doneReported': 'needDone',
  'need.confirmed': 'needConfirmed',
  'need.sentBack': 'needSentBack',
} as const satisfies Partial<Record<NeedEventKind, Template>>;

const isTold = (kind: string): kind is keyof typeof TOLD_EVENTS =>
  Object.prototype.hasOwnProperty.call(TOLD_EVENTS, kind);

/**
 * Who is told of an event of a need: the requester of what helpers do, the helpers of what the requester answers; nobody of what they
 * did themselves. The need is read after the event, so whoever gave their slot back meanwhile is told nothing more.
 */
export const toldOf = ({ kind, actorId }: Happened, need: Need): readonly Told[] => {
  if (!isTold(kind)) return [];
  const template = TOLD_EVENTS[kind];
  const wanted =
    kind === 'need.claimed' || kind === 'need.doneReported'
      ? [need.requesterId]
      : claimsOf(need).map((claim) => claim.residentId);
  return wanted.filter((to) => to !== actorId).map((to) => ({ template, to }));
};
