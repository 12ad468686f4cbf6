/** The evening on which every screen is looked at, so that a picture taken again is the same picture. */
export const EVENING = Date.parse('2026-11-23T20:05:00+08:00');
