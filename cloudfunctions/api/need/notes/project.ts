import type { z } from 'zod';
import { restoreNote, mayUnsay, noteUndoUntil } from '../../../../shared/need/notes/undoing.ts';
import type { Note } from '../../../../shared/need/notes/note.ts';
import type { noteShown } from '../../../../shared/need/notes/shapes.ts';
import type { Need } from '../../../../shared/need/need.ts';
import { MODERATORS } from '../../../../shared/need/overseers.ts';
import type { MemberCtx } from '../../../platform/context.ts';
import { holdsOver, partyOf, residentIdOf } from '../../../platform/party-of.ts';

type Shown = z.output<typeof noteShown>;

/** True for who reads a note that was taken down: its author and the staff. */
const readsAll = ({ takenDown, authorId }: Note, need: Need, ctx: MemberCtx): boolean =>
  takenDown === null || authorId === partyOf(ctx).id || holdsOver(ctx, MODERATORS, need);

/** The recordings of notes that the caller is told of. */
export const mediaOfNotes = (notes: readonly Note[], need: Need, ctx: MemberCtx) =>
  notes.flatMap((note) => (readsAll(note, need, ctx) ? note.media : []));

/**
 * Notes as the caller gets them. One of which nothing is left to them, because its recording was refused, they are not told of.
 *
 * @param media what the caller gets of {@link mediaOfNotes}.
 */
export const notesShown = (
  notes: readonly Note[],
  media: Shown['media'],
  need: Need,
  ctx: MemberCtx,
): readonly Shown[] =>
  notes
    .map((note) => noteFor(note, media, need, ctx))
    .filter(({ text, media: left, takenDown }) => text !== '' || left.length > 0 || takenDown !== null);

const noteFor = (note: Note, media: Shown['media'], need: Need, ctx: MemberCtx): Shown => {
  const { id } = partyOf(ctx);
  const me = residentIdOf(ctx);
  const isRead = readsAll(note, need, ctx);
  const isModerator = me !== null && holdsOver(ctx, MODERATORS, need);
  const own = new Set(note.media.map(({ mediaId }) => mediaId as string));
  return {
    noteId: note._id,
    author: note.authorName,
    role: note.role,
    isMine: note.authorId === id,
    at: note.createdAt,
    text: isRead ? note.text : '',
    media: isRead ? media.filter(({ mediaId }) => own.has(mediaId)) : [],
    takenDown: note.takenDown && { reason: isRead ? note.takenDown.reason : null },
    undoUntil: mayUnsay(note, id, ctx.now).ok ? noteUndoUntil(note) : null,
    mayTakeDown: isModerator && note.takenDown === null,
    mayRestore: isModerator && restoreNote(note, me).ok,
  };
};
