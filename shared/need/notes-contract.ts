import * as z from 'zod';
import { declareMethods, holders, MEMBER } from '../declaration.ts';
import { cursor, id, idOut, page, text } from '../rpc/schemas.ts';
import { NEED_ACTS } from './acts.ts';
import { NEED_LIMITS } from './need.ts';
import { NOTE_LIMITS as LIMITS } from './notes/note.ts';
import { noteActed, noteShown } from './notes/shapes.ts';
import { MODERATORS } from './overseers.ts';

const needId = id('need');
const noteId = id('note');
const ofNeed = { placeOf: 'needs', by: 'needId' } as const;
const NEED = { needId: 'need_nowhere' } as const;
const NOTE = { ...NEED, noteId: 'note_nowhere' } as const;

/**
 * Notes (留言) between those concerned by a need: who asked, who posted it for them, who leads, who helps, and who is in charge. For everybody
 * else there is no such need here (`NEED_NOT_FOUND`). The errors of each method are in order of precedence.
 */
export const needNotesContract = declareMethods({
  /** The newest first. */
  'need.notes': {
    mechanism: 'M-14',
    access: MEMBER,
    over: ofNeed,
    event: null,
    input: z.object({ needId, cursor }),
    output: page(noteShown).extend({ maySay: z.boolean() }),
    errors: ['NEED_NOT_FOUND'],
    examples: { good: { ...NEED, cursor: 'x' } },
  },
  /** In words, aloud, or both. */
  'need.say': {
    ...NEED_ACTS['need.say'],
    mechanism: 'M-14',
    access: MEMBER,
    over: ofNeed,
    event: ['need.noteLeft'],
    remember: 'everything',
    input: z
      .object({
        needId,
        text: text(0, LIMITS.textLengthMax).default(''),
        /** A recording the caller registered for needs. */
        media: z.array(id('media')).max(1).default([]),
      })
      .refine(({ text: words, media }) => words !== '' || media.length > 0),
    output: noteActed,
    /** `TEXT_NEEDS_LOOK`: nobody looks at a note before it is read, so what a machine is not sure of is said in other words. */
    errors: [
      'TEXT_REFUSED',
      'TEXT_NEEDS_LOOK',
      'MEDIA_NOT_FOUND',
      'MEDIA_REFUSED',
      'NEED_NOT_FOUND',
      'NEED_NOT_OPEN',
      'NOTES_FULL',
      'TOO_MANY_NOTES',
    ],
    examples: {
      good: { ...NEED, text: '我五点到', media: ['media_nowhere'] },
      harmless: { text: '这是违规测试的话' },
      bad: [{ text: '', media: [] }, { media: ['media_nowhere', 'media_nowhere'] }],
    },
  },
  /** Its author takes it back within ten minutes; it is gone then. */
  'need.unsay': {
    ...NEED_ACTS['need.unsay'],
    mechanism: 'M-14',
    access: MEMBER,
    over: ofNeed,
    event: ['need.noteUnsaid'],
    remember: 'everything',
    input: z.object({ needId, noteId }),
    output: noteActed,
    errors: ['NEED_NOT_FOUND', 'NOTE_NOT_FOUND', 'ALREADY_TAKEN_DOWN', 'NOTE_TOO_OLD'],
    examples: { good: NOTE },
  },
  /** The caller has opened the notes: the next one is told to them again. */
  'need.openNotes': {
    ...NEED_ACTS['need.openNotes'],
    mechanism: 'M-14',
    access: MEMBER,
    over: ofNeed,
    // When somebody reads is nobody's business.
    event: [],
    remember: 'nothing',
    input: z.object({ needId }),
    output: z.object({ needId: idOut }),
    errors: ['NEED_NOT_FOUND'],
    examples: { good: NEED },
  },
  /** The staff takes a note down: abuse, a private matter, a number. Its author is told why. */
  'need.takeDownNote': {
    ...NEED_ACTS['need.takeDownNote'],
    mechanism: 'M-16',
    access: holders(MODERATORS),
    over: ofNeed,
    event: ['need.noteTakenDown'],
    remember: 'everything',
    input: z.object({ needId, noteId, reason: text(2, NEED_LIMITS.reasonLengthMax) }),
    output: noteActed,
    errors: ['TEXT_REFUSED', 'NEED_NOT_FOUND', 'NOTE_NOT_FOUND', 'ALREADY_TAKEN_DOWN'],
    examples: { good: { ...NOTE, reason: '写了别人的电话' } },
  },
  /** A second person of the staff puts it back. */
  'need.restoreNote': {
    ...NEED_ACTS['need.restoreNote'],
    mechanism: 'M-16',
    access: holders(MODERATORS),
    over: ofNeed,
    event: ['need.noteRestored'],
    remember: 'everything',
    input: z.object({ needId, noteId }),
    output: noteActed,
    errors: ['NEED_NOT_FOUND', 'NOTE_NOT_FOUND', 'NOT_TAKEN_DOWN'],
    examples: { good: NOTE },
  },
});
