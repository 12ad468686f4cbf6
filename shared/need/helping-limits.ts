/** Bounds of helping, and of reading where somebody lives. A deployment replaces them by its own (`LINLI_HELPING` of the function `api`). */
export const HELPING_LIMITS = {
  /** Claims at hand at once: more than five, and the sixth waits while another neighbour could come. Released, done or ended frees a place. */
  openMax: 5,
  /** Claims a Beijing day, whatever became of them: who takes and gives back all day is looking into flats, not helping. */
  claimsPerDayMax: 10,
  /** Claims a Beijing day with those of danger, which are told where at once: nobody runs to more, and whoever would reads one home after the other. */
  withDangerPerDayMax: 20,
  /** Claims a Beijing day that earn: half of what one can take, so that nobody lives on points. */
  paidPerDayMax: 5,
  /** Claims that earn from one household in 7 and in 30 days: two who agree to ask each other do not make points out of nothing. */
  paidPerHouseholdWeekMax: 2,
  paidPerHouseholdMonthMax: 4,
  weekDays: 7,
  monthDays: 30,
  /** After so long whoever claimed may read flat and number, also where the requester has not seen who comes: their phone may be off. */
  minutesUntilTold: 10,
  /** Flats and numbers that one helper may read for the first time in a Beijing day, together: five open claims of each. */
  readingsPerDayMax: 10,
} as const;

/** All of them. */
export type HelpingLimits = Readonly<Record<keyof typeof HELPING_LIMITS, number>>;
