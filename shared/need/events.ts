import type { NeedAction } from './need.ts';

/** What can have happened to a need, in the past tense: the timeline residents read. */
export const NEED_EVENT_KINDS = [
  'need.posted',
  'need.published',
  'need.refused',
  'need.claimed',
  'need.released',
  'need.doneReported',
  'need.confirmed',
  'need.sentBack',
  'need.withdrawn',
] as const;
/** What one event of a need says happened. */
export type NeedEventKind = (typeof NEED_EVENT_KINDS)[number];

/** The fact that each action leaves behind. */
export const EVENT_OF_ACTION = {
  publish: 'need.published',
  refuse: 'need.refused',
  claim: 'need.claimed',
  release: 'need.released',
  reportDone: 'need.doneReported',
  confirm: 'need.confirmed',
  sendBack: 'need.sentBack',
  withdraw: 'need.withdrawn',
} as const satisfies Record<NeedAction, NeedEventKind>;
