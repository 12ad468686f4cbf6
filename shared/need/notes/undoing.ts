import type { PartyId } from '../../assignment/party.ts';
import type { InstantMs } from '../../kernel/brand.ts';
import { fail, ok, type Result } from '../../kernel/errors.ts';
import type { ResidentId } from '../../kernel/ids.ts';
import { NOTE_LIMITS, type Note } from './note.ts';

const MINUTE_MS = 60_000;

/** Until when its author can take a note back; half-open. */
export const noteUndoUntil = ({ createdAt }: Pick<Note, 'createdAt'>): InstantMs =>
  (createdAt + NOTE_LIMITS.minutesToUndo * MINUTE_MS) as InstantMs;

/**
 * Whether its author takes a note back: it is gone then.
 *
 * @returns in this order: `NOTE_NOT_FOUND` (it is somebody else's), `ALREADY_TAKEN_DOWN`, `NOTE_TOO_OLD` (ten minutes are over).
 */
export const mayUnsay = (
  note: Note,
  by: PartyId,
  now: InstantMs,
): Result<null, 'NOTE_NOT_FOUND' | 'ALREADY_TAKEN_DOWN' | 'NOTE_TOO_OLD'> => {
  if (note.authorId !== by) return fail('NOTE_NOT_FOUND');
  if (note.takenDown !== null) return fail('ALREADY_TAKEN_DOWN');
  return now < noteUndoUntil(note) ? ok(null) : fail('NOTE_TOO_OLD');
};

/** The staff takes a note down: its author and the staff alone read it from then on. @returns `ALREADY_TAKEN_DOWN`. */
export const takeDownNote = (
  note: Note,
  by: ResidentId,
  reason: string,
  now: InstantMs,
): Result<Note, 'ALREADY_TAKEN_DOWN'> =>
  note.takenDown === null ? ok({ ...note, takenDown: { by, at: now, reason } }) : fail('ALREADY_TAKEN_DOWN');

/**
 * Puts it back; a second person does.
 *
 * @returns in this order: `NOT_TAKEN_DOWN`, `FORBIDDEN` (they took it down themselves, or it is their own).
 */
export const restoreNote = (note: Note, by: ResidentId): Result<Note, 'NOT_TAKEN_DOWN' | 'FORBIDDEN'> => {
  if (note.takenDown === null) return fail('NOT_TAKEN_DOWN');
  if (note.takenDown.by === by || note.authorId === by) return fail('FORBIDDEN');
  return ok({ ...note, takenDown: null });
};
