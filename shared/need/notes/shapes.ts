import * as z from 'zod';
import { mediaShown } from '../../capture/shapes.ts';
import { idOut } from '../../rpc/schemas.ts';
import { NOTE_ROLES } from './note.ts';

/** A note as one reader gets it. */
export const noteShown = z.object({
  noteId: idOut,
  author: z.string(),
  role: z.enum(NOTE_ROLES),
  isMine: z.boolean(),
  at: z.number().int(),
  /** Empty where nothing was written, and where it was taken down and is not the reader's to read. */
  text: z.string(),
  media: z.array(mediaShown),
  /** It was taken down; why, for its author and the staff, null for everybody else. */
  takenDown: z.object({ reason: z.string().nullable() }).nullable(),
  /** Until when the caller can take it back; null where they cannot. */
  undoUntil: z.number().int().nullable(),
  mayTakeDown: z.boolean(),
  mayRestore: z.boolean(),
});

/** The notes of a need on its own page, for whoever may read them. */
export const notesShort = z.object({
  /** The latest two, the newest last. */
  latest: z.array(noteShown),
  count: z.number().int(),
  /** The caller was told of one and has not opened them since. */
  isUnread: z.boolean(),
  maySay: z.boolean(),
});

/** After an act on a note. */
export const noteActed = z.object({ needId: idOut, noteId: idOut });
