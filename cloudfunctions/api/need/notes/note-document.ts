import { fail, ok, type Result } from '../../../../shared/kernel/errors.ts';
import type { NeedId, NoteId } from '../../../../shared/kernel/ids.ts';
import type { Note } from '../../../../shared/need/notes/note.ts';
import { orderKey } from '../../../platform/paging.ts';
import type { Transaction } from '../../../platform/transaction.ts';
import type { NoteDocument } from './collections.ts';

/** A note as it is stored: with the key it is listed by. */
export const noteDocument = (note: Note): NoteDocument => ({
  ...note,
  schema: 1,
  order: orderKey(note.createdAt, note._id),
});

/** A note of a need, as the transaction sees it. @returns `NOTE_NOT_FOUND`, also for one of another need. */
export const noteIn = async (
  transaction: Transaction,
  needId: NeedId,
  noteId: NoteId,
): Promise<Result<NoteDocument, 'NOTE_NOT_FOUND'>> => {
  const note = await transaction.get('needNotes', noteId);
  return note?.needId === needId ? ok(note) : fail('NOTE_NOT_FOUND');
};
