import { NOTE_LIMITS } from '../../../../shared/need/notes/note.ts';
import { takesNotes } from '../../../../shared/need/notes/noting.ts';
import { command } from '../../../platform/sdk.ts';
import { findDocuments } from '../../../platform/store.ts';
import type { MemberCtx } from '../../../platform/context.ts';
import { partyOf } from '../../../platform/party-of.ts';
import type { NeedDocument } from '../collections.ts';
import type { NoteDocument } from './collections.ts';
import { roleOf } from './reader.ts';

/** The latest notes of a need, the newest last, for whoever may read them; null for everybody else. Not read where there are none. */
export const latestNotes = async (need: NeedDocument, ctx: MemberCtx): Promise<readonly NoteDocument[] | null> => {
  if (roleOf(need, ctx) === null) return null;
  if (need.notes.count === 0) return [];
  const latest = await notesOf(need, undefined, NOTE_LIMITS.latest);
  return [...latest].reverse();
};

/** Notes of a need, the newest first, behind a cursor. */
export const notesOf = (need: NeedDocument, cursor: string | undefined, limit: number) =>
  findDocuments(
    'needNotes',
    { needId: need._id, ...(cursor === undefined ? {} : { order: command.lt(cursor) }) },
    { orderBy: [['order', 'desc']], limit },
  );

/** What stands about the notes beside the latest of them. */
export const aboutNotes = (need: NeedDocument, ctx: MemberCtx) => ({
  count: need.notes.count,
  isUnread: need.notes.unreadBy.includes(partyOf(ctx).id),
  maySay: takesNotes(need, ctx.now),
});
