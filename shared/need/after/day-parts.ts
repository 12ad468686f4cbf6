import type { InstantMs } from '../../kernel/brand.ts';
import { beijingClock, beijingDay, startOfBeijingDay } from '../../kernel/time.ts';

const HOUR_MS = 60 * 60 * 1000;

/**
 * The parts of a day in which somebody is called, in whole Beijing hours, half-open. Who works by day is reached in the evening, who
 * goes to bed early in the morning; nobody is called at night. Data: a community may replace them.
 */
const HOURS = { morning: [8, 12], afternoon: [12, 18], evening: [18, 21] } as const;
/** The parts of the day, for the wire and for tests. */
export const DAY_PARTS = ['morning', 'afternoon', 'evening'] as const;
export type DayPart = (typeof DAY_PARTS)[number];

/** The part of the day in which an instant lies; null at night. */
export const dayPartOf = (at: InstantMs): DayPart | null => {
  const { hour } = beijingClock(at);
  return DAY_PARTS.find((part) => hour >= HOURS[part][0] && hour < HOURS[part][1]) ?? null;
};

/** The first moment not before `from` that lies in a part of the day in which nobody has tried yet; null where every part was tried. */
export const nextMoment = (tried: readonly DayPart[], from: InstantMs): InstantMs | null => {
  const now = dayPartOf(from);
  if (now !== null && !tried.includes(now)) return from;
  const today = startOfBeijingDay(beijingDay(from));
  const starts = [0, 24].flatMap((day) =>
    DAY_PARTS.filter((part) => !tried.includes(part)).map((part) => today + (day + HOURS[part][0]) * HOUR_MS),
  );
  const next = starts.filter((at) => at >= from).sort((a, b) => a - b)[0];
  return next === undefined ? null : (next as InstantMs);
};
