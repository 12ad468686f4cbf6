import {
  ASSIGNMENT,
  COMMON,
  claimBy,
  GIVER,
  LATER,
  LEAD,
  POSTED_AT,
  REQUESTER,
  SAMPLE_NEEDS,
  sampleNeed,
} from '../../../tests/world/sample-need.ts';
import type { InstantMs } from '../../kernel/brand.ts';
import type { NoteId, OfficeId, ResidentId } from '../../kernel/ids.ts';
import type { LocalDate } from '../../kernel/time.ts';
import type { Need } from '../need.ts';
import { NO_NOTES, NOTE_LIMITS, type Note } from './note.ts';
import { noteRoleOf } from './note-role.ts';
import { noteToday } from './noted-today.ts';
import { leaveNote, openNotes, takesNotes, withoutNote } from './noting.ts';
import { mayUnsay, restoreNote, takeDownNote } from './undoing.ts';

const DAY_MS = 24 * 60 * 60_000;
const MO = 'resident_mo' as ResidentId;
const LAN = 'resident_lan' as ResidentId;
const CAPTAIN = 'resident_captain' as ResidentId;
const OFFICE = { kind: 'office', id: 'office_power' as OfficeId, name: '供电局' } as const;

const left = (...asked: Parameters<typeof leaveNote>) => {
  const answer = leaveNote(...asked);
  if (!answer.ok) throw new Error(answer.code);
  return answer.value;
};

test('each is told as what they are to the need, the nearest first', () => {
  const need: Need = { ...sampleNeed('assigned'), behalf: { consent: 'card', by: CAPTAIN } };
  const roles = [REQUESTER, CAPTAIN, LEAD.id, MO, LAN, GIVER.id].map((id) => noteRoleOf(need, id, null));
  expect(roles).toEqual(['requester', 'behalf', 'lead', 'helper', null, null]);
  expect(noteRoleOf(need, LAN, 'gridOfficer')).toBe('gridOfficer');
  expect(noteRoleOf(need, LEAD.id, 'captain')).toBe('lead');
});

test('whoever only has the same at home, and whose account has ended, is nobody to it', () => {
  const follower = { residentId: LAN, householdId: COMMON.householdId, name: '兰', since: POSTED_AT, via: null };
  const gone = { ...sampleNeed('confirmed'), claims: [{ ...claimBy('mo'), hasLeft: true as const }] };
  expect(noteRoleOf({ ...sampleNeed('open'), followers: [follower] }, LAN, null)).toBeNull();
  expect(noteRoleOf(gone, MO, null)).toBeNull();
});

test('notes are left from the first reader until seven days after the end', () => {
  const end = (POSTED_AT + NOTE_LIMITS.daysAfterEnd * DAY_MS) as InstantMs;
  const open = (now: number) =>
    SAMPLE_NEEDS.filter((need) => takesNotes(need, now as InstantMs)).map(({ status }) => status);
  const alive = ['open', 'claimed', 'assigned', 'done'];
  expect(open(end - 1)).toEqual([...alive, 'confirmed', 'unanswered', 'closed', 'withdrawn']);
  expect(open(end)).toEqual(alive);
  expect(takesNotes({ ...sampleNeed('withdrawn'), wasPublished: false }, LATER)).toBe(false);
});

test('the others are told once until they open the notes', () => {
  const first = left(sampleNeed('claimed'), { id: MO, role: 'helper' }, [], LATER);
  expect(first.told).toEqual([REQUESTER, LAN]);
  const second = left(first.need, { id: MO, role: 'helper' }, [], LATER);
  expect([second.told, second.need.notes.count]).toEqual([[], 2]);
  const opened = openNotes(second.need, REQUESTER);
  if (!opened) throw new Error('nothing to open');
  expect(openNotes(opened, REQUESTER)).toBeUndefined();
  expect(left(opened, { id: MO, role: 'helper' }, [], LATER).told).toEqual([REQUESTER]);
  expect(left(opened, { id: REQUESTER, role: 'requester' }, [], LATER).told).toEqual([MO]);
});

