import type { Documents } from '../../cloudfunctions/database/collections.ts';
import { NOTE_LIMITS } from '../../shared/need/notes/note.ts';
import { unless } from './faults.ts';

/** Every note belongs to a need, and no need has more of them than it counts: those of people who left are gone, and still counted. */
export const noteFaults = (
  needs: readonly Documents['needs'][],
  notes: readonly Documents['needNotes'][],
): string[] => {
  const known = new Set<string>(needs.map(({ _id }) => _id));
  const stray = notes.filter(({ needId }) => !known.has(needId));
  return [
    ...stray.map(({ _id, needId }) => `${_id}: no need ${needId}`),
    ...needs.flatMap(({ _id, notes: { count, unreadBy, inCharge } }) => {
      const there = notes.filter(({ needId }) => needId === _id).length;
      return [
        ...unless(there <= count, `${_id}: ${String(there)} notes, and counts ${String(count)}`),
        ...unless(count <= NOTE_LIMITS.perNeedMax, `${_id}: ${String(count)} notes`),
        ...unless(new Set(unreadBy).size === unreadBy.length, `${_id}: unread twice by one`),
        ...unless(new Set(inCharge).size === inCharge.length, `${_id}: in charge twice`),
      ];
    }),
  ];
};
