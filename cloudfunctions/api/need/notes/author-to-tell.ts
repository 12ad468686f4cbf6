import { isResidentId } from '../../../../shared/assignment/party.ts';
import type { ResidentId } from '../../../../shared/kernel/ids.ts';
import type { Note } from '../../../../shared/need/notes/note.ts';
import type { ResidentAct } from '../../../platform/context.ts';

/** Who hears what became of a note: its author, unless they did it. An office has no inbox. */
export const authorToTell = ({ authorId }: Note, { resident }: ResidentAct): readonly ResidentId[] =>
  isResidentId(authorId) && authorId !== resident._id ? [authorId] : [];
