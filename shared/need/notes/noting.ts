import { doersOf } from '../../assignment/assignment.ts';
import { isResidentId, type PartyId } from '../../assignment/party.ts';
import { FORMER_NEIGHBOUR } from '../../community/former-neighbour.ts';
import { TOLD_MAX } from '../../inbox/told.ts';
import type { InstantMs } from '../../kernel/brand.ts';
import { fail, ok, type Result } from '../../kernel/errors.ts';
import type { ResidentId } from '../../kernel/ids.ts';
import { claimantsOf, isUnfinished, type Need } from '../need.ts';
import { NEED_OVERSEERS } from '../overseers.ts';
import { NOTE_LIMITS as LIMITS, type NoteRole } from './note.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** True while notes are left to a need: from its first reader until seven days after its end. What was merged goes on elsewhere. */
export const takesNotes = (need: Need, now: InstantMs): boolean => {
  if (isUnfinished(need.status)) return need.status !== 'pending' && need.status !== 'asked';
  const end = endOf(need);
  return end !== null && now < end + LIMITS.daysAfterEnd * DAY_MS;
};

/** When a need ended that others could read; null for every other. */
const endOf = (need: Need): InstantMs | null => {
  if ('confirmedAt' in need) return need.confirmedAt;
  if ('closedAt' in need) return need.closedAt;
  return need.status === 'withdrawn' && need.wasPublished ? need.withdrawnAt : null;
};

/** Who leaves a note. */
type Author = { readonly id: PartyId; readonly role: NoteRole };
/** The need with a note more, and who hears of it: each once until they open the notes, at most 20. */
type Noted = { readonly need: Need; readonly told: readonly ResidentId[] };

/**
 * Somebody leaves a note; who may is {@link noteRoleOf}'s question.
 *
 * Pure: the caller must save in a transaction that read this very need, and the note in the same one.
 *
 * @param beside who hears of it besides those whom the need names: those in charge, where nobody has it in hand, and in danger.
 * @returns in this order: `NEED_NOT_OPEN` (nobody may read it yet, or it ended more than seven days ago), `NOTES_FULL`.
 */
export const leaveNote = (
  need: Need,
  by: Author,
  beside: readonly ResidentId[],
  now: InstantMs,
): Result<Noted, 'NEED_NOT_OPEN' | 'NOTES_FULL'> => {
  if (!takesNotes(need, now)) return fail('NEED_NOT_OPEN');
  const { count, unreadBy, inCharge } = need.notes;
  if (count >= LIMITS.perNeedMax) return fail('NOTES_FULL');
  const others = [...new Set([...hearersOf(need), ...beside])].filter(
    (id) => id !== by.id && id !== FORMER_NEIGHBOUR.residentId,
  );
  const fresh = others.filter((id) => !unreadBy.includes(id));
  const told = fresh.filter(isResidentId).slice(0, TOLD_MAX);
  const notes = {
    count: count + 1,
    unreadBy: [...unreadBy, ...fresh],
    inCharge: isInCharge(by.role) && isResidentId(by.id) ? [...new Set([...inCharge, by.id])] : inCharge,
  };
  return ok({ need: { ...need, notes }, told });
};

/** Who hears of the notes of a need: who asked, who posted it for them, who has it in hand, and who of those in charge left one. */
const hearersOf = (need: Need): readonly PartyId[] => [
  need.requesterId,
  ...(need.behalf ? [need.behalf.by] : []),
  ...doersOf(need.assignment).map(({ id }) => id),
  ...claimantsOf(need),
  ...need.notes.inCharge,
];

const isInCharge = (role: NoteRole): boolean => (NEED_OVERSEERS as readonly NoteRole[]).includes(role);

/** Somebody has opened the notes. @returns undefined where they had read all. */
export const openNotes = (need: Need, by: PartyId): Need | undefined => {
  const { unreadBy } = need.notes;
  if (!unreadBy.includes(by)) return undefined;
  return { ...need, notes: { ...need.notes, unreadBy: unreadBy.filter((id) => id !== by) } };
};

/** A need with a note less. */
export const withoutNote = (need: Need): Need => ({
  ...need,
  notes: { ...need.notes, count: Math.max(0, need.notes.count - 1) },
});
