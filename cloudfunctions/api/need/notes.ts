import { fail, ok } from '../../../shared/kernel/errors.ts';
import { NOTE_LIMITS } from '../../../shared/need/notes/note.ts';
import { takesNotes } from '../../../shared/need/notes/noting.ts';
import { pageOf } from '../../platform/paging.ts';
import { partyOf } from '../../platform/party-of.ts';
import { getDocument } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';
import { mediaShownTo } from '../capture/index.ts';
import { notesOf } from './notes/notes-on-page.ts';
import { mediaOfNotes, notesShown } from './notes/project.ts';
import { roleOf } from './notes/reader.ts';
import { mediaReaderOf } from './project.ts';

export const notes: ApiHandlers['need.notes'] = async ({ needId, cursor }, ctx) => {
  const need = await getDocument('needs', needId);
  if (!need || roleOf(need, ctx) === null) return fail('NEED_NOT_FOUND');
  const read = await notesOf(need, cursor, NOTE_LIMITS.pageSize + 1);
  const { shown, next } = pageOf(read, NOTE_LIMITS.pageSize);
  const media = await mediaShownTo(mediaOfNotes(shown, need, ctx), {
    readerId: partyOf(ctx).id,
    as: mediaReaderOf(need, ctx),
  });
  return ok({ items: [...notesShown(shown, media, need, ctx)], next, maySay: takesNotes(need, ctx.now) });
};
