import type { Role } from '../community/roles.ts';
import type { InstantMs } from '../kernel/brand.ts';
import type { ResidentId } from '../kernel/ids.ts';
import { dayNumber, startOfBeijingDay, type LocalDate } from '../kernel/time.ts';

/** How many people have a shift (S0; M-65). */
export const PAIR = 2;

/** Who is put on the rota; the next role only where the ones before are fewer than a pair (decision 016). */
export const DUTY_ROLES = ['staff', 'gridOfficer'] as const satisfies readonly Role[];
export type DutyRole = (typeof DUTY_ROLES)[number];

const MINUTE_MS = 60_000;
const FROM_MINUTE = 18 * 60 + 30;
const TO_MINUTE = 22 * 60 + 30;

/** The evening four hours of one Beijing day: from `from`, and no longer at `to` (M-65). */
export type Evening = { readonly from: InstantMs; readonly to: InstantMs };

/** One evening and who has it. `residentIds` are distinct; fewer than a pair where the community has nobody else. */
export type Shift = Evening & { readonly day: LocalDate; readonly residentIds: readonly ResidentId[] };

/** The evening four hours of a day: [18:30, 22:30) on the clock of Beijing, whatever the machine's zone (S0, M-06). */
export const eveningOf = (day: LocalDate): Evening => {
  const start = startOfBeijingDay(day);
  return { from: (start + FROM_MINUTE * MINUTE_MS) as InstantMs, to: (start + TO_MINUTE * MINUTE_MS) as InstantMs };
};

/** True from the first to the last millisecond of an evening; its end belongs to nobody. */
export const isOnNow = ({ from, to }: Evening, now: InstantMs): boolean => from <= now && now < to;

/**
 * The rota of M-06: the same day and the same holders give the same people, in whatever order the holders come. Each day takes the
 * next two of a ring, so over any run of days nobody has more than one evening more than anybody else.
 *
 * @returns two distinct people; all there are where there are fewer.
 */
export const pairOf = <Id extends string>(holders: readonly Id[], day: LocalDate): readonly Id[] => {
  const ring = [...new Set(holders)].sort();
  if (ring.length <= PAIR) return ring;
  const first = (dayNumber(day) * PAIR) % ring.length;
  return [...ring.slice(first), ...ring].slice(0, PAIR);
};

/** The shift that follows from the rota alone. Stored shifts take its place, and have the same shape. */
export const shiftByRota = (holders: readonly ResidentId[], day: LocalDate): Shift => ({
  day,
  ...eveningOf(day),
  residentIds: pairOf(holders, day),
});
