import { isOverdue } from '../assignment/ladder.ts';
import type { InstantMs } from '../kernel/brand.ts';
import { claimsOf, isUnfinished, type Need } from './need.ts';
import { URGENCIES } from './urgency.ts';

/**
 * Where an unfinished need stands in the queue of those in charge. Each is in exactly one, so the counts add up to all of them.
 *
 * `nobody`: nobody has taken it. `part`: some of the helpers it wants have. `doing`: all slots are taken, or a lead has it.
 * `nod`: reported done, waits for the nod.
 */
export const QUEUE_STAGES = ['nobody', 'part', 'doing', 'nod'] as const;
export type QueueStage = (typeof QUEUE_STAGES)[number];

/** What the queue can be narrowed to; `overdue` cuts through the stages. */
export const QUEUE_FILTERS = ['all', ...QUEUE_STAGES, 'overdue'] as const;
export type QueueFilter = (typeof QUEUE_FILTERS)[number];

/** Where a need stands in the queue; null for one that waits for a yes or for a look at its words, and for what is finished. */
export const stageOf = (need: Need): QueueStage | null => {
  const { status } = need;
  if (!isUnfinished(status)) return null;
  switch (status) {
    case 'open':
      return claimsOf(need).length === 0 ? 'nobody' : 'part';
    case 'claimed':
    case 'assigned':
      return 'doing';
    case 'done':
      return 'nod';
    case 'asked':
    case 'pending':
      return null;
  }
};

/** True once the ladder has announced that the deadline passed, while it is still at work: what the counts and the filter go by. */
export const isAnnouncedOverdue = (need: Need): boolean => {
  const stage = stageOf(need);
  const step = need.assignment?.ladder ?? null;
  return stage !== null && stage !== 'nod' && step !== null && step !== 'dueSoon';
};

/** True once the deadline has passed while it is still at work, announced or not. */
export const isNeedOverdue = (need: Need, now: InstantMs): boolean => {
  const stage = stageOf(need);
  return need.assignment !== null && stage !== null && stage !== 'nod' && isOverdue(need.assignment, now);
};

/** What somebody in charge is asked to decide or to do. `call`: to ask the requester, who has not nodded. */
export const QUEUE_ASKS = ['extension', 'objection', 'call'] as const;

/** What somebody in charge is asked to do about a need. */
export const asksOf = (need: Need): (typeof QUEUE_ASKS)[number] | null => {
  const { assignment, status } = need;
  if (status === 'done') return need.askedAt === null ? null : 'call';
  if (status !== 'assigned') return null;
  if (assignment?.objection?.decision === null) return 'objection';
  return assignment?.extension?.decision === null ? 'extension' : null;
};

/** Every place in the queue before it is of a need that wants somebody in charge. */
export const QUEUE_WANTED_UNTIL = '1';

/**
 * The place of a need in the queue, a text that sorts: first what wants somebody in charge (nobody has it, it is overdue, or they are
 * asked), then the rest; in each the more urgent first, and the older first. Null where it stands in no queue.
 *
 * @param order what sorts by age and is unique.
 */
export const queueKeyOf = (need: Need, order: string): string | null => {
  const stage = stageOf(need);
  if (stage === null) return null;
  const wants = stage === 'nobody' || stage === 'part' || isAnnouncedOverdue(need) || asksOf(need) !== null;
  const soonest = URGENCIES.length - 1 - URGENCIES.indexOf(need.urgency);
  return `${wants ? '0' : QUEUE_WANTED_UNTIL}${String(soonest)}_${order}`;
};

/** What the queue counts: where each need stands, and beside that how many are overdue. */
export const QUEUE_COUNTS = [...QUEUE_STAGES, 'overdue'] as const;
export type QueueCount = (typeof QUEUE_COUNTS)[number];

/** What one need adds to the counts of the queue. */
export const countedAs = (need: Need): readonly QueueCount[] => {
  const stage = stageOf(need);
  return [...(stage === null ? [] : [stage]), ...(isAnnouncedOverdue(need) ? (['overdue'] as const) : [])];
};

/** From which counts of the queue to which a change takes a need; what stays where it was is in neither. */
export type QueueChange = { readonly left: readonly QueueCount[]; readonly joined: readonly QueueCount[] };

/** What a change of a need changes in the counts of the queue; null where it changes none. */
export const queueChange = (before: Need | null, after: Need): QueueChange | null => {
  const [was, is] = [before ? countedAs(before) : [], countedAs(after)];
  const left = was.filter((count) => !is.includes(count));
  const joined = is.filter((count) => !was.includes(count));
  return left.length + joined.length === 0 ? null : { left, joined };
};
