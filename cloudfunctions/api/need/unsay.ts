import { ok } from '../../../shared/kernel/errors.ts';
import { withoutNote } from '../../../shared/need/notes/noting.ts';
import { mayUnsay } from '../../../shared/need/notes/undoing.ts';
import { partyOf } from '../../platform/party-of.ts';
import type { ApiHandlers } from '../handlers.ts';
import { letGo } from '../capture/index.ts';
import { actOnNotes } from './notes/act.ts';
import { noteIn } from './notes/note-document.ts';

export const unsay: ApiHandlers['need.unsay'] = ({ needId, noteId }, ctx) =>
  actOnNotes(ctx, {
    needId,
    kind: 'need.noteUnsaid',
    does: async ({ need, transaction, now }) => {
      const note = await noteIn(transaction, needId, noteId);
      if (!note.ok) return note;
      const may = mayUnsay(note.value, partyOf(ctx).id, now);
      if (!may.ok) return may;
      await transaction.remove('needNotes', noteId);
      await letGo(transaction, note.value.media, [], now);
      return ok({ noteId, need: withoutNote(need) });
    },
  });
