/** Bounds of a meeting. Lengths count UTF-16 units. */
export const MEETING_LIMITS = {
  codeDigits: 6,
  /** Wrong codes that one person may type in one meeting. */
  wrongCodesMax: 5,
  wordsLengthMin: 2,
  /** Of a promise: as long as an assignment takes. */
  promiseLengthMax: 100,
  wordsLengthMax: 300,
  /** A refusal has to say why, and not only no. */
  reasonLengthMin: 4,
  /** A matter is put off by so many months at most. */
  monthsPutOffMax: 3,
  /** An order may take so many days at most. */
  daysMax: 366,
  /** Of what somebody adds to the minutes. */
  amendmentLengthMax: 200,
  /** Whoever was there may add to the minutes until 18:00 of so many days later. */
  daysToAmend: 3,
} as const;
