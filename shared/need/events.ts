import type { NeedAction } from './need.ts';

/** What can have happened to a need, in the past tense: the timeline residents read. */
export const NEED_EVENT_KINDS = [
  'posted',
  'published',
  'refused',
  'claimed',
  'released',
  'doneReported',
  'confirmed',
  'sentBack',
  'withdrawn',
] as const;
export type NeedEventKind = (typeof NEED_EVENT_KINDS)[number];

/** The fact that each action leaves behind. */
export const EVENT_OF_ACTION = {
  publish: 'published',
  refuse: 'refused',
  claim: 'claimed',
  release: 'released',
  reportDone: 'doneReported',
  confirm: 'confirmed',
  sendBack: 'sentBack',
  withdraw: 'withdrawn',
} as const satisfies Record<NeedAction, NeedEventKind>;
