import { ok } from '../../../shared/kernel/errors.ts';
import { takeDownNote as decide } from '../../../shared/need/notes/undoing.ts';
import { refuseUnlessAnswered } from '../../platform/command.ts';
import type { ApiHandlers } from '../handlers.ts';
import { actOnNotes } from './notes/act.ts';
import { authorToTell } from './notes/author-to-tell.ts';
import { noteDocument, noteIn } from './notes/note-document.ts';
import { checkReason } from './reason.ts';

export const takeDownNote: ApiHandlers['need.takeDownNote'] = async ({ needId, noteId, reason }, ctx) => {
  const words = await checkReason(ctx.openid, reason);
  if (!words.ok) return refuseUnlessAnswered(ctx, words.code);
  return actOnNotes(ctx, {
    needId,
    kind: 'need.noteTakenDown',
    // The reason may repeat what had to go.
    reason: { text: reason, isPublic: false },
    does: async ({ transaction, now }) => {
      const note = await noteIn(transaction, needId, noteId);
      if (!note.ok) return note;
      const taken = decide(note.value, ctx.resident._id, reason, now);
      if (!taken.ok) return taken;
      await transaction.replace('needNotes', noteDocument(taken.value));
      return ok({ noteId, told: authorToTell(taken.value, ctx) });
    },
  });
};
