/** What the State Council decided for one year. Days are `MM-DD`. */
export type HolidayYear = {
  /** The notice the days were taken from. */
  readonly source: string;
  /** Stretches without work, first and last day included. */
  readonly off: readonly (readonly [first: string, last: string])[];
  /** Saturdays and Sundays that are worked instead (调休). */
  readonly worked: readonly string[];
};

/**
 * The public holidays of mainland China, by year. The notice for a year comes out in the November before it: add the year then.
 * A year that is not here has no data, which `isWorkingDay` says instead of guessing.
 */
export const HOLIDAY_YEARS: Readonly<Partial<Record<string, HolidayYear>>> = {
  '2024': {
    source: '国办发明电〔2023〕7号',
    off: [
      ['01-01', '01-01'],
      ['02-10', '02-17'],
      ['04-04', '04-06'],
      ['05-01', '05-05'],
      ['06-08', '06-10'],
      ['09-15', '09-17'],
      ['10-01', '10-07'],
    ],
    worked: ['02-04', '02-18', '04-07', '04-28', '05-11', '09-14', '09-29', '10-12'],
  },
  '2025': {
    source: '国办发明电〔2024〕12号',
    off: [
      ['01-01', '01-01'],
      ['01-28', '02-04'],
      ['04-04', '04-06'],
      ['05-01', '05-05'],
      ['05-31', '06-02'],
      ['10-01', '10-08'],
    ],
    worked: ['01-26', '02-08', '04-27', '09-28', '10-11'],
  },
  '2026': {
    source: '国办发明电〔2025〕7号',
    off: [
      ['01-01', '01-03'],
      ['02-15', '02-23'],
      ['04-04', '04-06'],
      ['05-01', '05-05'],
      ['06-19', '06-21'],
      ['09-25', '09-27'],
      ['10-01', '10-07'],
    ],
    worked: ['01-04', '02-14', '02-28', '05-09', '09-20', '10-10'],
  },
};
