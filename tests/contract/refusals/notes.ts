import type { needNotesContract } from '../../../shared/need/notes-contract.ts';
import { NOTE_LIMITS } from '../../../shared/need/notes/note.ts';
import { setField } from '../../world/documents.ts';
import type { Resident, World } from '../../world/world.ts';
import { A_NEED, needThatIs, refusedMedia, RISKY, TO_LOOK_AT } from './a-need.ts';
import type { Refusals } from './scenario.ts';

const NOWHERE = { needId: 'need_nowhere' } as const;
const NO_NOTE = 'note_nowhere';
const WORDS = { text: '我五点到' } as const;
const REASON = '写了别人的电话';
const MINUTE_MS = 60_000;

const wei = (world: World): Promise<Resident> => world.join('wei');
const mo = (world: World): Promise<Resident> => world.join('mo');
const staff = (world: World): Promise<Resident> => world.join('staff');

/** A note that 莫 left to a need of 韦 they took. */
export const aNote = async (world: World): Promise<{ readonly needId: string; readonly noteId: string }> => {
  const needId = await needThatIs(world, 'claimed');
  const { noteId } = await (await mo(world)).must('need.say', { needId, ...WORDS });
  return { needId, noteId };
};

/** The same, taken down by the staff. */
const aNoteTakenDown = async (world: World) => {
  const note = await aNote(world);
  await (await staff(world)).must('need.takeDownNote', { ...note, reason: REASON });
  return note;
};

export const NOTES_REFUSALS: Refusals<keyof typeof needNotesContract> = {
  'need.notes': { NEED_NOT_FOUND: async (world) => (await wei(world)).call('need.notes', NOWHERE) },
  'need.openNotes': { NEED_NOT_FOUND: async (world) => (await wei(world)).call('need.openNotes', NOWHERE) },
  'need.say': {
    TEXT_REFUSED: async (world) => (await wei(world)).call('need.say', { ...NOWHERE, text: RISKY }),
    TEXT_NEEDS_LOOK: async (world) => (await wei(world)).call('need.say', { ...NOWHERE, text: TO_LOOK_AT }),
    MEDIA_NOT_FOUND: async (world) => (await wei(world)).call('need.say', { ...NOWHERE, media: ['media_nowhere'] }),
    MEDIA_REFUSED: async (world) =>
      (await wei(world)).call('need.say', { ...NOWHERE, media: [await refusedMedia(world, await wei(world))] }),
    NEED_NOT_FOUND: async (world) =>
      (await world.join('volunteer')).call('need.say', { needId: await needThatIs(world, 'open'), ...WORDS }),
    NEED_NOT_OPEN: async (world) =>
      (await wei(world)).call('need.say', { needId: await needThatIs(world, 'pending'), ...WORDS }),
    NOTES_FULL: async (world) => {
      const needId = await needThatIs(world, 'claimed');
      const notes = { count: NOTE_LIMITS.perNeedMax, unreadBy: [], inCharge: [] };
      await setField(world.cloud.url, 'needs', needId, 'notes', notes);
      return (await wei(world)).call('need.say', { needId, ...WORDS });
    },
    TOO_MANY_NOTES: async (world) => {
      const qin = await world.join('qin');
      const { needId } = await qin.must('need.post', A_NEED);
      await qin.must('need.say', { needId, ...WORDS });
      const today = (await world.db.all('notedToday')).find(({ authorId }) => authorId === qin.residentId);
      await setField(world.cloud.url, 'notedToday', today?._id ?? '', 'count', NOTE_LIMITS.perDayMax);
      return qin.call('need.say', { needId, ...WORDS });
    },
  },
  'need.unsay': {
    NEED_NOT_FOUND: async (world) => (await wei(world)).call('need.unsay', { ...NOWHERE, noteId: NO_NOTE }),
    NOTE_NOT_FOUND: async (world) => (await wei(world)).call('need.unsay', await aNote(world)),
    ALREADY_TAKEN_DOWN: async (world) => (await mo(world)).call('need.unsay', await aNoteTakenDown(world)),
    NOTE_TOO_OLD: async (world) => {
      const note = await aNote(world);
      const { clock } = world.cloud;
      await clock.jumpTo(clock.now() + NOTE_LIMITS.minutesToUndo * MINUTE_MS, { timers: 'once' });
      return (await mo(world)).call('need.unsay', note);
    },
  },
  'need.takeDownNote': {
    TEXT_REFUSED: async (world) =>
      (await staff(world)).call('need.takeDownNote', { ...NOWHERE, noteId: NO_NOTE, reason: RISKY }),
    NEED_NOT_FOUND: async (world) =>
      (await staff(world)).call('need.takeDownNote', { ...NOWHERE, noteId: NO_NOTE, reason: REASON }),
    NOTE_NOT_FOUND: async (world) =>
      (await staff(world)).call('need.takeDownNote', {
        ...{ needId: await needThatIs(world, 'open'), noteId: (await aNote(world)).noteId, reason: REASON },
      }),
    ALREADY_TAKEN_DOWN: async (world) =>
      (await staff(world)).call('need.takeDownNote', { ...(await aNoteTakenDown(world)), reason: REASON }),
  },
  'need.restoreNote': {
    NEED_NOT_FOUND: async (world) => (await staff(world)).call('need.restoreNote', { ...NOWHERE, noteId: NO_NOTE }),
    NOTE_NOT_FOUND: async (world) =>
      (await staff(world)).call('need.restoreNote', { needId: await needThatIs(world, 'open'), noteId: NO_NOTE }),
    NOT_TAKEN_DOWN: async (world) => (await staff(world)).call('need.restoreNote', await aNote(world)),
  },
};
