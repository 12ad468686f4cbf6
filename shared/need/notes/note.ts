import type { PartyId } from '../../assignment/party.ts';
import type { Attached } from '../../capture/attached.ts';
import type { InstantMs } from '../../kernel/brand.ts';
import type { BuildingId, CommunityId, NeedId, NoteId, ResidentId } from '../../kernel/ids.ts';
import { NEED_OVERSEERS } from '../overseers.ts';
import type { TakenDown } from '../taken-down.ts';

/** Bounds of notes; a length counts UTF-16 units. */
export const NOTE_LIMITS = {
  textLengthMax: 200,
  /** Notes of one need. */
  perNeedMax: 50,
  /** Notes of one person in one Beijing day, of all needs together, also those they took back. */
  perDayMax: 20,
  /** Days after the end of a need in which notes are still left. */
  daysAfterEnd: 7,
  /** Minutes in which the author takes a note back. */
  minutesToUndo: 10,
  pageSize: 20,
  /** As many of the latest stand on the page of the need itself. */
  latest: 2,
} as const;

/** What somebody is to a need, as whoever reads their note is told: who asked, who posted it for them, who leads, who helps, or an office of those in charge. */
export const NOTE_ROLES = ['requester', 'behalf', 'lead', 'helper', ...NEED_OVERSEERS] as const;
export type NoteRole = (typeof NOTE_ROLES)[number];

/** One note (留言) between those concerned by a need: words, a recording, or both. */
export type Note = {
  readonly _id: NoteId;
  readonly needId: NeedId;
  readonly communityId: CommunityId;
  readonly buildingId: BuildingId;
  readonly authorId: PartyId;
  readonly authorName: string;
  /** What they were to the need when they said it. */
  readonly role: NoteRole;
  readonly text: string;
  /** At most one recording. */
  readonly media: readonly Attached[];
  /** Why it had to go; null while it stands. */
  readonly takenDown: TakenDown | null;
  readonly createdAt: InstantMs;
};

/** What a need itself keeps of its notes. */
export type NotesOfNeed = {
  /** How many were left and not taken back. */
  readonly count: number;
  /** Who was told of a note and has not opened them since. */
  readonly unreadBy: readonly PartyId[];
  /** Who of those in charge left one: they hear the answers. */
  readonly inCharge: readonly ResidentId[];
};
/** Of a need to which nobody has left a note. */
export const NO_NOTES: NotesOfNeed = { count: 0, unreadBy: [], inCharge: [] };
