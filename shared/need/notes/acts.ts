import type { NeedEventKind } from '../events.ts';
import type { NeedStatus } from '../need.ts';

const STAYS = {
  open: ['open'],
  claimed: ['claimed'],
  assigned: ['assigned'],
  done: ['done'],
  confirmed: ['confirmed'],
  unanswered: ['unanswered'],
  closed: ['closed'],
  withdrawn: ['withdrawn'],
} as const;
/** A note can outlive the merge of its need. */
const STAYS_ALSO_MERGED = { ...STAYS, merged: ['merged'] } as const;

/** The facts that notes leave behind; none of them moves the need. */
export const NOTE_STEPS = {
  'need.noteLeft': STAYS,
  'need.noteUnsaid': STAYS_ALSO_MERGED,
  'need.noteTakenDown': STAYS_ALSO_MERGED,
  'need.noteRestored': STAYS_ALSO_MERGED,
} as const satisfies Partial<Record<NeedEventKind, Partial<Record<NeedStatus, readonly NeedStatus[]>>>>;

/** What is told of notes: it stands with the notes, and not in the story of the need. */
export const NOTE_EVENTS = Object.keys(NOTE_STEPS) as readonly (keyof typeof NOTE_STEPS)[];
