import { ok } from '../../../shared/kernel/errors.ts';
import { restoreNote as decide } from '../../../shared/need/notes/undoing.ts';
import type { ApiHandlers } from '../handlers.ts';
import { actOnNotes } from './notes/act.ts';
import { authorToTell } from './notes/author-to-tell.ts';
import { noteDocument, noteIn } from './notes/note-document.ts';

export const restoreNote: ApiHandlers['need.restoreNote'] = ({ needId, noteId }, ctx) =>
  actOnNotes(ctx, {
    needId,
    kind: 'need.noteRestored',
    does: async ({ transaction }) => {
      const note = await noteIn(transaction, needId, noteId);
      if (!note.ok) return note;
      const restored = decide(note.value, ctx.resident._id);
      if (!restored.ok) return restored;
      await transaction.replace('needNotes', noteDocument(restored.value));
      return ok({ noteId, told: authorToTell(restored.value, ctx) });
    },
  });
