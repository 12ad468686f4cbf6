/** Bounds of appointing. Lengths count UTF-16 units; a deputy stands in for at most so many days, both ends included. */
export const APPOINTMENT_LIMITS = { reasonLengthMin: 2, reasonLengthMax: 100, deputyDaysMax: 30 } as const;
