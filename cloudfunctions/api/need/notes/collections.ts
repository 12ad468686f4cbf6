import type { PartyId } from '../../../../shared/assignment/party.ts';
import type { CommunityId } from '../../../../shared/kernel/ids.ts';
import type { Note } from '../../../../shared/need/notes/note.ts';
import type { NotedToday } from '../../../../shared/need/notes/noted-today.ts';
import { collectionOf, index } from '../../../database/collection.ts';
import type { Stored } from '../../../database/stored.ts';

/** A note with the key it is listed by. */
export type NoteDocument = Note &
  Stored & {
    /** `<createdAt, 13 digits>_<id>`: sorts the notes of a need, and pages them. */
    readonly order: string;
  };

/** How many notes one person left on the day on which they last did. */
export type NotedTodayDocument = Stored &
  NotedToday & { readonly _id: string; readonly communityId: CommunityId; readonly authorId: PartyId };

/** What those concerned by needs say to each other. */
export const notesCollections = {
  needNotes: collectionOf<NoteDocument>({
    indexes: [
      index('needId', '-order'),
      index('media.mediaId'),
      index('authorId', '_id'),
      index('takenDown.by', '_id'),
    ],
    personal: [
      {
        whose: 'authorId',
        by: 'resident',
        fields: ['authorId', 'authorName', 'text', 'media'],
        kept: 'record',
        exported: { as: 'note' },
        leaving: { how: 'remove', upTo: 'createdAt' },
      },
      {
        whose: 'takenDown.by',
        by: 'resident',
        fields: ['takenDown.by'],
        kept: 'record',
        exported: { not: 'the event of it is' },
        leaving: { how: 'stays', why: 'whoever decided stays accountable by the number of their row' },
      },
    ],
  }),
  notedToday: collectionOf<NotedTodayDocument>({
    indexes: [index('authorId', '_id')],
    personal: [
      {
        whose: 'authorId',
        by: 'resident',
        fields: ['_id', 'authorId'],
        kept: 'account',
        exported: { not: 'it only says how many more they can leave today' },
        leaving: { how: 'remove' },
      },
    ],
  }),
};
