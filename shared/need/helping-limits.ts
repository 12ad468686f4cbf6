/** Bounds of helping, of reading where somebody lives, and of what one person sends. A deployment replaces them by its own (`LINLI_HELPING` of the functions `api` and `bulk`). */
export const HELPING_LIMITS = {
  /** Claims at hand at once: more than five, and the sixth waits while another neighbour could come. Released, done or ended frees a place. */
  openMax: 5,
  /** Claims a Beijing day, whatever became of them: who takes and gives back all day is looking into flats, not helping. */
  claimsPerDayMax: 10,
  /** Claims a Beijing day with those of danger, which are told where at once: nobody runs to more, and whoever would reads one home after the other. */
  withDangerPerDayMax: 20,
  /**
   * Claims of one need by one person a Beijing day, those of danger too: each calls whoever asked to the phone, and so does giving it back. Once one may
   * have been mistaken; whoever gave it back twice does not come, and of danger a third promise that is not kept is worse than none.
   */
  claimsOfOneNeedPerDayMax: 2,
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
  /** Needs that one person says in an hour and a Beijing day: a whole household that moves in says fewer; who acts for a building by its cards is at fewer doors. */
  needsPerHourMax: 20,
  needsPerDayMax: 30,
  /** Danger, which is told to people at once: beside the other needs, so that nothing said before holds it up. */
  dangersPerHourMax: 10,
  dangersPerDayMax: 20,
  /** Notices: a day of storm has one each hour for each place. */
  noticesPerHourMax: 20,
  noticesPerDayMax: 60,
  /** Codes that were not made before; each is drawn by WeChat and kept. */
  codesPerHourMax: 30,
  codesPerDayMax: 100,
  /** Photos and recordings, each a megabyte at most (`MEDIA_FILES`), each copied and checked: 60 megabytes an hour. Nine go with one need, a hundred slips with a vote. */
  uploadsPerHourMax: 60,
  uploadsPerDayMax: 200,
} as const;

/** All of them. */
export type HelpingLimits = Readonly<Record<keyof typeof HELPING_LIMITS, number>>;