test('an office is unread without being told, and who of those in charge spoke hears the answer', () => {
  const need: Need = { ...sampleNeed('assigned', []), assignment: { ...ASSIGNMENT, lead: OFFICE } };
  const asked = left(need, { id: CAPTAIN, role: 'captain' }, [], LATER);
  expect([asked.told, asked.need.notes]).toEqual([
    [REQUESTER],
    { count: 1, unreadBy: [REQUESTER, OFFICE.id], inCharge: [CAPTAIN] },
  ]);
  expect(left(asked.need, { id: OFFICE.id, role: 'lead' }, [], LATER).told).toEqual([CAPTAIN]);
});

test('those beside hear of it, and nobody twice', () => {
  const { told } = left(sampleNeed('open', []), { id: REQUESTER, role: 'requester' }, [CAPTAIN, REQUESTER], LATER);
  expect(told).toEqual([CAPTAIN]);
});

test('a full need takes no more, and one that was taken back makes room', () => {
  const full: Need = { ...sampleNeed('open'), notes: { ...NO_NOTES, count: NOTE_LIMITS.perNeedMax } };
  const by = { id: MO, role: 'helper' } as const;
  expect(leaveNote(full, by, [], LATER)).toEqual({ ok: false, code: 'NOTES_FULL' });
  expect(leaveNote(withoutNote(full), by, [], LATER).ok).toBe(true);
  expect(leaveNote(sampleNeed('pending'), by, [], LATER)).toEqual({ ok: false, code: 'NEED_NOT_OPEN' });
});

test('a day has so many notes of one person, and the next one anew', () => {
  const [today, tomorrow] = ['2026-11-23', '2026-11-24'] as LocalDate[];
  if (!today || !tomorrow) throw new Error('no days');
  const last = { day: today, count: NOTE_LIMITS.perDayMax - 1 };
  const used = noteToday(last, today);
  expect(used).toEqual({ ok: true, value: { day: today, count: NOTE_LIMITS.perDayMax } });
  expect(used.ok && noteToday(used.value, today)).toEqual({ ok: false, code: 'TOO_MANY_NOTES' });
  expect(used.ok && noteToday(used.value, tomorrow)).toEqual({ ok: true, value: { day: tomorrow, count: 1 } });
  expect(noteToday(null, today)).toEqual({ ok: true, value: { day: today, count: 1 } });
});

const NOTE: Note = {
  ...{ _id: 'note_n1' as NoteId, needId: COMMON._id, communityId: COMMON.communityId, buildingId: COMMON.buildingId },
  ...{ authorId: MO, authorName: '莫', role: 'helper', text: '我五点到', media: [], takenDown: null, createdAt: LATER },
};

test('its author takes a note back within ten minutes', () => {
  const end = (LATER + NOTE_LIMITS.minutesToUndo * 60_000) as InstantMs;
  expect(mayUnsay(NOTE, MO, (end - 1) as InstantMs).ok).toBe(true);
  expect(mayUnsay(NOTE, MO, end)).toEqual({ ok: false, code: 'NOTE_TOO_OLD' });
  expect(mayUnsay(NOTE, LAN, LATER)).toEqual({ ok: false, code: 'NOTE_NOT_FOUND' });
});

test('a note that was taken down is put back by a second person, never its author', () => {
  const down = takeDownNote(NOTE, CAPTAIN, '骂人', LATER);
  if (!down.ok) throw new Error(down.code);
  expect(takeDownNote(down.value, LAN, '骂人', LATER)).toEqual({ ok: false, code: 'ALREADY_TAKEN_DOWN' });
  expect(mayUnsay(down.value, MO, LATER)).toEqual({ ok: false, code: 'ALREADY_TAKEN_DOWN' });
  for (const who of [CAPTAIN, MO]) expect(restoreNote(down.value, who)).toEqual({ ok: false, code: 'FORBIDDEN' });
  expect(restoreNote(down.value, LAN)).toEqual({ ok: true, value: NOTE });
  expect(restoreNote(NOTE, LAN)).toEqual({ ok: false, code: 'NOT_TAKEN_DOWN' });
});
